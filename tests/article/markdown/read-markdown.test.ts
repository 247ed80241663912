/** Markdown read in pieces is what remark reads of the whole. */
import fc from 'fast-check';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { hasOpenHtml } from '../../../src/article/markdown/open-html.ts';
import { piecesOf } from '../../../src/article/markdown/pieces.ts';
import { readMarkdown } from '../../../src/article/markdown/read-markdown.ts';

const whole = remark().use(remarkGfm).freeze();

/** Long enough that a piece may end behind it. */
const long = 'word '.repeat(420).trim();

const lines = [
  '',
  '',
  '',
  '# Heading',
  'text',
  '  text',
  '    text',
  'write to a.b-c_d@e.example, *or* www.e.example',
  long,
  `${long}\n`,
  `${long}\n\n# Heading`,
  `${long}\n\n- item`,
  `- ${long}\n- item`,
  `- ${long}\n\n- item`,
  `- ${long}`,
  `1. ${long}`,
  `  ${long}`,
  `   ${long}`,
  `> ${long}`,
  '- item',
  '* item',
  '-',
  '  - nested',
  '1. one',
  '2) two',
  '14. fourteen',
  '   - nested',
  '-     code',
  '```',
  '```js',
  '~~~~',
  '  ```',
  '   ```',
  '- ```',
  '> ```',
  '> quote',
  '<!-- comment',
  '-->',
  '<pre>',
  '</pre>',
  '<div>',
  '  <!-- comment',
  '***',
  '* * *',
  '---',
  '===',
  '- [ ] task',
  '[label]: /url',
  '[label] and [other][label] and ![label]',
  '[^note]: A note',
  '    of two lines',
  'See[^note] and [^Note].',
  `| a | b |\n|---|:-:|\n${`| ${'word '.repeat(40)} | \\|c\n`.repeat(20)}| d | [label]`,
  `| a \\| b |\n|---|\n| ${long}\n| c |\nd\n| e |`,
  `|a|b|\n|-|\n| ${long}\n| c |`,
  '| a | b |',
  '|---|---|',
  '\ttab',
  '-\ttab',
];

/** Without ends: those of unclosed blocks in items, micromark puts into the line behind them. */
function plain(tree: Root): unknown {
  visit(tree, (node) => {
    if (node.position) node.position.end = node.position.start;
    if (node.type === 'html' || node.type === 'code') node.value = node.value.trimEnd();
  });
  return tree;
}

test('any mixture of blocks', { timeout: 60_000 }, () => {
  let cut = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 30 }), (chosen) => {
      const source = chosen.join('\n');
      if (piecesOf(source).length > 1) cut++;
      const tree = whole.parse(source);
      // HTML that nothing closes is read otherwise than CommonMark says.
      fc.pre(!hasOpenHtml(tree));
      expect(plain(readMarkdown(source, () => {}))).toEqual(plain(tree));
    }),
    { numRuns: Number(process.env.RUNS ?? 100), seed: Number(process.env.SEED ?? 1) },
  );
  expect(cut).toBeGreaterThan(20);
});

test('the line of each piece is told before it is read', () => {
  const told: number[] = [];
  readMarkdown(`# A\n\n${`${long}\n\n`.repeat(3)}`, (phase, line) => {
    expect(phase).toBe('parse');
    told.push(line);
  });
  expect(told).toEqual([1, 5, 7]);
});

test.each(['<pre>', '<!-- a', '<script>', '<?php', '<![CDATA[', '<!DOCTYPE html'])(
  'what stands behind %s that nothing closes is read',
  (open) => {
    const { children } = readMarkdown(`${open}\n\n## Causes\n\n- One.\n`, () => {});
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'list']);
  },
);

test('HTML that is closed stays one block', () => {
  const { children } = readMarkdown('<pre>\na\n\nb\n</pre>\n\nc\n', () => {});
  expect(children.map(({ type }) => type)).toEqual(['html', 'paragraph']);
});
