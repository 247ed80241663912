/** Where each tick is shown. */
import type { Tick } from './state.ts';

/** Ticks by where they are shown. */
export interface Placed {
  /** The tick of each row that has one, by the row's code. */
  onRows: Map<string, Tick>;
  /** Those that no row shows, in their order. */
  others: Tick[];
}

/**
 * A row shows the tick of its own step, else the first one of a step that is now this one.
 *
 * @param rowOf Code of the row for a step's code: its own, or that of the step it is now; undefined where there is none.
 */
export function placed(ticks: readonly Tick[], rowOf: (code: string) => string | undefined): Placed {
  const onRows = new Map(ticks.filter(({ code }) => rowOf(code) === code).map((tick) => [tick.code, tick]));
  const others = ticks.filter((tick) => {
    const row = rowOf(tick.code);
    if (row !== undefined && !onRows.has(row)) onRows.set(row, tick);
    return row === undefined || onRows.get(row) !== tick;
  });
  return { onRows, others };
}
