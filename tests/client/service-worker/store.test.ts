import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/client/service-worker/store.ts';
import { fakeCaches } from './fake-caches.ts';

const root = 'https://help.example/';

let answers: (path: string) => Response;
let asked: string[];

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.slice(root.length));
    return answers(url.slice(root.length));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const script = () => new Response('', { headers: { 'content-type': 'text/javascript' } });

test('a file that could not be had is asked for again, and those that came are not', async () => {
  let failures = 2;
  answers = (path) => {
    if (path === 'b.js' && failures-- > 0) throw new TypeError('Failed to fetch');
    return script();
  };
  const store = await openStore(root);
  const filled = store.fill({ 'a.js': '1', 'b.js': '1' });
  await vi.runAllTimersAsync();
  await filled;
  expect(asked.toSorted()).toEqual(['a.js', 'b.js', 'b.js', 'b.js']);
  expect(await store.paths()).toEqual(new Set(['a.js', 'b.js']));
});

test('what cannot be had in three tries rejects, the rest is kept', async () => {
  answers = (path) => (path === 'b.js' ? new Response('', { status: 404 }) : script());
  const store = await openStore(root);
  const filled = expect(store.fill({ 'a.js': '1', 'b.js': '1' })).rejects.toThrow('b.js');
  await vi.runAllTimersAsync();
  await filled;
  expect(asked.filter((path) => path === 'b.js')).toHaveLength(3);
  expect(await store.paths()).toEqual(new Set(['a.js']));
});

test('what is kept while the store is tidied stays', async () => {
  answers = script;
  const store = await openStore(root);
  await store.fill({ 'old.js': '1' });
  await store.prune(async () => {
    await store.fill({ 'new.js': '1' });
    return [];
  });
  expect(await store.paths()).toEqual(new Set(['new.js']));
});
