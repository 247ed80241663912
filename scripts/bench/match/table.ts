/** Figures of several methods side by side, for people. */
import { macro } from './macro.ts';
import { type Answered, measures } from './measures.ts';
import { count, type Estimate, share } from './share.ts';

/** One way of answering, with its answers to the same texts as the others'. */
export interface Method {
  name: string;
  answered: readonly Answered[];
}

/** A line for each measure with its share, and one below it with the mean of producers; a column for each method. */
export function table(title: string, methods: readonly Method[]): string {
  const rows = Object.values(measures).flatMap((measure) => [
    [measure.name, ...methods.map(({ answered }) => estimate(share(count(measure, answered))))],
    ['  mean of producers', ...methods.map(({ answered }) => estimate(macro(measure, answered)))],
  ]);
  return aligned([[title, ...methods.map(({ name }) => name)], ...rows]);
}

/** In percent, with its interval: `97.2 (94.9 to 98.5)`. */
export function estimate({ figure, low, high }: Estimate): string {
  if (Number.isNaN(figure)) return '–';
  return `${percent(figure)} (${percent(low)} to ${percent(high)})`;
}

/** With one digit after the point. */
export function percent(figure: number): string {
  return (100 * figure).toFixed(1);
}

/** Rows of cells in columns: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
