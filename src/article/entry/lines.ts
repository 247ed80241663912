/** Phrasing cut at its line breaks, as authors write labels: one a line. */
import type { PhrasingContent } from 'mdast';

/** The lines of a paragraph's children. Text nodes are cut at line feeds; a hard break ends a line as well. */
export function phrasingLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') {
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
  return lines.filter((line) => line.length > 0);
}

/** Lines as one paragraph's children again. */
export function joinLines(lines: PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line]));
}

function placeOfLine(node: PhrasingContent, index: number) {
  const { position } = node;
  if (!position || index === 0) return position ? { position } : {};
  const start = { line: position.start.line + index, column: 1 };
  return { position: { start, end: start } };
}
