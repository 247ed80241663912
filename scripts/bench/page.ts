/** What opening a step page costs a reader who has never been here. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from './traffic.ts';

/** @param folder The built site. The step is the one with the largest file, so that no other is much dearer. */
export async function page(folder: string): Promise<Record<string, number>> {
  const size = (file: string) => statSync(join(folder, file)).size;
  const steps = globSync('*/steps/*/index.html', { cwd: folder }).sort((a, b) => size(b) - size(a));
  const [largest = ''] = steps;
  const { requests, raw, brotli } = await visit(folder, async (browserPage, site, traffic) => {
    await browserPage.goto(site.url + largest.replace(/index\.html$/, ''), { waitUntil: 'networkidle' });
    return traffic();
  });
  return {
    'step pages': steps.length,
    'requests of the largest': requests,
    'bytes, raw': raw,
    'bytes, brotli': brotli,
  };
}
