import { expect, it } from 'vitest';
import { movesOf, pagesOf, redirectsFile } from '../../../src/release/redirects/moves.ts';
import { movedPage } from '../../../src/release/redirects/page.ts';
import { smallSite } from '../collections.ts';

const guide = (id: string, redirectFrom: string[]) => ({
  ...smallSite().guides[0]!,
  id,
  title: `<${id}> & "co"`,
  redirectFrom,
});

/** Each page's file with the addresses it leads to. */
function pages(guides: ReturnType<typeof guide>[], base = '/') {
  return Array.from(pagesOf(movesOf(guides, base)), ([file, moves]) => [file, ...moves.map(({ target }) => target)]);
}

it('makes one page for each old path, by its file', () => {
  expect(pages([guide('g', ['/old.html', 'https://h.example/a/b', '/a/b/']), guide('h', ['/x'])])).toEqual([
    ['old.html', '/g/'],
    ['a/b/index.html', '/g/'],
    ['x/index.html', '/h/'],
  ]);
});

it('takes an address below the base path for the output’s own, and keeps any other', () => {
  expect(pages([guide('g', ['/p/old.html', '/old', '/pp/x'])], '/p/')).toEqual([
    ['old.html', '/p/g/'],
    ['old/index.html', '/p/g/'],
    ['pp/x/index.html', '/p/g/'],
  ]);
});

it('offers all guides where addresses differ by their queries, and leads on where one has none', () => {
  const kb = [guide('g', ['/kb.php?id=1', '/kb.php?id=3']), guide('h', ['/kb.php?id=2'])];
  expect(pages([...kb, guide('i', ['/?p=1'])])).toEqual([['kb.php/index.html', '/g/', '/h/']]);
  expect(pages([...kb, guide('i', ['/kb.php'])])).toEqual([['kb.php/index.html', '/i/']]);
});

it('writes a line for each address for hosts that read them, those with a query first', () => {
  const guides = [guide('g', ['/z', '/a b*', '/kb?id=1&x=y z&flag&t=a:b', '/z']), guide('h', ['/?p=%20é'])];
  expect(redirectsFile(movesOf(guides, '/p/'))).toBe(
    [
      '/ p=%20%C3%A9 /p/h/ 301',
      '/kb id=1 x=y%20z flag= t=a%3Ab /p/g/ 301',
      '/a%20b%2A /p/g/ 301',
      '/z /p/g/ 301',
      '',
    ].join('\n'),
  );
});

it('leads on without JavaScript, and is nothing to be found by', () => {
  const page = movedPage(movesOf([guide('g', ['/old'])], '/p/'), 'de', 'https://h.example');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/p/g/">');
  expect(page).toContain('<link rel="canonical" href="https://h.example/p/g/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/p/g/" lang="de" dir="auto">&lt;g> &amp; &quot;co&quot;</a>');
  expect(page).not.toMatch(/<script|style=/);
});

it('waits for the reader where the address had a query', () => {
  const page = movedPage(movesOf([guide('g', ['/kb?id=1']), guide('h', ['/kb?id=2'])], '/'), 'en', undefined);
  expect(page).not.toContain('refresh');
  expect(movedPage(movesOf([guide('g', ['/kb?id=1'])], '/'), 'en', undefined)).not.toContain('refresh');
  expect(page.match(/<a href="[^"]*"/g)).toEqual(['<a href="/g/"', '<a href="/h/"']);
});
