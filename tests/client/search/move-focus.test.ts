import { expect, it } from 'vitest';
import { nextFocus } from '../../../src/client/search/move-focus.ts';

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, -1],
  ['Home', 2, 0],
  ['End', 0, 2],
])('%s from %i leads to %i of three results', (key, from, to) => {
  expect(nextFocus(key, from, 3)).toBe(to);
});

it('leaves the keys that edit text to the field', () => {
  for (const key of ['ArrowUp', 'Home', 'End', 'a']) expect(nextFocus(key, -1, 3)).toBeUndefined();
});

it('leads nowhere without results', () => {
  expect(nextFocus('ArrowDown', -1, 0)).toBeUndefined();
});
