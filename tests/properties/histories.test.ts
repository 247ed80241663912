/** Links last: whatever authors do to a site from release to release, every link that was ever released leads to what it was released for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFromArticles } from './histories/build/from-articles.ts';
import { draftBuilder } from './histories/build/from-drafts.ts';
import { editNames, quietEdits } from './histories/edits/index.ts';
import { type Played, play, type Script } from './histories/history.ts';
import { type Count, tryEdit } from './histories/single.ts';

const seed = fc.nat({ max: 2 ** 31 });
const edit = fc.record({ name: fc.constantFrom(...editNames), seed });
const script: fc.Arbitrary<Script> = fc.record({
  site: seed,
  releases: fc.array(fc.array(edit, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
});

/** `WAYMARK_HISTORIES=20000` plays more of them, `WAYMARK_SEED=1` others. */
const numRuns = Number(process.env.WAYMARK_HISTORIES ?? 300);
/** How often each kind of edit is tried alone. */
const trials = 20;

const startAt = { seed: Number(process.env.WAYMARK_SEED ?? 20_260_314) };

test('every released link leads to what it was released for', { timeout: 3_600_000 }, async () => {
  const sum: Played = { releases: 0, edits: 0, asked: 0, limits: 0, faults: [] };
  await fc.assert(
    fc.asyncProperty(script, async (one) => {
      const played = await play(one, draftBuilder());
      for (const key of ['releases', 'edits', 'asked', 'limits'] as const) sum[key] += played[key];
      expect(played.faults).toEqual([]);
    }),
    { numRuns, ...startAt },
  );
  console.info(`${numRuns} histories: ${sum.releases} releases, ${sum.edits} edits, ${sum.asked} questions answered`);
});

test('so it is with articles in Markdown, read by the whole compiler', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(script, async (one) => {
      const { faults } = await play(one, buildFromArticles);
      expect(faults).toEqual([]);
    }),
    { numRuns: Math.ceil(numRuns / 25), ...startAt },
  );
});

test('nine of ten single edits of a title, a text or a place settle without a question', {
  timeout: 600_000,
}, async () => {
  const counts: [string, Count][] = [];
  for (const [name, one] of Object.entries(quietEdits))
    counts.push([name, await tryEdit(one, trials, 1, draftBuilder)]);
  const total = (key: keyof Count) => counts.reduce((sum, [, count]) => sum + count[key], 0);
  const [certain, asked, wrong] = [total('certain'), total('asked'), total('wrong')];
  console.info(
    [
      ...counts.map(([name, count]) => `${name}: ${count.certain} certain, ${count.asked} asked, ${count.wrong} wrong`),
      `${certain + asked + wrong} single edits: ${certain} certain, ${asked} asked, ${wrong} wrong`,
    ].join('\n'),
  );
  expect(wrong).toBe(0);
  expect(counts.filter(([, count]) => count.certain + count.asked < trials)).toEqual([]);
  expect(certain / (certain + asked)).toBeGreaterThanOrEqual(0.9);
});
