/** The search dialog: the same `<site-search>` as on the home page, in a native dialog that gives the focus back when it closes. */
import { addresses } from '../../guide/addresses.ts';
import { whenIdle } from '../pace/when-idle.ts';
import { slashIsOn, switchSlash } from '../page/slash-key.ts';
import { close, searchField, searchTitle, slashOpens } from '../words.ts';
import { element } from './element.ts';
import { putText } from './site-search.ts';

/**
 * A function that shows the dialog, with the field in focus. It puts what the reader has typed ahead into it, or else selects the text
 * that is there. The dialog is made once the browser is idle, or on the first call.
 */
export function searchDialog(base: string): (typed: string) => void {
  let built: HTMLDialogElement | undefined;
  const made = () => {
    built ??= build(base);
    return built;
  };
  whenIdle(made);
  return (typed) => {
    const dialog = made();
    if (!dialog.open) dialog.showModal();
    const field = dialog.querySelector('textarea')!;
    // Selecting nothing would have the page laid out twice.
    if (field.value) field.select();
    if (typed !== '') putText(dialog, typed);
  };
}

function build(base: string): HTMLDialogElement {
  const field = element('textarea', { rows: 1, spellcheck: false, autocomplete: 'off', autofocus: true });
  const label = element('label', {}, [element('span', {}, [searchField]), field]);
  const form = element('form', { className: 'search-form', role: 'search', action: addresses(base).messages }, [label]);
  const button = element('button', { type: 'button', className: 'search-close' }, [close]);
  const search = element('site-search' as 'div', {}, [form]);
  const dialog = element('dialog', { className: 'search-dialog', ariaLabel: searchTitle }, [
    button,
    search,
    ...(matchMedia('(any-hover: hover)').matches ? [slashSwitch()] : []),
  ]);
  button.onclick = () => dialog.close();
  dialog.onclick = (event) => {
    // The dialog itself is the target only where nothing of its content is: on its backdrop.
    const onBackdrop = event.target === dialog;
    // A result may lie on this very page, behind the dialog.
    const onResult = event.target instanceof Element && event.target.closest('a');
    if (onBackdrop || onResult) dialog.close();
  };
  document.body.append(dialog);
  return dialog;
}

/** WCAG 2.1.4: a key that acts alone can be switched off. */
function slashSwitch(): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: slashIsOn() });
  box.onchange = () => {
    switchSlash(box.checked);
    box.checked = slashIsOn();
  };
  return element('p', { className: 'note' }, [element('label', {}, [box, ` ${slashOpens}`])]);
}
