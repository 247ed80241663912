/** The unit tests: `npx vitest run`, one file of them with `npx vitest run steps`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    cache: false,
    // A limit for what hangs, not a measure: a busy machine is no fault.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
  cacheDir: '.waymark/vitest',
});
