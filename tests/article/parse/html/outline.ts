/** An HTML article as its reader gives it, short enough to stand in a test. */
import type { Nodes } from 'mdast';
import { VFile } from 'vfile';
import { parseHtml } from '../../../../src/article/parse/html.ts';
import { wordsFor } from '../../../../src/article/words/index.ts';

/** One line a block, such as `list 3 (listItem (paragraph "Restart" break strong "now"))`. */
export function outlineOf(html: string): string[] {
  return read(html).tree.children.map(outline);
}

/** What was said, in its order: `line:column reason (rule)`. */
export function saidOf(html: string): string[] {
  return read(html).said;
}

/** The reading, and what was said of it. */
export function read(html: string) {
  const file = new VFile({ path: 'article.html', value: html });
  const parsed = parseHtml(file, wordsFor('en'));
  const said = file.messages.map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason} (${ruleId})`);
  return { ...parsed, said };
}

function outline(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  const more = [
    node.type === 'heading' ? node.depth : undefined,
    node.type === 'list' && node.ordered ? node.start : undefined,
    node.type === 'link' || node.type === 'image' ? node.url : undefined,
    node.type === 'code' || node.type === 'inlineCode' ? JSON.stringify(node.value) : undefined,
  ];
  const children =
    'children' in node && node.children.length > 0 ? `(${node.children.map(outline).join(' ')})` : undefined;
  return [node.type, ...more, children].filter((part) => part !== undefined).join(' ');
}
