/** What has become of the anchors that were published on a page: links keep naming them for good. */
import type { EntryKind, Fate, Permalink, PublishedGuide } from '../../guide/index.ts';

/** An entry that is not on the page any more. */
export interface GoneEntry extends Permalink {
  fate: Exclude<Fate, { status: 'here' }>;
  /** Its old anchor on the page; absent where another entry of the page has it now. */
  anchor?: string;
}

/** The old anchors of a page. */
export interface OldAnchors {
  /** Those whose entries are still on the page under another id, by that id. */
  aliases: Map<string, string[]>;
  /** Those whose entries are no more, or on another page; in the order of `published`. */
  gone: GoneEntry[];
}

/**
 * The old anchors of a page of a guide. Each id stands in it once, and none is that of an entry which is on the page.
 *
 * @param kinds The kinds of entries that the page holds.
 */
export function oldAnchors({ id: guide, entries }: PublishedGuide, kinds: readonly EntryKind[]): OldAnchors {
  const ofPage = entries.filter(({ kind }) => kinds.includes(kind));
  const here = new Set(ofPage.filter(({ fate }) => fate.status === 'here').map(({ id }) => id));
  const taken = new Set(here);
  const aliases = new Map<string, string[]>();
  const gone: GoneEntry[] = [];
  for (const entry of ofPage) {
    const { id, fate } = entry;
    if (fate.status === 'here') continue;
    const isFree = !taken.has(id);
    taken.add(id);
    const to = fate.status === 'moved' && fate.to.guide === guide ? fate.to.entry : undefined;
    if (to && kinds.includes(to.kind) && here.has(to.id)) {
      if (isFree) aliases.set(to.id, [...(aliases.get(to.id) ?? []), id]);
    } else gone.push({ ...entry, fate, ...(isFree && { anchor: id }) });
  }
  return { aliases, gone };
}
