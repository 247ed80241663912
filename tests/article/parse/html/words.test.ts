/** No word that a page shows is lost: each is in the guide, or in a message. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findAll, textOf } from '../../../../src/article/parse/html/element.ts';
import { takeOutUnseen } from '../../../../src/article/parse/html/leave-out.ts';
import { decode } from '../../../../src/compile/decode.ts';

/** The words of a text, each as often as it stands there. Numbers and letters alone may be the marks of a list. */
function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]{2,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

test.each(globSync('tests/fixtures/articles/html-*/input.*').sort())('%s', (path) => {
  const { text } = decode(readFileSync(path), extname(path));
  const page = unified().use(rehypeParse).parse(text);
  takeOutUnseen(page, new VFile());
  const told = readFileSync(join(dirname(path), 'messages.txt'), 'utf8');
  const guide = JSON.parse(readFileSync(join(dirname(path), 'guide.json'), 'utf8'));
  const kept: string[] = [guide.guide.title];
  for (const { title, text: own } of guide.guide.sections) kept.push(title, own);
  for (const list of ['variants', 'causes', 'steps', 'faq']) for (const entry of guide[list]) kept.push(entry.text);
  for (const { text: own } of guide.guide.lookAlikes) kept.push(own);
  // What heads the column of the entries says what they are, as a section's heading does.
  const columns = findAll(page, ({ tagName }) => tagName === 'th').map(textOf);
  const found = wordsOf([...kept, ...columns, told].join('\n'));
  const lost = [...wordsOf(textOf(page))].filter(([word, count]) => (found.get(word) ?? 0) < count);
  expect(lost).toEqual([]);
});
