/** An author says what a message looks like by a label, which changes nothing else of the entry. */

import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.ts';
import { released } from '../../permalinks/small-site.ts';
import { compile } from '../../properties/compile.ts';

const article = (labels: string) =>
  `# E\n\n## Error messages\n\n### 504 a\n\nText.\n\nShown by: nginx\n${labels}Means: Late.\n\n## How to fix it\n\n### Wait\n\nYou should see it.\n`;

const read = (labels: string) => {
  const { settled, messages } = compile('a.md', article(labels));
  const { look, text, html, means } = settled.variants[0]!;
  return { look, text, html, means, messages: messages.map(String) };
};

test.each([
  ['terminal', 'terminal'],
  ['log file', 'log'],
  ['Dialog box', 'dialog'],
  ['BRANDED', 'branded'],
  ['browser’s own page', 'browser'],
])('%s', (value, look) => {
  const { text, ...others } = read(`Looks like: ${value}\n`);
  expect(others).toMatchObject({ look, html: read('').html, means: 'Late.', messages: [] });
  expect(text).toContain(`Looks like: ${value}`);
});

test('without the label it is told from the message', () => {
  expect(read('').look).toBe('server');
});

test('the label may be bold, stand in a list, and in plain text', () => {
  expect(read('**Looks like:** log\n').look).toBe('log');
  const list = '# E\n\n## Error messages\n\n- 504 a\n  Looks like: log\n';
  expect(compile('a.md', list).settled.variants).toMatchObject([{ message: '504 a', look: 'log' }]);
  const text = 'E\n\nError messages\n\n• 504 a\n  Looks like: log\n';
  expect(compile('a.txt', text).settled.variants).toMatchObject([{ message: '504 a', look: 'log' }]);
});

test('another value is told where it stands, and stays a sentence of the entry', () => {
  const { look, text, html, messages } = read('Looks like: a grey page, *sad*\n');
  expect(messages).toEqual([
    'a.md:10:1-10:1: Unexpected “a grey page, sad” for what a message looks like, expected browser, server, branded, terminal, log or dialog; write one of them',
  ]);
  expect(look).toBe('server');
  expect(text).toContain('Looks like: a grey page, sad');
  expect(html).toContain('<p>Looks like: a grey page, <em>sad</em></p>');
});

test('a value that goes on is another one', () => {
  expect(read('Looks like: log\nor so it seems\n')).toMatchObject({
    look: 'server',
    text: expect.stringContaining('Looks like: log or so it seems'),
  });
});

test('a release takes an entry with the label for the same as without it', () => {
  const draftOf = (labels: string) => readArticle(new VFile({ path: 'a.md', value: article(labels) }), 'a', 'en').draft;
  const ledgers = released([draftOf('')]);
  expect(released([draftOf('Looks like: log\n')], ledgers, '2026-02-02')).toEqual(ledgers);
  expect(released([draftOf('Looks like: a cat\n')], ledgers, '2026-02-02')).not.toEqual(ledgers);
});
