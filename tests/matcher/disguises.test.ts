/** The same message is known again however it arrives. Shares, because a text of two words in a novel may be anything. */
import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../scripts/match/matcher.ts';
import type { SettledGuide } from '../../src/guide/index.ts';
import { findStatuses } from '../../src/matcher/facts/statuses.ts';
import { readText } from '../../src/matcher/words/reading.ts';
import { disguises } from './disguises.ts';
import { others, shipped } from './guides.ts';

/** So sure has a status to be for a text to name it. */
const sure = 0.9;

/** So many of a hundred texts keep their verdict. */
const kept = 97;

/** All texts by which the variants of some guides are known, `named` those that name the guide's status. */
function textsOf(guides: readonly SettledGuide[]): { text: string; named: boolean }[] {
  const texts = guides.flatMap(({ guide, variants }) =>
    variants.flatMap(({ message, exact }) =>
      [message, ...exact].map((text) => ({
        text,
        named: findStatuses(readText(text)).some(
          ({ status, certainty }) => status === guide.status && certainty >= sure,
        ),
      })),
    ),
  );
  return [...new Map(texts.map((one) => [one.text, one])).values()];
}

const ofOurs = textsOf(shipped).filter(({ named }) => named);
const ofOthers = textsOf(others).filter(({ named, text }) => named || text.split(/\s+/).length >= 6);
const ours = matcherOf(shipped);
const theirs = matcherOf(others);

test('there are texts to try', () => {
  expect(ofOurs.length).toBeGreaterThan(100);
  expect(ofOthers.length).toBeGreaterThan(40);
});

describe.each([
  ['our guides', ours, ofOurs],
  ['guides about other errors', theirs, ofOthers],
] as const)('a message of %s keeps its verdict', (_guides, matcher, texts) => {
  test('as it is', async () => {
    expect(await changed(texts, (text) => text)).toEqual([]);
  });

  test.each(disguises)('%s', async (_name, disguise) => {
    const lost = await changed(texts, disguise);
    expect(100 * (1 - lost.length / texts.length), lost.join('\n')).toBeGreaterThanOrEqual(kept);
  });

  async function changed(list: readonly { text: string }[], disguise: (text: string) => string): Promise<string[]> {
    const lost: string[] = [];
    for (const { text } of list) if ((await matcher.match(disguise(text))).verdict !== 'match') lost.push(text);
    return lost;
  }
});
