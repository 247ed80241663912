/** The page “What I tried” of guides that have moved or gone: links that hold marks lose none of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Running, serveFolder } from '../../scripts/site/serve.ts';
import { runTool } from '../../scripts/test/tool.ts';
import { axeFaults } from './accessibility/axe.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

let folder: string;
let server: Running;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'waymark-tried-lasting-'));
  const options = ['--content', join(import.meta.dirname, 'lasting'), '--out', folder, '--base', '/help/'];
  const { code, said } = await runTool(join(import.meta.dirname, '../../scripts/build.ts'), options, {
    NODE_ENV: 'production',
  });
  expect(code, said).toBe(0);
  server = await serveFolder(folder, { base: '/help/' });
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (page: Page, code: number) => page.locator(`#wm-${code}`);
const former = (page: Page) => page.locator('.former-steps li');
const count = (page: Page) => page.locator('[data-count]');
const summary = (page: Page) => page.locator('#wm-summary');

/** Codes of the router’s own steps, by what they are. */
async function codes(page: Page): Promise<{ restart: number; ask: number }> {
  await page.goto(`${server.url}router/tried/`);
  const all = await page.locator('.tried-step').evaluateAll((rows) => rows.map((one) => one.getAttribute('data-code')));
  await page.goto('about:blank');
  return { restart: Number(all[0]), ask: Number(all[2]) };
}

test('of a guide that has moved, a step counts where it is now, and one that is no more is told', async ({ page }) => {
  const { restart } = await codes(page);
  await page.goto(`${server.url}wifi/tried/#1.300005f.300006n`);
  await expect(page).toHaveURL(`${server.url}router/tried/#1.300005f.300006n`);
  await expect(row(page, restart).getByRole('radio', { name: 'Fixed it' })).toBeChecked();
  await expect(row(page, restart)).toContainText('You tried this as “Restart the router” (300 005).');
  await expect(former(page)).toHaveText([
    /^Move closer to the router 300 006\s*No change\s*Is no longer part of this guide\. It hid the fault\.$/,
  ]);
  await expect(count(page)).toHaveText('1 of 3 steps tried, and 1 step that has moved or gone');
  await expect(summary(page)).toHaveValue(
    /- Fixed it: 300 005 Restart the router \S+\n- No change: 300 006 Move closer to the router \S+\/s\/300006\/$/,
  );
  expect(await axeFaults(page)).toEqual([]);
});

test('a guide that moved whole shows its marks at the new rows', async ({ page }) => {
  const { ask } = await codes(page);
  await page.goto(`${server.url}line/tried/#1.300007c`);
  await expect(row(page, ask).getByRole('radio', { name: 'Could not do it' })).toBeChecked();
  await expect(count(page)).toHaveText('1 of 3 steps tried');
  await expect(former(page)).toHaveCount(0);
});

test('a row with a mark of its own keeps it, and what was another step is listed', async ({ page }) => {
  const { restart } = await codes(page);
  await page.goto(`${server.url}router/tried/#1.300005f.${restart}n.300001c`);
  await expect(row(page, restart).getByRole('radio', { name: 'No change' })).toBeChecked();
  await expect(row(page, restart)).not.toContainText('You tried this as');
  await expect(former(page)).toHaveText([
    /^Restart the router 300 005\s*Fixed it\s*Has moved to: Restart the router$/,
    /^Power-cycle the router 300 001\s*Could not do it\s*Has moved to: Restart the router$/,
  ]);
});

test('a result chosen at a row takes the place of what the step was', async ({ page }) => {
  const { restart } = await codes(page);
  await page.goto(`${server.url}router/tried/#1.300005f.300006n`);
  await row(page, restart).getByRole('button', { name: 'Still the same' }).click();
  await expect(page).toHaveURL(new RegExp(`#1\\.${restart}f\\.300006n$`));
  await expect(row(page, restart)).not.toContainText('You tried this as');
  await expect(row(page, restart).getByRole('radio', { name: 'Fixed it' })).toBeFocused();
  await page.goBack();
  await page.goto(`${server.url}router/tried/#1.300005f.300006n`);
  await row(page, restart).getByRole('radio', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/#1\.300006n$/);
});

test('of a guide that is no more, the results are read, told, and seen only where a link holds some', async ({
  page,
}) => {
  await page.goto(`${server.url}fax/tried/`);
  await expect(page.getByText('Wir haben kein Fax mehr.').first()).toBeVisible();
  await expect(count(page)).not.toBeEmpty();
  await expect(page.locator('tried-steps')).toBeHidden();
  await page.goto('about:blank');
  await page.goto(`${server.url}fax/tried/#1.300009c.300006n`);
  await expect(former(page)).toHaveText([/^Noch einmal wählen 300 009\s*Could not do it\s*$/]);
  await expect(count(page)).toHaveText('Tried: 1 step that has moved or gone');
  await expect(summary(page)).toHaveValue(/- Could not do it: 300 009 Noch einmal wählen \S+\/help\/s\/300009\/$/);
  await expect(page.getByRole('button', { name: 'Copy the summary' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('tried-steps')).toBeHidden();
  await page.goBack();
  await expect(former(page)).toBeVisible();
});

test('what was kept of a guide that has moved is kept of the new one', async ({ page }) => {
  const { restart } = await codes(page);
  await page.goto(`${server.url}router/`);
  await page.evaluate(() => {
    localStorage.setItem('waymark:tried:/help/wifi/tried/', '1.300005f.300006n');
    localStorage.setItem('waymark:tried:/help/line/tried/', '1.300007c');
  });
  await page.goto(`${server.url}wifi/tried/`);
  await expect(count(page)).toHaveText('2 of 3 steps tried, and 1 step that has moved or gone');
  await expect(page.getByRole('checkbox', { name: 'Remember on this device' })).toBeChecked();
  await row(page, restart).getByRole('radio', { name: 'No change' }).check();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    'waymark:tried:/help/router/tried/': `1.300007c.${restart}n.300006n`,
  });
});
