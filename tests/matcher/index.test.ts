/** What the room gives to others, and nothing else. */
import { expect, test } from 'vitest';
import * as matcher from '../../src/matcher/index.ts';

test('exactly these', () => {
  expect(Object.keys(matcher).sort()).toEqual(['buildIndex', 'openMatcher', 'queryWords']);
});
