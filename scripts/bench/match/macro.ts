/** Averages over producers, in which one that has few texts counts as much as one that has many. */
import { randomFrom } from '../../../tests/properties/articles/random.ts';
import type { Answered, Measure } from './measures.ts';
import { type Count, count, type Estimate } from './share.ts';

/** So many times the texts are drawn anew. */
const rounds = 1000;

const seed = 1;

/** What the texts of one producer add to a measure. */
interface Cell extends Count {
  producer: string;
}

/**
 * The mean of the shares of all producers with a text that `measure` looks at. The interval is where 95 % of the means lie when
 * families are drawn with replacement (percentile bootstrap, the same draws every time): near-duplicates stay together.
 */
export function macro(measure: Measure, answered: readonly Answered[]): Estimate {
  const families = Map.groupBy(answered.filter(measure.looksAt), ({ labelled }) => labelled.family);
  const cells = [...families.values()].map((family) => cellsOf(measure, family));
  const random = randomFrom(seed);
  const means = Array.from({ length: cells.length === 0 ? 0 : rounds }, () =>
    mean(cells.flatMap(() => random.pick(cells))),
  ).sort((a, b) => a - b);
  const at = (part: number) => means[Math.round(part * (rounds - 1))] ?? Number.NaN;
  return { figure: mean(cells.flat()), low: at(0.025), high: at(0.975) };
}

function cellsOf(measure: Measure, family: readonly Answered[]): Cell[] {
  const producers = Map.groupBy(family, ({ labelled }) => labelled.producer);
  return [...producers].map(([producer, texts]) => ({ producer, ...count(measure, texts) }));
}

function mean(cells: readonly Cell[]): number {
  const sums = new Map<string, Count>();
  for (const { producer, right, of } of cells) {
    const sum = sums.get(producer) ?? { right: 0, of: 0 };
    sums.set(producer, { right: sum.right + right, of: sum.of + of });
  }
  const shares = [...sums.values()].map(({ right, of }) => right / of);
  return shares.reduce((total, one) => total + one, 0) / shares.length;
}
