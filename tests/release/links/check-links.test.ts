import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenLinks, checkLinks } from '../../../src/release/links/check-links.ts';
import { pageLinks } from '../../../src/release/links/page-links.ts';

/** Problems of a site with one page at `a/` below `/p/`, beside a home page with `#top-part` and a picture. */
function problems(html: string): string[] {
  const pages = new Map([
    ['a/index.html', pageLinks(html)],
    ['index.html', pageLinks('<h1 id="top-part">Home</h1>')],
  ]);
  return brokenLinks(pages, new Set([...pages.keys(), 'a/pic 1.png']), '/p/');
}

it.each([
  ['another page', '<a href="/p/">'],
  ['a place on another page', '<a href="/p/#top-part">'],
  ['a place on the same page', '<a href="#x" id="x">'],
  ['the top of the page', '<a href="#">'],
  ['a relative address with a query', '<a href="../?q=1#top-part">'],
  ['a file with a space', '<img src="pic%201.png" srcset="/p/a/pic%201.png 2x">'],
  [
    'other sites and schemes',
    '<a href="https://example.com/x#y"></a><a href="mailto:a@b.example"></a><img srcset="data:,x 1x">',
  ],
])('is content with a link to %s', (_, html) => {
  expect(problems(html)).toEqual([]);
});

it.each([
  ['<a href="/p/b/">', 'a/index.html → /p/b/ (no such file)'],
  ['<a href="/p/a">', 'a/index.html → /p/a (lacks its last slash)'],
  ['<a href="/p/#x">', 'a/index.html → /p/#x (no element has the id "x")'],
  ['<a href="#x">', 'a/index.html → #x (no element has the id "x")'],
  ['<a href="/a/">', 'a/index.html → /a/ (outside /p/)'],
  ['<form action="/p/z/">', 'a/index.html → /p/z/ (no such file)'],
  ['<script src="/p/x.js">', 'a/index.html → /p/x.js (no such file)'],
  ['<img srcset="/p/x.png 1x">', 'a/index.html → /p/x.png (no such file)'],
  ['<a href="/p/%E0%A4%A/">', 'a/index.html → /p/%E0%A4%A/ (not an address)'],
  ['<a href="https://exa mple/">', 'a/index.html → https://exa mple/ (not an address)'],
  ['<meta http-equiv="refresh" content="0; url=/p/old/">', 'a/index.html → /p/old/ (no such file)'],
  ['<b id="x"></b><b id="x"></b>', 'a/index.html: more than one element has the id "x"'],
])('reports %s', (html, problem) => {
  expect(problems(html)).toEqual([problem]);
});

it('fails with every problem of a folder, sorted', async () => {
  const out = await mkdtemp(join(tmpdir(), 'waymark-links-'));
  try {
    await writeFile(join(out, 'index.html'), '<a href="/z/"></a><a href="/b/"></a>');
    await writeFile(join(out, '404.html'), '<a href="/">home</a><a href="/c/"></a>');
    await expect(checkLinks(out, '/')).rejects.toThrow(
      'Links that lead nowhere (3):\n404.html → /c/ (no such file)\nindex.html → /b/ (no such file)\nindex.html → /z/ (no such file)',
    );
  } finally {
    await rm(out, { recursive: true });
  }
});
