/** A run of phrasing to paragraphs. */
import type { Element, ElementContent, RootContent } from 'hast';
import { isBlank, isElement, make, textOf } from './element.ts';
import { beginsItem } from './markers.ts';
import { toPhrasing } from './phrasing.ts';

/**
 * Makes paragraphs of what stands between two blocks. Two line breaks end a paragraph; so does one before a line that begins with a
 * list's marker, where there are several. What shows nothing is none.
 *
 * @param inside The elements, outermost first, that the run stands in and that mean something: links, marks.
 */
export function toParagraphs(run: (RootContent | ElementContent)[], inside: Element[]): Element[] {
  const wrapped = inside.reduceRight<(RootContent | ElementContent)[]>(
    (nodes, mark) => [{ ...mark, children: nodes as ElementContent[] }],
    run,
  );
  const parts = cutAtBreaks(toPhrasing(wrapped));
  return parts
    .flatMap(cutAtMarkers)
    .filter((part) => !isBlank(part))
    .map(paragraphOf);
}

function cutAtBreaks(nodes: ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (isElement(node, 'br')) {
      breaks++;
      if (breaks === 2) parts.push([]);
      else if (breaks === 1) parts.at(-1)?.push(node);
    } else if (node.type !== 'text' || node.value.trim() || breaks === 0) {
      breaks = 0;
      parts.at(-1)?.push(node);
    }
  }
  return parts;
}

function cutAtMarkers(nodes: ElementContent[]): ElementContent[][] {
  const lines = linesOf(nodes);
  if (lines.filter((line) => beginsItem(textOf(line))).length < 2) return [nodes];
  const parts: ElementContent[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && !beginsItem(textOf(line))) for (const node of [make('br', [], line[0]), ...line]) last.push(node);
    else parts.push(line);
  }
  return parts;
}

function linesOf(nodes: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isElement(node, 'br')) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

/** A paragraph from its first node to its last, without the line breaks and blank texts at its ends. */
function paragraphOf(nodes: ElementContent[]): Element {
  const shown = (node: ElementContent) => !isElement(node, 'br') && !(node.type === 'text' && !node.value.trim());
  const own = nodes.slice(nodes.findIndex(shown), nodes.findLastIndex(shown) + 1);
  const paragraph = make('p', own, own[0]);
  const start = own[0]?.position?.start;
  const end = own.at(-1)?.position?.end;
  if (start && end) paragraph.position = { start, end };
  return paragraph;
}
