import { expect, it } from 'vitest';
import { pathOf } from '../../../src/client/service-worker/manifest.ts';

it.each([
  ['https://a.example/p/', ''],
  ['https://a.example/p/index.html', ''],
  ['https://a.example/p/g/steps/x/index.html?utm=1#y', 'g/steps/x/'],
  ['https://a.example/p/pagefind/pagefind-entry.json?ts=17', 'pagefind/pagefind-entry.json'],
  ['https://a.example/p/g', 'g'],
  ['https://a.example/p/g/my-index.html', 'g/my-index.html'],
  ['https://a.example/other/', undefined],
  ['https://b.example/p/', undefined],
])('%s is the path %j', (address, path) => {
  expect(pathOf(address, 'https://a.example', '/p/')).toBe(path);
});
