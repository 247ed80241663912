/** What an author wrote to know a message by is known when it is pasted as it is. */
import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../scripts/match/matcher.ts';
import { others, shipped } from './guides.ts';

/** Of a hundred. */
const found = 97;

const sites = [
  ['our guides', shipped],
  ['guides about other errors', others],
  ['all of them', [...shipped, ...others]],
] as const;

describe.each(sites)('of %s', (name, guides) => {
  const matcher = matcherOf(guides);
  const variants = guides.flatMap((guide) => guide.variants);
  const lookAlikes = guides.flatMap(({ guide }) => guide.lookAlikes.map((one) => ({ ...one, guide: guide.id })));

  /** The texts that `isRight` says no to. */
  async function wrong<One>(
    list: readonly One[],
    textOf: (one: One) => string,
    isRight: IsRight<One>,
  ): Promise<string[]> {
    const texts: string[] = [];
    for (const one of list) if (!isRight(await matcher.match(textOf(one)), one)) texts.push(textOf(one));
    return texts;
  }

  test('headings of variants find their own', async () => {
    const lost = await wrong(
      variants,
      ({ message }) => message,
      (match, { guide, id }) => match.verdict === 'match' && match.guide === guide && match.variant === id,
    );
    expect(100 * (1 - lost.length / variants.length), lost.join('\n')).toBeGreaterThanOrEqual(found);
  });

  test('exact texts of variants find a variant of their guide', async () => {
    const texts = variants.flatMap(({ guide, exact }) => exact.map((text) => ({ guide, text })));
    const lost = await wrong(
      texts,
      ({ text }) => text,
      (match, { guide }) => match.verdict === 'match' && match.guide === guide,
    );
    expect(100 * (1 - lost.length / texts.length), lost.join('\n')).toBeGreaterThanOrEqual(found);
  });

  test('look-alikes are no match of the guide that tells of them', async () => {
    const texts = lookAlikes.flatMap(({ guide, message, exact }) =>
      [message, ...exact].map((text) => ({ guide, text })),
    );
    const taken = await wrong(
      texts,
      ({ text }) => text,
      (match, { guide }) => match.verdict !== 'match' || match.guide !== guide,
    );
    expect(taken, name).toEqual([]);
  });

  test('look-alikes are recognised as something else', async () => {
    // What one guide warns of may be what another is about.
    const texts = lookAlikes.flatMap(({ message, exact }) => [message, ...exact]);
    const lost = await wrong(
      texts,
      (text) => text,
      ({ verdict }) => verdict !== 'unknown',
    );
    expect(100 * (1 - lost.length / texts.length), lost.join('\n')).toBeGreaterThanOrEqual(found);
  });
});

type IsRight<One> = (match: Awaited<ReturnType<ReturnType<typeof matcherOf>['match']>>, one: One) => boolean;
