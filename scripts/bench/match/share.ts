/** Shares, with how sure they are. */
import type { Answered, Measure } from './measures.ts';

/** A figure with the ends of its 95 % interval; all from 0 to 1, NaN where there was nothing to look at. */
export interface Estimate {
  figure: number;
  low: number;
  high: number;
}

/** A share as counts. */
export interface Count {
  right: number;
  of: number;
}

/** How many of the answers that `measure` looks at are right. */
export function count(measure: Measure, answered: readonly Answered[]): Count {
  const seen = answered.filter(measure.looksAt);
  return { right: seen.filter(measure.isRight).length, of: seen.length };
}

/** The 97.5 % point of the normal distribution: 95 % lie within so many standard deviations. */
const z = 1.959964;

/** A share with its Wilson interval, which is honest near 0 and 1 and for few texts. */
export function share({ right, of }: Count): Estimate {
  const figure = right / of;
  const middle = (figure + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((figure * (1 - figure)) / of + z ** 2 / (4 * of ** 2));
  return { figure, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
