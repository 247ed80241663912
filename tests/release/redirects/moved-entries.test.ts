import { expect, it } from 'vitest';
import { movedEntries } from '../../../src/release/redirects/moved-entries.ts';
import { pagesOf, redirectsFile } from '../../../src/release/redirects/moves.ts';
import { entryHere, published } from '../collections.ts';

const to = (kind: 'step' | 'cause', guide: string, id: string) =>
  ({ status: 'moved', to: { guide, title: 'New', entry: { kind, id } } }) as const;

const site = [
  published({
    entries: [
      entryHere('cause', 'c', 'Cause', { fate: to('cause', 'g', 'd') }),
      entryHere('step', 'a', 'Here'),
      entryHere('step', 'gone', 'Gone', { fate: { status: 'retired', reason: 'It never helped.' } }),
      entryHere('step', 'old', 'Old', { fate: to('step', 'h', 'new') }),
      entryHere('variant', 'v', 'Message', { fate: to('cause', 'g', 'd') }),
      entryHere('variant', 'w', 'Message', { fate: { status: 'moved', to: { guide: 'h', title: 'Guide' } } }),
    ],
  }),
  published({ id: 'h', lang: 'de' }),
];

it('leads from the pages of steps and messages to their new places', () => {
  const moves = movedEntries(site, '/p/');
  expect(moves.map(({ path, target, lang }) => [path, target, lang])).toEqual([
    ['/p/g/steps/old/', '/p/h/steps/new/', 'de'],
    ['/p/g/errors/v/', '/p/g/causes/#d', undefined],
    ['/p/g/errors/w/', '/p/h/', 'de'],
  ]);
  expect(Array.from(pagesOf(moves).keys())).toEqual([
    'g/steps/old/index.html',
    'g/errors/v/index.html',
    'g/errors/w/index.html',
  ]);
  expect(redirectsFile(moves)).toContain('/p/g/errors/v/ /p/g/causes/#d 301\n');
});
