/** What a message means, said once: by its author's label, its text, or what the whole guide is about. */
import type { SettledGuide, Variant } from '../../guide/index.ts';
import { introduction, meaningOf } from './first-help.ts';

/** What a message means. Bodies are HTML as in the guide. */
export interface Meaning {
  /** As plain text; where it is undefined, `html` says it. */
  text: string | undefined;
  html: string;
  /** What else its author says of it. */
  more: string;
}

/**
 * What a message means, and what else there is to read of it: of a message without a word of its author's, the introduction's first
 * paragraph, or the summary where that paragraph is none or answers in bold what the page answers itself.
 */
export function meaningFor({ means, origin, html }: Variant, settled: SettledGuide): Meaning {
  // The sentence that a message was found in is shown with its place.
  const own = origin === 'listed' ? html : '';
  if (means) return { text: means, html: '', more: own };
  if (own) return { text: undefined, html: own, more: '' };
  const intro = introduction(settled);
  const isProse = intro !== '' && !intro.startsWith('<p><strong>');
  return { text: isProse ? undefined : meaningOf(settled), html: isProse ? intro : '', more: '' };
}
