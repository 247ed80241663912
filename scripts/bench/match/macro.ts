/** Averages over producers, in which one that has few texts counts as much as one that has many. */
import { type Random, randomFrom } from '../../../tests/properties/articles/random.ts';
import type { Answered, Measure } from './measures.ts';
import { type Count, count, type Estimate } from './share.ts';

/** So many times the texts are drawn anew. */
const rounds = 1000;

const seed = 1;

/** One producer's families of near-duplicates, each as what it adds to a measure. */
type Families = readonly Count[];

/**
 * The mean of the shares of all producers with a text that `measure` looks at. The interval is where 95 % of the means lie when as many
 * producers, and of each as many families, are drawn with replacement (percentile bootstrap, the same draws every time): the next
 * texts come from other producers too, and near-duplicates tell nothing twice.
 */
export function macro(measure: Measure, answered: readonly Answered[]): Estimate {
  const producers = [...Map.groupBy(answered.filter(measure.looksAt), ({ labelled }) => labelled.producer).values()];
  const cells = producers.map((own): Families => {
    const families = Map.groupBy(own, ({ labelled }) => labelled.family);
    return [...families.values()].map((family) => count(measure, family));
  });
  const random = randomFrom(seed);
  const means = Array.from({ length: rounds }, () => mean(drawn(random, cells).map((own) => drawn(random, own))));
  means.sort((a, b) => a - b);
  const at = (part: number) => means[Math.round(part * (rounds - 1))]!;
  return { figure: mean(cells), low: at(0.025), high: at(0.975) };
}

/** As many items as there are, each drawn from all of them. */
function drawn<Item>(random: Random, items: readonly Item[]): Item[] {
  return items.map(() => random.pick(items));
}

function mean(producers: readonly Families[]): number {
  const shares = producers.map((families) => sum(families, 'right') / sum(families, 'of'));
  return shares.reduce((total, one) => total + one, 0) / shares.length;
}

function sum(counts: Families, part: keyof Count): number {
  return counts.reduce((total, one) => total + one[part], 0);
}
