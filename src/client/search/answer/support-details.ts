/** What support will ask for, found in the pasted text, ready to be copied. */
import type { Detail } from '../../../matcher/index.ts';
import { copyForSupport, detailRequestId, detailTime, detailUrl, forSupport } from '../../words.ts';
import { copyButton } from '../copy-button.ts';
import { element } from '../element.ts';
import { harmless } from './pasted/harmless.ts';

/** No more details are shown. */
const most = 8;

/** No more of one is shown, in characters. */
const longest = 300;

const labels: Record<Detail['kind'], string> = { time: detailTime, url: detailUrl, 'request-id': detailRequestId };

/**
 * The details with a button that copies them; nothing where there are none.
 *
 * @param message What the error is called, the first line of what is copied, if it is known.
 */
export function supportDetails(details: readonly Detail[], message?: string): Node[] {
  const lines = [...new Set(details.map(({ kind, text }) => `${labels[kind]}: ${harmless(text.slice(0, longest))}`))];
  const shown = lines.slice(0, most);
  if (shown.length === 0) return [];
  const items = shown.map((line) => element('li', { dir: 'auto' }, [line]));
  return [
    element('details', {}, [
      element('summary', {}, [forSupport]),
      element('ul', {}, items),
      copyButton(copyForSupport, () => [...(message ? [message] : []), ...shown].join('\n')),
    ]),
  ];
}
