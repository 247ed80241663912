/** Tells authors of guides that have become heavy to read on one page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Collections } from '../collections.ts';

/** The rules of the finished site, each with its level. Names are permanent. */
export const releaseRules = { 'heavy-guide': 'warning' } as const;

/** Bytes that a guide on one page may have when it is compressed: a fifth of a second at 1.6 Mbit/s. */
const most = 40_000;

/** What is counted of a guide. */
type Content = Pick<Collections, 'guides' | 'variants' | 'causes' | 'steps' | 'faq'>;

/**
 * A message for each guide whose page, with all of its entries, is above 40,000 bytes when compressed, sorted by guide:
 * `504/index.html:1:1 warning Unexpected guide of … bytes … (heavy-guide)`.
 *
 * @param out Folder of the finished output. Rejects when a guide has no page in it.
 */
export async function heavyGuides(out: string, content: Content): Promise<string[]> {
  const { guides, variants, causes, steps, faq } = content;
  const messages: string[] = [];
  for (const { id } of guides) {
    const file = `${id}/index.html`;
    const bytes = brotliCompressSync(await readFile(join(out, file))).length;
    if (bytes <= most) continue;
    const entries = [variants, causes, steps, faq].flat().filter(({ guide }) => guide === id).length;
    const found = `guide of ${count(bytes)} bytes when compressed, ${count(bytes / entries)} for each of its ${entries} entries`;
    const advice = 'shorten what is long, or make two guides of it';
    messages.push(
      `${file}:1:1 ${releaseRules['heavy-guide']} Unexpected ${found}, expected at most ${count(most)}; ${advice} (heavy-guide)`,
    );
  }
  return messages;
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en');
}
