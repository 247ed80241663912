/** How deep the elements of an HTML article stand in each other. */
import { deepest } from './depth.ts';
import type { Excess } from './index.ts';

/** Elements without an end, and those whose end is often left out. */
const endless = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

/** Pages have up to thirty; those whose programs wrap everything, twice that. */
const deepestTags = 4 * deepest;

/** The first tag that stands deeper. End tags close whatever is open, so that a few left out do not add up. */
export function tags(source: string): Excess | undefined {
  let open = 0;
  for (const { index, 1: slash, 2: name = '' } of source.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (endless.has(name.toLowerCase())) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open <= deepestTags) continue;
    const line = source.slice(0, index).split('\n').length;
    const reason = `Unexpected elements in each other, deeper than ${deepestTags}, expected an article; close them, or export the article again`;
    return { reason, place: { line, column: 1 } };
  }
  return undefined;
}
