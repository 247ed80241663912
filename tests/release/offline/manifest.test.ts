import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Manifest } from '../../../src/client/service-worker/manifest.ts';
import { matchFolder } from '../../../src/guide/index.ts';
import { offlineManifest } from '../../../src/release/offline/manifest.ts';

const file = (path: string, text = path) => ({ path, bytes: Buffer.from(text) });
const fragment = (path: string, url: string) => ({ path, bytes: gzipSync(`pagefind_dcd${JSON.stringify({ url })}`) });
const guides = new Set(['g', 'h']);
const codes = new Map([['s/417203/index.html', { guide: 'h' }]]);

const site = [
  file('404.html'),
  file('_headers'),
  file(`${matchFolder}/0.json`),
  file('a-z/index.html'),
  file('apple-touch-icon.png'),
  file('g/index.html'),
  file('g/steps/a/index.html'),
  file('h/index.html'),
  file('index.html'),
  fragment('pagefind/fragment/en_1.pf_fragment', '/g/steps/a/?kind=step'),
  fragment('pagefind/fragment/en_2.pf_fragment', '/how-to/'),
  file('pagefind/pagefind.js'),
  file('robots.txt'),
  file('s/417203/index.html'),
  file('search.js'),
  file('social.png'),
  file('sw.js'),
];

function listOf(group: string, files = site): string[] {
  const list = offlineManifest(files, guides, codes).lists.find(({ path }) => path === `_offline/${group}.json`);
  return Object.keys(JSON.parse(list?.text ?? '{}'));
}

it('puts what every reader gets into the shell, and nothing else', () => {
  const manifest: Manifest = offlineManifest(site, guides, codes).manifest;
  expect(Object.keys(manifest.shell)).toEqual(['a-z/', '', 'search.js']);
});

it('puts a guide’s pages together with its entries of the search index and its steps’ codes, and the matcher’s index to the search', () => {
  expect(listOf('g')).toEqual(['g/', 'g/steps/a/', 'pagefind/fragment/en_1.pf_fragment']);
  expect(listOf('h')).toEqual(['h/', 's/417203/']);
  expect(listOf('pagefind')).toEqual([
    `${matchFolder}/0.json`,
    'pagefind/fragment/en_2.pf_fragment',
    'pagefind/pagefind.js',
  ]);
});

it('changes the revision of a changed file and of its list, and of nothing else', () => {
  const before = offlineManifest(site, guides, codes).manifest;
  const changed = site.map((each) => (each.path === 'g/steps/a/index.html' ? file(each.path, 'changed') : each));
  const after = offlineManifest(changed, guides, codes).manifest;
  expect(after.groups.g).not.toBe(before.groups.g);
  expect({ ...after, groups: { ...after.groups, g: before.groups.g } }).toEqual(before);
});

it('keeps a small site whole, a large one by guides', () => {
  expect(offlineManifest(site, guides, codes).manifest.small).toBe(true);
  const large = [...site, { path: 'g/photo.png', bytes: Buffer.alloc(10_000_000) }];
  expect(offlineManifest(large, guides, codes).manifest.small).toBe(false);
});

it('keeps a guide’s pictures with it, but none that is very large, nor more than are worth it', () => {
  const picture = (name: string, size: number) => ({ path: `g/pictures/${name}.png`, bytes: Buffer.alloc(size) });
  const many = Array.from({ length: 8 }, (_, index) => picture(`c${index}`, 900_000));
  const files = [...site, picture('a', 1_000_000), picture('b', 1_000_001), ...many];
  expect(listOf('g', files).filter((path) => path.startsWith('g/pictures/'))).toEqual([
    'g/pictures/a.png',
    'g/pictures/c0.png',
    'g/pictures/c1.png',
    'g/pictures/c2.png',
    'g/pictures/c3.png',
  ]);
  expect(offlineManifest(files, guides, codes).manifest.small).toBe(true);
});
