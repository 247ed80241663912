/** Guides that are no more: what of them leads on by itself. */
import {
  type Addresses,
  addresses,
  type Destination,
  type EntryKind,
  entryKind,
  type PublishedGuide,
} from '../../guide/index.ts';
import { type Goal, languagesOf } from './goal.ts';
import { type Move, moveFrom } from './moves.ts';

/** What of former guides leads on by itself. */
export interface FormerGuides {
  /** Pages that did something with the guide, and have no anchors of their own. */
  pages: Move[];
  /** Old addresses for the file for hosts alone: at each is a page of the site already, or no page. */
  lines: Move[];
}

/**
 * The moves of all guides that are no more. The guide itself, its causes and its questions have pages of their own that know every old
 * anchor. A host may skip such a page only where all its anchors stand on the new page as well, for browsers keep the fragment of an
 * address over a redirect, and hosts never see it.
 *
 * @param base Path the site is served below.
 * @param exists Whether a file is in the output.
 */
export function formerGuides(
  published: PublishedGuide[],
  base: string,
  exists: (file: string) => boolean,
): FormerGuides {
  const at = addresses(base);
  const languages = languagesOf(published);
  const pages: Move[] = [];
  const lines: Move[] = [];
  for (const { id, title, lang, fate, entries } of published) {
    if (fate.status === 'here') continue;
    const to = fate.status === 'moved' ? fate.to : undefined;
    const here = { title, lang, target: at.guide(id) };
    const goalAt = (address: (guide: string) => string): Goal => {
      const file = to && moveFrom(address(to.guide), here, at).file;
      return to && file && exists(file)
        ? { title: to.title, lang: languages.get(to.guide), target: address(to.guide) }
        : here;
    };
    if (entries.some(({ kind }) => kind === 'step'))
      for (const page of [at.tried, at.sheet, at.reply]) pages.push(moveFrom(page(id), goalAt(page), at));
    lines.push(moveFrom(at.markdown(id), goalAt(at.markdown), at));
    for (const { address, kinds } of pagesWithAnchors(at)) {
      const anchors = entries.filter(({ kind }) => kinds.includes(kind));
      const goal = goalAt(address);
      // A move to one entry of a guide is not a move to its page.
      if (to && !to.entry && goal !== here && keepsAnchors({ anchors, to }, kinds))
        lines.push(moveFrom(address(id), goal, at));
    }
  }
  return { pages, lines };
}

/** The pages of a guide that hold entries as places, with the kinds of those entries. */
function pagesWithAnchors(at: Addresses): { address: (guide: string) => string; kinds: readonly EntryKind[] }[] {
  return [
    { address: (guide) => at.guide(guide), kinds: entryKind.options },
    { address: (guide) => at.causes(guide), kinds: ['cause'] },
    { address: (guide) => at.faq(guide), kinds: ['faq'] },
  ];
}

/** Whether every anchor of a page names, on the page that takes its place, what has become of its entry. */
function keepsAnchors(
  { anchors, to }: { anchors: PublishedGuide['entries']; to: Destination },
  kinds: readonly EntryKind[],
): boolean {
  return anchors.every(
    ({ id, fate }) =>
      fate.status === 'moved' &&
      fate.to.guide === to.guide &&
      fate.to.entry?.id === id &&
      kinds.includes(fate.to.entry.kind),
  );
}
