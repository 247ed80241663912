import { afterEach, expect, it, vi } from 'vitest';
import { type PostedReport, postReport } from '../../../src/client/report/post-report.ts';

afterEach(() => vi.unstubAllGlobals());

const report: PostedReport = {
  guide: 'printer-offline',
  kind: 'step',
  id: 'use-online',
  code: '417203',
  revision: 2,
  release: '2026-11-28',
  page: 'https://help.example.com/printer-offline/steps/use-online/',
  message: 'It still does not print.',
};

it('sends the report as JSON, once, and neither cookies nor the page’s address', async () => {
  const answer = vi.fn(async (_address: string, _options: RequestInit) => new Response(null, { status: 204 }));
  vi.stubGlobal('fetch', answer);
  await postReport('https://hooks.example.com/r', report);
  expect(answer).toHaveBeenCalledTimes(1);
  const [address, options] = answer.mock.calls[0]!;
  expect(address).toBe('https://hooks.example.com/r');
  expect(options).toMatchObject({ method: 'POST', mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(JSON.parse(String(options.body))).toEqual(report);
});

it.each([400, 404, 500])('rejects when the webhook answers %i', async (status) => {
  vi.stubGlobal('fetch', async () => new Response('', { status }));
  await expect(postReport('https://hooks.example.com/r', report)).rejects.toThrow(String(status));
});

it('rejects when the webhook cannot be reached', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(postReport('https://hooks.example.com/r', report)).rejects.toThrow('Failed to fetch');
});
