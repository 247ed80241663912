/** Guides that are no more: what of them leads on by itself. */
import {
  type Addresses,
  addresses,
  type Destination,
  type EntryKind,
  entryKind,
  type PublishedGuide,
} from '../../guide/index.ts';
import { languagesOf } from './goal.ts';
import { type Move, moveFrom } from './moves.ts';

/**
 * The lines for hosts of all guides that are no more. Their own pages and those of their parts are there, and know every old anchor; a
 * host may skip such a page only where all its anchors stand on the new page as well, for browsers keep the fragment of an address over
 * a redirect, and hosts never see it. Where there is no new guide, nothing leads on: its pages say so, and its Markdown as Markdown.
 *
 * @param base Path the site is served below.
 * @param exists Whether a file is in the output.
 */
export function formerGuides(published: PublishedGuide[], base: string, exists: (file: string) => boolean): Move[] {
  const at = addresses(base);
  const languages = languagesOf(published);
  return published.flatMap(({ id, fate, entries }) => {
    if (fate.status === 'here') return [];
    // A move to one entry of a guide is not a move to its pages.
    const to = fate.status === 'moved' && !fate.to.entry ? fate.to : undefined;
    return pagesOfGuide(at).flatMap(({ address, kinds, hasAnchors }) => {
      if (!to) return [];
      const goal = { title: to.title, lang: languages.get(to.guide), target: address(to.guide) };
      const move = moveFrom(address(id), goal, at);
      const ofPage = entries.filter(({ kind }) => kinds.includes(kind));
      const leads = exists(moveFrom(goal.target, goal, at).file) && (!hasAnchors || keepsAnchors(ofPage, to, kinds));
      return ofPage.length > 0 && leads ? [move] : [];
    });
  });
}

/** The pages of a guide, with the kinds of the entries that each is made of. */
function pagesOfGuide(at: Addresses) {
  const all = entryKind.options;
  const page = (address: (guide: string) => string, kinds: readonly EntryKind[], hasAnchors: boolean) => ({
    address,
    kinds,
    hasAnchors,
  });
  return [
    page((guide) => at.guide(guide), all, true),
    page((guide) => at.causes(guide), ['cause'], true),
    page((guide) => at.faq(guide), ['faq'], true),
    page(at.tried, ['step'], false),
    page(at.sheet, ['step'], false),
    page(at.reply, ['step'], false),
    page(at.markdown, all, false),
  ];
}

/** Whether every anchor of a page names, on the page that takes its place, what has become of its entry. */
function keepsAnchors(anchors: PublishedGuide['entries'], to: Destination, kinds: readonly EntryKind[]): boolean {
  return anchors.every(
    ({ id, fate }) =>
      fate.status === 'moved' &&
      fate.to.guide === to.guide &&
      fate.to.entry?.id === id &&
      kinds.includes(fate.to.entry.kind),
  );
}
