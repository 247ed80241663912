import { expect, it } from 'vitest';
import type { EntryKind, Fate, PublishedGuide } from '../../../src/guide/index.ts';
import { formerGuides } from '../../../src/release/redirects/former-guides.ts';
import { entryHere, published } from '../collections.ts';

const toNew: Fate = { status: 'moved', to: { guide: 'new', title: 'New' } };
const moved = (kind: EntryKind, from: string, to = from, toKind = kind) =>
  entryHere(kind, from, from, {
    fate: { status: 'moved', to: { guide: 'new', title: to, entry: { kind: toKind, id: to } } },
  });
const retired = (kind: EntryKind, id: string) =>
  entryHere(kind, id, id, { fate: { status: 'retired', reason: 'It never helped.' } });

/** Addresses with where they lead, of the guide `old` on a site that has all pages of the guide `new`. */
function leads({ fate = toNew, ...said }: Partial<PublishedGuide>, exists = (file: string) => file.startsWith('new/')) {
  const { pages, lines } = formerGuides(
    [published({ id: 'old', fate, ...said }), published({ id: 'new' })],
    '/p/',
    exists,
  );
  const pairs = (moves: typeof pages) => Object.fromEntries(moves.map(({ path, target }) => [path, target]));
  return { pages: pairs(pages), lines: pairs(lines) };
}

it('leads from the pages of a guide that has moved to the same pages of the new one', () => {
  expect(leads({ entries: [moved('step', 'a'), moved('cause', 'c'), moved('faq', 'q')] })).toEqual({
    pages: { '/p/old/tried/': '/p/new/tried/', '/p/old/sheet/': '/p/new/sheet/', '/p/old/reply/': '/p/new/reply/' },
    lines: {
      '/p/old/': '/p/new/',
      '/p/old/causes/': '/p/new/causes/',
      '/p/old/faq/': '/p/new/faq/',
      '/p/old/guide.md': '/p/new/guide.md',
    },
  });
});

it('lets hosts skip no page of which an anchor would lead to another place, or nowhere', () => {
  const lines = (...entries: PublishedGuide['entries']) => Object.keys(leads({ entries }).lines);
  expect(lines(moved('step', 'a', 'b'))).not.toContain('/p/old/');
  expect(lines(retired('step', 'a'))).not.toContain('/p/old/');
  expect(lines(moved('cause', 'c', 'd'))).not.toContain('/p/old/causes/');
  expect(lines(moved('cause', 'c', 'c', 'faq'))).toContain('/p/old/');
  expect(lines(moved('cause', 'c', 'c', 'faq'))).not.toContain('/p/old/causes/');
  expect(lines(moved('cause', 'c', 'd'))).toContain('/p/old/faq/');
});

it('leads to the page that says what became of the guide, where the new one has no such page, or there is no new one', () => {
  expect(leads({ entries: [moved('step', 'a')] }, () => false)).toEqual({
    pages: { '/p/old/tried/': '/p/old/', '/p/old/sheet/': '/p/old/', '/p/old/reply/': '/p/old/' },
    lines: { '/p/old/guide.md': '/p/old/' },
  });
  const fate: Fate = { status: 'retired', reason: 'Nobody dials in.', instead: { guide: 'new', title: 'New' } };
  expect(leads({ fate, entries: [retired('cause', 'c')] })).toEqual({
    pages: {},
    lines: { '/p/old/guide.md': '/p/old/' },
  });
});

it('leaves a guide that is here alone', () => {
  expect(leads({ fate: { status: 'here' }, entries: [moved('step', 'a')] })).toEqual({ pages: {}, lines: {} });
});
