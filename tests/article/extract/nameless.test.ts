/** Entries that have no words where their name stands. */
import { expect, test } from 'vitest';
import { compile } from '../../properties/compile.ts';

const titled = (heading: string, item: string) => {
  const { settled, messages } = compile(
    'a.html',
    `<h1>T</h1><h2>${heading}</h2><ul><li>Reload it</li><li>${item}</li></ul>`,
  );
  expect(messages.filter(({ fatal }) => fatal).map(String)).toEqual([]);
  return { ...settled, rules: messages.map(({ ruleId }) => ruleId) };
};

test.each([
  ['<pre>E 17</pre>', 'E 17'],
  ['<ul><li>a</li></ul>', 'a'],
  ['“”', '“”'],
])('a message of %s is named by its first line', (item, message) => {
  expect(titled('Error messages', item).variants.at(-1)?.message).toBe(message);
});

test.each([
  ['<pre>x y</pre>', 'x y'],
  ['—', '—'],
])('a step of %s is named by its first line', (item, title) => {
  expect(titled('How to fix it', item).steps.at(-1)?.title).toBe(title);
});

test('an item that is only an id is no entry', () => {
  const { variants, rules } = titled('Error messages', '{#x}');
  expect(variants.length).toBe(1);
  expect(rules).toContain('empty-entry');
});
