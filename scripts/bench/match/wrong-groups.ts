/** The labelled texts that were answered wrongly, in groups. */
import { type Answered, type Measure, measures } from './measures.ts';

/** Wrong answers of one kind. */
export interface WrongGroup {
  name: string;
  wrong: Answered[];
}

/** The groups, in a fixed order; within each the order of the texts. A writer who is named, but not first, is in one group alone. */
export function wrongGroups(answered: readonly Answered[]): WrongGroup[] {
  const { verdict, first, named, side } = measures;
  const wrongBy = (measure: Measure) => answered.filter((one) => measure.looksAt(one) && !measure.isRight(one));
  return [
    { name: 'verdict wrong', wrong: wrongBy(verdict) },
    { name: 'producer named, not first', wrong: wrongBy(first).filter(named.isRight) },
    { name: 'producer not named', wrong: wrongBy(named) },
    { name: 'side wrong', wrong: wrongBy(side) },
  ];
}
