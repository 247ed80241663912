/** What is said of who acts speaks of websites only in guides about one. */
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/layouts/words.ts';
import { sideWords } from '../../src/layouts/words-of-sides.ts';

/** All that a table says, its functions called with numbers. */
function saidIn(table: object): string[] {
  return Object.values(table).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'function' ? [value(2, 3)] : saidIn(value),
  );
}

test('of anything but a website nothing is said of sites, servers and visitors', () => {
  expect(saidIn(sideWords.other).filter((text) => /\b(?:web|page|site|server|visit)/i.test(text))).toEqual([]);
  expect(saidIn(sideWords.other).length).toBe(saidIn(sideWords.site).length);
});

test('a guide has the words of its subject, and all others', () => {
  const words = wordsFor('en', 'site');
  expect(words.sides.operator).toBe('If you run the site');
  expect(wordsFor('en').sides.operator).toBe('If you look after it');
  expect(words.sideYou).toMatchObject({ ...sideWords.site.sideYou, unknown: wordsFor('en').sideYou.unknown });
});
