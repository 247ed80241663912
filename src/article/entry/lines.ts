/** Phrasing cut at its line breaks, as authors write labels: one a line. */
import type { PhrasingContent } from 'mdast';
import { phrasingText } from './plain-text.ts';

/** A shorter line, in characters, was not wrapped: what stands under it is another thing. */
const wrappedFrom = 40;

/** The lines of a paragraph's children. Text nodes are cut at line feeds; a line that a hard break ends keeps it as its last node. */
export function phrasingLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') {
      lines.at(-1)?.push(node);
      lines.push([]);
    } else if (node.type === 'text' && node.value.includes('\n')) {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value) lines.at(-1)?.push({ ...node, value, ...placeOfLine(node, index) });
      }
    } else {
      lines.at(-1)?.push(node);
    }
  }
  return lines.filter((line) => line.some((node) => node.type !== 'break'));
}

/** Lines as one paragraph's children again. */
export function joinLines(lines: PhrasingContent[][]): PhrasingContent[] {
  const joined = lines.flatMap((line, index) =>
    index === 0 || endsHard(lines[index - 1]) ? line : [{ type: 'text' as const, value: '\n' }, ...line],
  );
  return endsHard(joined) ? joined.slice(0, -1) : joined;
}

/** The first lines that were wrapped into one another, and those that stand for themselves below them. */
export function ownLines(children: PhrasingContent[]): { own: PhrasingContent[]; others: PhrasingContent[] } {
  const lines = phrasingLines(children);
  const texts = lines.map((line) => phrasingText(line));
  const end = texts.findIndex((text, index) => {
    if (index === 0) return false;
    if (endsHard(lines[index - 1])) return true;
    return (texts[index - 1] as string).length < wrappedFrom && !/^[\p{Ll}(“"]/u.test(text);
  });
  const cut = end === -1 ? lines.length : end;
  return { own: joinLines(lines.slice(0, cut)), others: joinLines(lines.slice(cut)) };
}

/** Whether a line ends with a break that its author made. */
export function endsHard(line: PhrasingContent[] | undefined): boolean {
  return line?.at(-1)?.type === 'break';
}

/** Whether lines are several, each of which its author ended. */
export function areApart(lines: PhrasingContent[][]): boolean {
  return lines.length > 1 && lines.slice(0, -1).every(endsHard);
}

function placeOfLine(node: PhrasingContent, index: number) {
  const { position } = node;
  if (!position || index === 0) return position ? { position } : {};
  const start = { line: position.start.line + index, column: 1 };
  return { position: { start, end: start } };
}
