import { expect, test } from 'vitest';
import { isThisYou } from '../../../src/components/content/is-this-you.ts';
import type { Side } from '../../../src/guide/index.ts';
import { wordsFor } from '../../../src/layouts/words.ts';
import { settledGuide, step, variant } from './settled.ts';

const words = wordsFor('en');
const said = (side: Side | undefined, ...steps: Side[]) =>
  isThisYou(
    variant('Error', side && { side }),
    settledGuide({ steps: steps.map((of, index) => step(index + 1, of)) }),
    words,
  );

test('names first steps where a visitor has some', () => {
  expect(said(undefined, 'visitor')).toBe(words.isThisYou.unknownWithSteps);
  expect(said('visitor', 'visitor')).toBe(words.isThisYou.maybeWithSteps);
});

test.each([[], ['operator']] as Side[][])('names none where a visitor has none: %#', (...steps) => {
  for (const side of [undefined, 'visitor', 'operator'] as const) expect(said(side, ...steps)).not.toMatch(/step/);
});
