import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { heavyGuides } from '../../../src/release/weight/heavy-guides.ts';

const out = mkdtempSync(join(tmpdir(), 'waymark-heavy-'));
afterAll(() => rmSync(out, { recursive: true }));

/** A page of letters that no program can compress below half their number. */
function put(guide: string, letters: number): void {
  let state = 1;
  const letter = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(97 + (state % 16));
  };
  mkdirSync(join(out, guide));
  writeFileSync(join(out, guide, 'index.html'), Array.from({ length: letters }, letter).join(''));
}

const of = (guide: string, ...ids: string[]) => ids.map((id) => ({ guide, id }));

it('tells of the guide that is too heavy, with the bytes of an entry, and of no other', async () => {
  put('light', 70_000);
  put('heavy', 100_000);
  const content = {
    guides: [{ id: 'heavy' }, { id: 'light' }],
    variants: of('heavy', 'a', 'b'),
    causes: of('light', 'c'),
    steps: of('heavy', 'd'),
    faq: of('heavy', 'e'),
  } as unknown as Parameters<typeof heavyGuides>[1];
  const [message, ...others] = await heavyGuides(out, content);
  expect(others).toEqual([]);
  expect(message).toMatch(
    /^heavy\/index\.html:1:1 warning Unexpected guide of 5\d,\d{3} bytes when compressed, 1\d,\d{3} for each of its 4 entries, expected at most 40,000; .*\(heavy-guide\)$/,
  );
});
