/** The ids that authors give. */
import type { Paragraph, Text } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { takeId, withoutId } from '../../../src/article/entry/naming.ts';

function taken(value: string) {
  const file = new VFile();
  const text: Text = { type: 'text', value };
  const paragraph: Paragraph = { type: 'paragraph', children: [text] };
  const id = takeId([paragraph], file);
  return { id, text: text.value, messages: file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`) };
}

test.each([
  ['Reload {#reload}', 'reload', 'Reload'],
  ['Reload {#reload} \nit {#b}', 'reload', 'Reload\nit {#b}'],
  ['Reload {#} ', '', 'Reload'],
  ['Set {#x} in it', undefined, 'Set {#x} in it'],
  [`Long {#${'x'.repeat(201)}}`, undefined, `Long {#${'x'.repeat(201)}}`],
  ['Set a} {#x}', 'x', 'Set a}'],
])('%s', (text, id, rest) => {
  expect(taken(text)).toEqual({ id, text: rest, messages: [] });
  expect(withoutId(text)).toBe(rest);
});

test('of several ids the first counts, and the others are said', () => {
  expect(taken('Reload {#a} {#b}{#c}')).toEqual({
    id: 'a',
    text: 'Reload',
    messages: ['duplicate-id: Unexpected {#b} {#c} behind {#a}, expected one id for an entry; take out all but one'],
  });
});

test('ids without number are read once', () => {
  expect(taken(`Reload ${'{#a} '.repeat(100_000)}`).id).toBe('a');
});
