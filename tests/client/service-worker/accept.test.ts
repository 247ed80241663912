import { expect, it } from 'vitest';
import { isOurs } from '../../../src/client/service-worker/accept.ts';

const ours = '<html><head><meta name="generator" content="Waymark 0.1.0"></head></html>';

function response(body: string, type: string, status = 200): Response {
  return new Response(body, { status, headers: { 'content-type': type } });
}

it('accepts our pages and files, and leaves them to be read', async () => {
  const page = response(ours, 'text/html; charset=utf-8');
  expect(await isOurs(page, 'g/steps/reload/')).toBe(true);
  expect(await page.text()).toBe(ours);
  expect(await isOurs(response(ours, 'text/html'), '')).toBe(true);
  expect(await isOurs(response('…', 'application/octet-stream'), 'pagefind/wasm.en.pagefind')).toBe(true);
});

it.each([
  ['a captive portal in place of a page', response('<html>Sign in</html>', 'text/html'), 'g/'],
  ['a captive portal in place of a script', response('<html>Sign in</html>', 'text/html'), 'search.js'],
  ['a page of ours in place of a script', response(ours, 'text/html'), 'search.js'],
  ['an error page', response(ours, 'text/html', 502), 'g/'],
  ['a part of a file', response('…', 'text/javascript', 206), 'search.js'],
  ['a page without its type', response(ours, 'text/plain'), 'g/'],
  ['what came by a redirect', Object.defineProperty(response(ours, 'text/html'), 'redirected', { value: true }), 'g/'],
])('refuses %s', async (_, refused, path) => {
  expect(await isOurs(refused, path)).toBe(false);
});
