/** The browser tests: `npx playwright test`, one of them with `npx playwright test search`. */
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/e2e/browser.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  globalSetup: './tests/e2e/global-setup.ts',
  fullyParallel: true,
  // One of the tests walks through every step; machines that test are slow.
  timeout: 60_000,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Pictures to compare with are written only when that is asked for: `UPDATE=1 npx playwright test visual`.
  updateSnapshots: process.env.UPDATE ? 'all' : 'none',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  use: { browserName: 'chromium', launchOptions: browserLaunch() },
});
