/** Whether a line of plain text begins a list. */
import { type Line, markerOf } from './lines.ts';

/** How many lines below a first one are searched for a second, so that reading stays linear. */
const farthestSecondItem = 200;

/** A decimal further above the next one heads what stands between them. */
const farthestDecimal = 3;

/** A bullet begins a list; so does a number from which a list can count: 0, 1, or one that the next number follows. */
export function beginsList(lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  const marker = markerOf(line);
  if (!marker) return false;
  if (marker.kind === 'bullet' || (marker.kind === 'number' && marker.number <= 1)) return true;
  // A lone letter with a point is an initial or the end of a sentence, a lone decimal a version.
  if (marker.kind !== 'number' && marker.number !== 1) return false;
  if (marker.kind === 'decimal' && goesOnCounting(lines[at - 1])) return false;
  const next = lines
    .slice(at + 1, at + 1 + (marker.kind === 'decimal' ? farthestDecimal : farthestSecondItem))
    .find((other) => other.indent === line.indent && markerOf(other)?.kind === marker.kind);
  return next !== undefined && markerOf(next)?.number === marker.number + 1;
}

/** Whether a line counts by itself, as the chapters of a table of contents do between which their parts stand. */
function goesOnCounting(before: Line | undefined): boolean {
  return before !== undefined && /^\d/.test(before.text) && markerOf(before)?.kind !== 'decimal';
}
