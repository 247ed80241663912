/** How deep quotes and lists stand in each other. */
import type { Excess } from './index.ts';
import type { TextLine } from './lines.ts';

/** Nobody can follow a tenth of it. */
export const deepest = 100;

/** The first line that stands deeper. */
export function depth(lines: TextLine[]): Excess | undefined {
  const columns: number[] = [];
  for (const { text, line, indent, isBlank } of lines) {
    if (isBlank) continue;
    while (columns.length > 0 && (columns.at(-1) as number) >= indent) columns.pop();
    const markers = markersAt(text);
    if (markers > 0) columns.push(indent);
    if (columns.length + markers - 1 <= deepest) continue;
    const reason = `Unexpected nesting of quotes and lists deeper than ${deepest}, expected at most that; lift the inner ones out`;
    return { reason, place: { line, column: 1 } };
  }
  return undefined;
}

/** How many markers of quotes and lists stand at the beginning of a line. A break such as `* * * *` has none. */
function markersAt(text: string): number {
  if (isOfOneSign(text)) return text.startsWith('>') ? text.replaceAll(/\s/g, '').length : 0;
  const markers = /^(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+)+/.exec(text)?.[0] ?? '';
  return markers.replaceAll(/[^>.)+*-]/g, '').length;
}

function isOfOneSign(text: string): boolean {
  const sign = text[0];
  for (const character of text) if (character !== sign && character !== ' ' && character !== '\t') return false;
  return true;
}
