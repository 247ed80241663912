/** Keeps the text of a search box with its place in the browser's history, so that it is there again when the reader comes back. */
import { putText } from './site-search.ts';

/** What the text is called in the state of the place. It stays on the device and in no address. */
const key = 'asked';

/** A longer text is not kept, in characters: browsers limit what a place in the history may hold. */
const longest = 20_000;

/** A `<site-search>` as far as it is remembered. */
interface Box extends Element {
  /** The whole text in its field. */
  readonly text: string;
}

/** Puts the text that was left here back into an empty box, and keeps what is in it when the reader leaves. */
export function remember(box: Element | null): void {
  if (!box) return;
  const kept: unknown = history.state?.[key];
  if (typeof kept === 'string' && kept !== '' && (box as Box).text === '') putText(box, kept);
  addEventListener('pagehide', () => {
    const { text } = box as Box;
    history.replaceState({ ...history.state, [key]: text.length > longest ? '' : text }, '');
  });
}
