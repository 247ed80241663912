/** Lines of plain text to phrasing: every character as typed, URLs as links. */
import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { endOf, type Line, startOf } from './lines.ts';

/** The one thing asked of a global that browsers and Node share but the language's own library does not name. */
declare const URL: { canParse(url: string): boolean };

/** What lines say. Lines are joined by a line feed, as Markdown's soft breaks are, or by the break that their author made. */
export function toPhrasing(lines: Line[]): PhrasingContent[] {
  return lines.flatMap((line, index) => {
    const nodes = linkUrls(line);
    const position = { start: endOf(line), end: endOf(line) };
    if (index < lines.length - 1)
      nodes.push(line.broken ? { type: 'break', position } : { type: 'text', value: '\n', position });
    return nodes;
  });
}

/** The place that lines take up. */
export function positionOf(lines: Line[]): Position {
  return { start: startOf(lines[0] as Line), end: endOf(lines.at(-1) as Line) };
}

function linkUrls(line: Line): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of line.text.matchAll(/\bhttps?:\/\/[^\s<>"“”]+/gi)) {
    const url = withoutClosing(match[0]);
    if (!URL.canParse(url)) continue;
    if (match.index > end) nodes.push(text(line, end, match.index));
    const from = match.index;
    end = from + url.length;
    nodes.push({ type: 'link', url, children: [text(line, from, end)], position: place(line, from, end) });
  }
  if (end < line.text.length) nodes.push(text(line, end, line.text.length));
  return nodes;
}

/** A URL without the punctuation of the sentence round it; a closing bracket stays if the URL opens one. */
function withoutClosing(url: string): string {
  const counts = new Map<string, number>();
  for (const sign of url) if ('()[]{}'.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let end = url.length;
  for (; end > 0; end--) {
    const last = url[end - 1] as string;
    if (".,;:!?'’…".includes(last)) continue;
    const opening = { ')': '(', ']': '[', '}': '{' }[last];
    const closings = counts.get(last) ?? 0;
    if (!opening || (counts.get(opening) ?? 0) >= closings) break;
    counts.set(last, closings - 1);
  }
  return url.slice(0, end);
}

function text(line: Line, from: number, to: number): PhrasingContent & { type: 'text' } {
  return { type: 'text', value: line.text.slice(from, to), position: place(line, from, to) };
}

function place(line: Line, from: number, to: number): Position {
  const at = (shift: number) => ({ line: line.line, column: line.column + shift, offset: line.offset + shift });
  return { start: at(from), end: at(to) };
}
