/** The example in the box to paste an error into. */
import { expect, test } from 'vitest';
import { searchExample } from '../../../src/components/home/search-example.ts';
import { variant } from '../content/settled.ts';

const guide = (...messages: string[]) => ({ variants: messages.map((message) => variant(message)) });

test.each([
  ['502 Bad Gateway', '502'],
  ['E20', 'E20'],
  ['Error 0x80070005', '0x80070005'],
  ['fatal: not a git repository', undefined],
  ['HTTP/1.1 answers 5 times', undefined],
])('of “%s” is called %s', (message, short) => {
  expect(searchExample([guide(message, 'F30')])).toEqual({ message, short });
});

test('is of the first guide that has a message', () => {
  expect(searchExample([guide(), guide('E20'), guide('F30')])?.message).toBe('E20');
  expect(searchExample([guide()])).toBeUndefined();
});

test('is called by the code that its author gives it', () => {
  const variants = [variant('No water', { codes: [['F08', 'E08']] })];
  expect(searchExample([{ variants }])).toEqual({ message: 'No water', short: 'F08' });
});
