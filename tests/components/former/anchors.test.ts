import { expect, it } from 'vitest';
import { oldAnchors } from '../../../src/components/former/anchors.ts';
import { type EntryKind, entryKind, type Fate, type PublishedGuide } from '../../../src/guide/index.ts';

const here: Fate = { status: 'here' };
const retired: Fate = { status: 'retired', reason: 'It never helped.' };
const movedTo = (guide: string, kind: EntryKind, id: string): Fate => ({
  status: 'moved',
  to: { guide, title: id, entry: { kind, id } },
});

/** The aliases of a page, and the ids of what is gone from it, each with its anchor. */
function anchors(kinds: readonly EntryKind[], ...entries: [EntryKind, string, Fate][]) {
  const guide: PublishedGuide = {
    id: 'g',
    title: 'Guide',
    fate: here,
    entries: entries.map(([kind, id, fate]) => ({ kind, id, title: id, revision: 1, fate })),
  };
  const { aliases, gone } = oldAnchors(guide, kinds);
  return { aliases: Object.fromEntries(aliases), gone: gone.map(({ id, anchor }) => [id, anchor]) };
}

const all = entryKind.options;

it('keeps the old ids of entries that have another id on the page', () => {
  const old = movedTo('g', 'step', 'new');
  expect(anchors(all, ['step', 'a', old], ['step', 'b', old], ['step', 'new', here])).toEqual({
    aliases: { new: ['a', 'b'] },
    gone: [],
  });
});

it('lists what is no more, in another guide, or no entry of a guide', () => {
  const away: Fate = { status: 'moved', to: { guide: 'h', title: 'Other guide' } };
  expect(anchors(all, ['step', 'a', retired], ['step', 'b', movedTo('h', 'step', 'a')], ['faq', 'c', away])).toEqual({
    aliases: {},
    gone: [
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ],
  });
});

it('lists what leads to an entry that is no more itself', () => {
  expect(anchors(all, ['step', 'a', movedTo('g', 'step', 'b')], ['step', 'b', retired]).gone).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
});

it('knows of a page of one kind only the entries of that kind', () => {
  const entries: [EntryKind, string, Fate][] = [
    ['cause', 'a', movedTo('g', 'faq', 'q')],
    ['cause', 'b', movedTo('g', 'cause', 'c')],
    ['cause', 'c', here],
    ['faq', 'q', here],
    ['step', 's', retired],
  ];
  expect(anchors(['cause'], ...entries)).toEqual({ aliases: { c: ['b'] }, gone: [['a', 'a']] });
  expect(anchors(all, ...entries)).toEqual({ aliases: { q: ['a'], c: ['b'] }, gone: [['s', 's']] });
});

it('gives no id twice', () => {
  const entries: [EntryKind, string, Fate][] = [
    ['cause', 'a', retired],
    ['faq', 'a', here],
    ['step', 'b', retired],
    ['variant', 'b', retired],
    ['variant', 'a', movedTo('g', 'faq', 'a')],
  ];
  expect(anchors(all, ...entries)).toEqual({
    aliases: {},
    gone: [
      ['a', undefined],
      ['b', 'b'],
      ['b', undefined],
    ],
  });
});
