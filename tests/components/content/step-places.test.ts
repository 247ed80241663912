import { expect, test } from 'vitest';
import { areForBothSides, placeOf, stepPlaces } from '../../../src/components/content/step-places.ts';
import { step } from './settled.ts';

const steps = [step(1, 'visitor'), step(2, 'operator'), step(3, 'visitor')];

test('a step is counted among those of its side', () => {
  expect(placeOf(step(3, 'visitor'), steps)).toEqual({ number: 2, total: 2 });
  expect(placeOf(step(2, 'operator'), steps)).toEqual({ number: 1, total: 1 });
});

test('the places of all steps are those of each', () => {
  expect([...stepPlaces(steps).keys()].sort()).toEqual(['step-1', 'step-2', 'step-3']);
  for (const one of steps) expect(stepPlaces(steps).get(one.id)).toEqual(placeOf(one, steps));
});

test('steps are for both sides where there are some of each', () => {
  expect(areForBothSides(steps)).toBe(true);
  expect(areForBothSides([step(1, 'visitor'), step(2, 'visitor')])).toBe(false);
  expect(areForBothSides([step(1, 'operator')])).toBe(false);
  expect(areForBothSides([])).toBe(false);
});
