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

const ofNew = (file: string) => file.startsWith('new/');

/** Addresses with where they lead, of the guide `old` on a site that has all pages of the guide `new`. */
function leads({ fate = toNew, ...said }: Partial<PublishedGuide>, exists = ofNew) {
  const moves = formerGuides([published({ id: 'old', fate, ...said }), published({ id: 'new' })], '/p/', exists);
  return Object.fromEntries(moves.map(({ path, target }) => [path, target]));
}

it('leads from the pages of a guide that has moved to the same pages of the new one', () => {
  expect(leads({ entries: [moved('step', 'a'), moved('cause', 'c')] })).toEqual({
    '/p/old/': '/p/new/',
    '/p/old/causes/': '/p/new/causes/',
    '/p/old/tried/': '/p/new/tried/',
    '/p/old/sheet/': '/p/new/sheet/',
    '/p/old/reply/': '/p/new/reply/',
    '/p/old/guide.md': '/p/new/guide.md',
  });
});

it('lets hosts skip no page of which an anchor would lead to another place, or nowhere', () => {
  const lines = (...entries: PublishedGuide['entries']) => Object.keys(leads({ entries }));
  expect(lines(moved('step', 'a', 'b'))).toEqual([
    '/p/old/tried/',
    '/p/old/sheet/',
    '/p/old/reply/',
    '/p/old/guide.md',
  ]);
  expect(lines(retired('step', 'a'))).not.toContain('/p/old/');
  expect(lines(moved('cause', 'c', 'd'))).toEqual(['/p/old/guide.md']);
  expect(lines(moved('cause', 'c', 'c', 'faq'))).toEqual(['/p/old/', '/p/old/guide.md']);
  expect(lines(moved('cause', 'c', 'd'), moved('faq', 'q'))).toEqual(['/p/old/faq/', '/p/old/guide.md']);
});

it('leads from no page of a guide that has no new one: its own pages say what became of it, its Markdown as Markdown', () => {
  const fate: Fate = { status: 'retired', reason: 'Nobody dials in.', instead: { guide: 'new', title: 'New' } };
  expect(leads({ fate, entries: [retired('cause', 'c')] })).toEqual({});
  expect(leads({ entries: [moved('step', 'a')] }, () => false)).toEqual({});
  const toEntry: Fate = { status: 'moved', to: { guide: 'new', title: 'A', entry: { kind: 'step', id: 'a' } } };
  expect(leads({ fate: toEntry, entries: [moved('step', 'a')] })).toEqual({});
});

it('leaves a guide that is here alone', () => {
  expect(leads({ fate: { status: 'here' }, entries: [moved('step', 'a')] })).toEqual({});
});
