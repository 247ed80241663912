/** The unit tests: `npx vitest run`, one file of them with `npx vitest run steps`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    cache: false,
  },
  cacheDir: '.waymark/vitest',
});
