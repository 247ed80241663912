/** Articles that something happened to: the compiler neither throws nor hangs, and gives what pages can show, the same each time. */
import { expect, test } from 'vitest';
import { survive } from './fuzz/survive.ts';

test('changed articles are compiled', { timeout: 300_000 }, () => {
  // `npm run bench -- fuzz` makes many more.
  expect(survive({ seed: 20_260_314, count: 2000 })).toBeUndefined();
});
