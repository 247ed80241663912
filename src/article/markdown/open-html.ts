/** HTML blocks that nothing closes. To CommonMark they reach to the end, and would swallow the rest of an article. */
import type { Html, Nodes } from 'mdast';
import type { Processor } from 'unified';

const ends: [start: RegExp, end: string[]][] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, ['</script>', '</pre>', '</style>', '</textarea>']],
  [/^<!--/, ['-->']],
  [/^<\?/, ['?>']],
  [/^<!\[CDATA\[/, [']]>']],
  [/^<![a-z]/i, ['>']],
];

/** Whether a tree has an HTML block that is opened and never closed. */
export function hasOpenHtml(node: Nodes): boolean {
  if (node.type === 'html') return isOpen(node);
  return 'children' in node && node.type !== 'paragraph' && node.children.some(hasOpenHtml);
}

function isOpen({ value }: Html): boolean {
  const lower = value.toLowerCase();
  const end = ends.find(([start]) => start.test(value))?.[1];
  return end !== undefined && !end.some((tag) => lower.includes(tag));
}

/** A plugin for remark by which HTML begins no block: each of its tags stands in a line of text. */
export function withoutHtmlBlocks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['htmlFlow'] } }];
}
