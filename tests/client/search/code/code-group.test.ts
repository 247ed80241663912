import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeGroup } from '../../../../src/client/search/code/code-group.ts';

afterEach(() => vi.unstubAllGlobals());

const { signal } = new AbortController();

/** A site of one code, 417203, below `/docs/`; and the paths that it was asked for. */
function serve(missing: () => Promise<Response> = async () => new Response('', { status: 404 })): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return path === '/docs/s/417203/' ? Promise.resolve(new Response('Clear the cache')) : missing();
  });
  return asked;
}

const group = codeGroup('/docs/', (html) =>
  html ? { title: html, lang: 'en', address: '/docs/a/steps/b/' } : undefined,
);
const said = async (text: string) => (await group.search(text, signal))?.said;

describe('the group of step codes', () => {
  it.each([
    '417203',
    '417 203',
    ' 417-203 ',
    '٤١٧٢٠٣',
    '४१७ २०३',
    'Step code 417 203',
    'https://old.example/s/417203/',
  ])('finds the step of %j', async (text) => {
    const asked = serve();
    expect(await said(text)).toBe('Step 417 203: Clear the cache');
    expect(asked).toEqual(['/docs/s/417203/']);
  });

  it.each(['', '502', '017203', '41720', '4172033', '417 203 502', 'error 417203', '0x417203', 'Error code 417 203'])(
    'asks for nothing of %j',
    async (text) => {
      const asked = serve();
      expect(await said(text)).toBeUndefined();
      expect(asked).toEqual([]);
    },
  );

  it('says that no step has a code', async () => {
    serve();
    expect(await said('417204')).toBe('No step has the code 417 204.');
  });

  it('takes no other page for a step’s', async () => {
    serve(async () => new Response(''));
    expect(await said('417204')).toBe('No step has the code 417 204.');
  });

  it.each([
    ['there is no connection', () => Promise.reject(new TypeError('offline'))],
    ['the server is at fault', async () => new Response('', { status: 503 })],
  ])('does not say so where %s', async (_when, missing) => {
    serve(missing);
    expect(await said('417204')).toMatch(/^The code 417 204 cannot be looked up right now/);
  });
});
