/** Where a step stands among those of its side, which is how its readers count: nobody does the steps of both sides. */
import type { Side, Step } from '../../guide/index.ts';
import type { Words } from '../../layouts/words.ts';

/** A step's place as its reader counts, and how many there are for that reader. */
export interface StepPlace {
  /** From 1. */
  number: number;
  total: number;
}

/** The steps of one side, in their order. */
export function stepsFor(side: Side, steps: Step[]): Step[] {
  return steps.filter((step) => step.side === side);
}

/** Whether a guide has steps for visitors and for owners; where it has not, nothing need say whose they are. */
export function areForBothSides(steps: Step[]): boolean {
  return new Set(steps.map(({ side }) => side)).size > 1;
}

/** What stands over the steps of one side: whose they are, in a guide with steps for both. */
export function headingOf(side: Side, steps: Step[], words: Words): string {
  return areForBothSides(steps) ? words.sides[side] : words.steps;
}

/**
 * The place of every step of a guide, by id.
 *
 * @param steps All steps of the guide in their order.
 */
export function stepPlaces(steps: Step[]): Map<string, StepPlace> {
  const sides = [stepsFor('visitor', steps), stepsFor('operator', steps)];
  const places = sides.flatMap((group) =>
    group.map(({ id }, index) => [id, { number: index + 1, total: group.length }] as const),
  );
  return new Map(places);
}

/** The place of one step among `steps`, all of its guide. */
export function placeOf(step: Step, steps: Step[]): StepPlace {
  const group = stepsFor(step.side, steps);
  return { number: group.findIndex(({ id }) => id === step.id) + 1, total: group.length };
}
