/** The box, a message's own page and the guide say the same of whose a message is. */
import { expect, test } from 'vitest';
import { verdictOf } from '../../../../src/client/search/answer/verdict.ts';
import { isThisYou } from '../../../../src/components/content/is-this-you.ts';
import { sideIn } from '../../../../src/guide/index.ts';
import { wordsFor } from '../../../../src/layouts/words.ts';
import { buildIndex, openMatcher } from '../../../../src/matcher/index.ts';
import { examples, others, shipped } from '../../../matcher/guides.ts';

const words = wordsFor('en');

test.each([
  ['the shipped guide', shipped],
  ['guides about other errors', others],
  ['the example guides', examples],
])('of each message of %s that the box knows by its title', async (_, guides) => {
  const { root, shards } = buildIndex(guides);
  const matcher = openMatcher(root, async (number) => shards[number]!);
  const all = guides.flatMap((settled) => settled.variants.map((variant) => ({ settled, variant })));
  const said = await Promise.all(
    all.map(async ({ settled, variant }) => ({
      id: variant.id,
      tone: verdictOf(await matcher.match(variant.message)).tone,
      page: isThisYou(variant, settled, words) === words.isThisYou.theirs ? 'not you' : 'maybe',
      line: sideIn(settled)(variant) === 'operator' ? 'not you' : 'maybe',
    })),
  );
  const known = said.filter(({ tone }) => tone !== 'unknown');
  expect(known.length).toBeGreaterThan(0.95 * said.length);
  const boxSays = { theirs: 'not you', yours: 'not you', maybe: 'maybe', other: 'another error', unknown: 'nothing' };
  expect(known.filter(({ tone, page }) => boxSays[tone] !== page)).toEqual([]);
  expect(said.filter(({ page, line }) => page !== line)).toEqual([]);
});
