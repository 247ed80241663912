import { expect, test } from 'vitest';
import { description, entryDescription } from '../../../src/components/content/description.ts';

test('a short text is kept, on one line', () => {
  expect(description('One\ntwo\n\nthree. ')).toBe('One two three.');
});

test('a long text is cut at the end of a word', () => {
  const cut = description('word, '.repeat(40));
  expect(cut).toMatch(/^(word, )+word…$/);
  expect(cut.length).toBeLessThanOrEqual(160);
});

test('a text without spaces is cut all the same', () => {
  expect(description('x'.repeat(200))).toHaveLength(160);
});

test('an entry is described by its text without its title, or else by its title', () => {
  expect(entryDescription('Reload', 'Reload\n\nPress F5.')).toBe('Press F5.');
  expect(entryDescription('Reload', 'Press F5.')).toBe('Press F5.');
  expect(entryDescription('Reload', 'Reload')).toBe('Reload');
});
