/** The matcher knows nothing of one error in particular: the same code answers for guides about quite other ones, alone and together. */
import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../scripts/match/matcher.ts';
import { other, others, shipped } from './guides.ts';
import { type Labelled, labelled, wrongIn } from './labelled.ts';

const sets: [file: string, guide: string][] = [
  ['content-too-large', '413-content-too-large'],
  ['too-many-connections', 'too-many-connections'],
  ['printer-codes', 'printer-codes'],
];

const alone = new Map(sets.map(([, guide]) => [guide, matcherOf([other(guide)])]));
const together = matcherOf(others);
const withOurs = matcherOf([...shipped, ...others]);

const rows = sets.flatMap(([file, guide]) =>
  labelled(file).map((line): [string, Labelled, string] => [line.id, line, guide]),
);

describe('a guide by itself', () => {
  test.each(rows)('%s', async (_id, line, guide) => {
    expect(wrongIn(line, await alone.get(guide)!.match(line.text)), line.text).toEqual([]);
  });
});

describe('guides about other errors together', () => {
  test.each(rows)('%s', async (_id, line) => {
    expect(wrongIn(line, await together.match(line.text)), line.text).toEqual([]);
  });
});

describe('together with our own guides', () => {
  // What is a foreign error to these guides may be what ours is about.
  const ofThese = rows.filter(([, { verdict, status }]) => verdict === 'match' || !isOurs(status));
  test.each(ofThese)('%s', async (_id, { status: _, ...line }) => {
    const { guide, ...rest } = line;
    expect(wrongIn(line.verdict === 'match' ? line : rest, await withOurs.match(line.text)), line.text).toEqual([]);
  });

  test('what ours are about is found by them', async () => {
    for (const [id, { status, text }] of rows.filter(([, line]) => isOurs(line.status))) {
      expect(await withOurs.match(text), id).toMatchObject({ verdict: 'match', status });
    }
  });
});

function isOurs(status: string | undefined): boolean {
  return shipped.some(({ guide }) => guide.status !== undefined && guide.status === status);
}
