import { expect, it } from 'vitest';
import type { Step, Variant } from '../../../src/guide/index.ts';
import { firstStepsFor } from '../../../src/guide/whose/first-steps.ts';

const steps = ['visitor a', 'visitor b', 'visitor c', 'visitor d', 'operator y', 'operator z'].map((each) => {
  const [side, id] = each.split(' ');
  return { side, id } as Step;
});
const first = (parts: Partial<Variant>, of = steps) => firstStepsFor({ firstSteps: [], ...parts } as Variant, of);

it('takes the steps that the author names, in that order', () => {
  expect(first({ firstSteps: ['z', 'gone', 'a'] })).toEqual(['z', 'a']);
});

it('takes the first steps of who can act where the author names none', () => {
  expect(first({ side: 'operator' })).toEqual(['y', 'z']);
  expect(first({ side: 'visitor' })).toEqual(['a', 'b', 'c']);
  expect(first({})).toEqual(['a', 'b', 'c']);
});

it('takes the first steps of all where there are none for who can act', () => {
  expect(first({}, steps.slice(4))).toEqual(['y', 'z']);
});
