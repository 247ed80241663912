import { afterEach, expect, it, vi } from 'vitest';
import { answer, type Means } from '../../../src/client/service-worker/answer.ts';

const root = 'https://a.example/p/';
const navigation = { mode: 'navigate' } as Request;

/** Means with one page kept, `g/`, and one known but not kept, `g/steps/a/`; `work` is what was put off. */
function means() {
  const work: Promise<unknown>[] = [];
  const known = ['g/', 'g/steps/a/'];
  const locate = async (path: string) => {
    const found = known.find((candidate) => candidate === path || candidate === `${path}/`);
    return found === undefined ? undefined : { path: found, revision: '1' };
  };
  const put = vi.fn(async () => {});
  const store = { get: async (path: string) => (path === 'g/' ? new Response('kept') : undefined), put };
  const all = {
    root,
    store,
    library: { locate, locateNow: locate },
    afterwards: (task: Promise<unknown>) => work.push(task),
  };
  return { all: all as unknown as Means, put, work };
}

afterEach(() => vi.unstubAllGlobals());

it('answers from what is kept without asking the network', async () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  expect(await (await answer(navigation, 'g/', means().all)).text()).toBe('kept');
  expect(fetch).not.toHaveBeenCalled();
});

it('sends a page without its last slash to its address', async () => {
  const response = await answer(navigation, 'g', means().all);
  expect([response.status, response.headers.get('location')]).toEqual([302, `${root}g/`]);
});

it('keeps a page that was read', async () => {
  vi.stubGlobal('fetch', async () => new Response('fresh'));
  const { all, put, work } = means();
  expect(await (await answer(navigation, 'g/steps/a/', all)).text()).toBe('fresh');
  await Promise.all(work);
  expect(put).toHaveBeenCalledExactlyOnceWith('g/steps/a/', '1', expect.any(Response));
});

it('says in words that a page is not kept when the network is gone', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const response = await answer(navigation, 'h/', means().all);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain(`href="${root}"`);
});

it('lets a file that is neither kept nor to be had fail', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(answer({ mode: 'cors' } as Request, 'x.js', means().all)).rejects.toThrow('Failed to fetch');
});

it('says so in the frame of the home page, where that is kept', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const { all } = means();
  const home =
    '<title>Home</title><link rel="canonical" href="/"><header>Owner $1</header><main id="m"><h1>Ask</h1></main><footer>f</footer>';
  const store = { ...all.store, get: async () => new Response(home) };
  const library = {
    ...all.library,
    locate: async (path: string) => (path === '' ? { path, revision: '1' } : undefined),
  };
  const html = await (await answer(navigation, 'h/', { ...all, store, library })).text();
  expect(html).toMatch(
    /^<title>This page is not saved.*<\/title><header>Owner \$1<\/header><main id="m" lang="en"><h1>This page/,
  );
  expect(html).toContain('</main><footer>f</footer>');
  expect(html).not.toContain('Ask');
});
