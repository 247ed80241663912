import { beforeEach, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../src/client/service-worker/library.ts';
import type { Manifest } from '../../../src/client/service-worker/manifest.ts';
import { openStore } from '../../../src/client/service-worker/store.ts';
import { fakeCaches } from './fake-caches.ts';

const root = 'https://a.example/p/';

/** Paths fetched from the network since it was last emptied. */
let fetched: string[];
/** What the network has at each path. */
let network: Record<string, string>;

beforeEach(() => {
  fetched = [];
  network = {
    '': '<meta name="generator" content="Waymark 1">',
    'search.js': 'search',
    'g/': '<meta name="generator" content="Waymark 1">guide',
    'g/steps/a/': '<meta name="generator" content="Waymark 1">step',
    'h/': '<meta name="generator" content="Waymark 1">other guide',
    'pagefind/pagefind.js': 'pagefind',
    '_offline/g.json': '{"g/":"1","g/steps/a/":"1","pagefind/fragment/a":"1"}',
    '_offline/h.json': '{"h/":"1"}',
    '_offline/pagefind.json': '{"_match/root.json":"1","pagefind/pagefind.js":"1"}',
    '_match/root.json': '{}',
    'pagefind/fragment/a': 'a',
  };
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(root.length);
    fetched.push(path);
    const body = network[path];
    if (body === undefined) throw new TypeError('Failed to fetch');
    const type = path === '' || path.endsWith('/') ? 'text/html' : 'text/javascript';
    return new Response(body, { headers: { 'content-type': type } });
  });
  return () => vi.unstubAllGlobals();
});

const manifest = (change: Partial<Manifest> = {}): Manifest => ({
  shell: { '': '1', 'search.js': '1' },
  groups: { g: '1', h: '1', pagefind: '1' },
  small: false,
  ...change,
});

async function open(site = manifest()) {
  const store = await openStore(root);
  return { store, library: openLibrary(site, store) };
}

it('installs the home page alone', async () => {
  const { library } = await open();
  await library.install(true);
  expect(fetched).toEqual(['']);
});

it('keeps the shell ahead', async () => {
  const { library, store } = await open();
  await library.keepAhead('');
  expect(await store.get('search.js', '1')).toBeDefined();
});

it('brings a kept shell up to date, but not for a reader who saves data', async () => {
  await (await open()).library.keepAhead('');
  const changed = manifest({ shell: { '': '1', 'search.js': '2' } });
  fetched = [];
  await (await open(changed)).library.install(false);
  expect(fetched.filter((path) => !path.startsWith('_offline/'))).toEqual([]);
  await (await open(changed)).library.install(true);
  expect(fetched).toContain('search.js');
});

it('tells a page that was kept as it was earlier, until it is dropped', async () => {
  await (await open()).library.keepAhead('g');
  network['_offline/g.json'] = '{"g/":"2","g/steps/a/":"1"}';
  const { library } = await open(manifest({ groups: { g: '2', h: '1', pagefind: '1' } }));
  await library.install(true);
  expect(await library.hasEarlier('g/')).toBe(true);
  expect(await library.hasEarlier('g/steps/a/')).toBe(false);
  expect(await library.hasEarlier('h/')).toBe(false);
  await library.prune();
  expect(await library.hasEarlier('g/')).toBe(false);
});

it('fails to install when the home page cannot be had', async () => {
  delete network[''];
  vi.useFakeTimers();
  const installed = expect((await open()).library.install(true)).rejects.toThrow('Failed to fetch');
  await vi.runAllTimersAsync();
  await installed;
  vi.useRealTimers();
});

it('keeps the visited guide and the search, and of a small site everything', async () => {
  const large = await open();
  await large.library.keepAhead('g');
  expect(await large.store.get('g/steps/a/', '1')).toBeDefined();
  expect(await large.store.get('pagefind/pagefind.js', '1')).toBeDefined();
  expect(await large.store.get('h/', '1')).toBeUndefined();
  const small = await open(manifest({ small: true }));
  await small.library.keepAhead('g');
  expect(await small.store.get('h/', '1')).toBeDefined();
});

it('fetches nothing twice', async () => {
  const { library } = await open();
  await library.keepAhead('g');
  fetched = [];
  await library.keepAhead('g');
  expect(fetched).toEqual([]);
});

it('fetches of a new version only what has changed, and drops what is gone', async () => {
  const before = await open();
  await before.library.install(true);
  await before.library.keepAhead('g');
  fetched = [];
  network['_offline/g.json'] = '{"g/":"2","pagefind/fragment/a":"1"}';
  const after = await open(manifest({ groups: { g: '2', h: '1', pagefind: '1' } }));
  await after.library.install(true);
  expect(fetched).toEqual(['_offline/g.json', 'g/']);
  expect(await before.store.get('g/', '1')).toBeDefined();
  await after.library.prune();
  expect(await after.store.get('g/', '1')).toBeUndefined();
  expect(await after.store.get('g/', '2')).toBeDefined();
  expect(await after.store.get('g/steps/a/', '1')).toBeUndefined();
  expect(await after.store.get('pagefind/fragment/a', '1')).toBeDefined();
});

it('fetches no changed file ahead for a reader who saves data', async () => {
  const before = await open();
  await before.library.keepAhead('g');
  fetched = [];
  network['_offline/g.json'] = '{"g/":"2"}';
  await (await open(manifest({ groups: { g: '2', h: '1', pagefind: '1' } }))).library.install(false);
  expect(fetched).toEqual(['_offline/g.json']);
});

it('locates pages by their address with and without the last slash, and entries of the search index in any kept guide', async () => {
  const { library } = await open();
  expect(await library.locate('g/steps/a/')).toBeUndefined();
  await library.keepAhead('g');
  expect(await library.locate('g/steps/a')).toEqual({ path: 'g/steps/a/', revision: '1' });
  expect(await library.locate('pagefind/fragment/a')).toEqual({ path: 'pagefind/fragment/a', revision: '1' });
  expect(await library.locate('constructor')).toBeUndefined();
});

it('does not share its store with another site of the same origin', async () => {
  await (await open()).library.install(true);
  const other = await openStore('https://a.example/');
  await other.prune(async () => []);
  expect((await (await open()).store.paths()).size).toBe(1);
});

it('keeps the matcher’s index with the search, and finds it', async () => {
  const { library, store } = await open();
  await library.keepAhead('');
  expect(await library.locate('_match/root.json')).toEqual({ path: '_match/root.json', revision: '1' });
  expect(await store.get('_match/root.json', '1')).toBeDefined();
});

it('finds a step’s code in the lists that are kept, and fetches none for it', async () => {
  network['_offline/g.json'] = '{"g/":"1","s/417203/":"1"}';
  network['s/417203/'] = '<meta name="generator" content="Waymark 1">code';
  const { library } = await open();
  expect(await library.locateNow('s/417203/')).toBeUndefined();
  expect(fetched).toEqual([]);
  await library.keepAhead('g');
  expect(await library.locate('s/417203/')).toEqual({ path: 's/417203/', revision: '1' });
});
