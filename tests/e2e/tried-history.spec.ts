/** The page “What I tried” of a guide with a history and a contact: links from older releases, and the e-mail. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, serveFolder } from '../../scripts/site/serve.ts';
import { runTool } from '../../scripts/test/tool.ts';
import { axeFaults } from './accessibility/axe.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

const guide = `---
title: The door does not open
---

## Error messages

- Door locked

## How to fix it

1. Turn the key. {#turn-the-key}

   Worked if: the door opens.

2. Push the door. {#push}

   Worked if: the door opens.
`;

const [turn, pull, shout] = ['417203', '502113', '600600'];

/** Of the guide as it was: one step was changed twice since, one has moved, one is retired. */
const ledger = {
  version: 0,
  guide: 'door',
  title: 'The door does not open',
  published: '2026-01-31',
  entries: [
    { kind: 'step', id: 'turn-the-key', title: 'Turn the key', code: turn, revision: 3 },
    { kind: 'step', id: 'pull', title: 'Pull the door', code: pull, movedTo: 'push' },
    {
      ...{ kind: 'step', id: 'shout', title: 'Shout', code: shout },
      ...{ retired: 'Nobody hears it.', instead: 'turn-the-key' },
    },
  ],
};

const site = `support:
  label: Ask us
  href: mailto:help@example.com
`;

let folder: string;
let server: Running;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'waymark-tried-'));
  const content = join(folder, 'content');
  for (const name of ['guides', 'permalinks']) mkdirSync(join(content, name), { recursive: true });
  writeFileSync(join(content, 'guides/door.md'), guide);
  writeFileSync(join(content, 'permalinks/door.json'), JSON.stringify(ledger));
  writeFileSync(join(content, 'site.yml'), site);
  const out = join(folder, 'site');
  const { code, said } = await runTool(
    join(import.meta.dirname, '../../scripts/build.ts'),
    ['--content', content, '--out', out, '--base', '/help/'],
    { NODE_ENV: 'production' },
  );
  expect(code, said).toBe(0);
  server = await serveFolder(out, { base: '/help/' });
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a link from an older release opens, and says which steps have changed, moved or gone', async ({ page }) => {
  const address = `${server.url}door/tried/#1.${turn}n.${pull}c.999999f.${shout}f`;
  await page.goto(address);
  const row = page.locator(`#wm-${turn}`);
  await expect(row.getByRole('radio', { name: 'No change' })).toBeChecked();
  await expect(row).toContainText('This step has changed since you tried it.');
  await expect(row.getByRole('link', { name: 'Read it again' })).toHaveAttribute('href', /\/steps\/turn-the-key\/$/);
  await expect(page.getByText('has changed since')).toHaveCount(1);
  const former = page.locator('.former-steps li');
  const push = page.locator('.tried-step').nth(1);
  await expect(push.getByRole('radio', { name: 'Could not do it' })).toBeChecked();
  await expect(push).toContainText('You tried this as “Pull the door” (502 113).');
  await expect(former).toHaveText([
    /^Shout 600 600\s*Fixed it\s*Is no longer part of this guide\. Nobody hears it\.\s*Instead: Turn the key$/,
  ]);
  const summary = page.getByLabel('What support will read');
  await expect(summary).toHaveValue(
    /- Could not do it: 502 113 Pull the door \S+\/help\/s\/502113\/\n- Fixed it: 600 600 Shout/,
  );
  await expect(summary).not.toHaveValue(/999/);
  expect(await axeFaults(page)).toEqual([]);

  await row.getByText('No change').click();
  await expect(page.getByText('has changed since')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#1.${turn}n3.${pull}c.${shout}f`);
  await page.goto('about:blank');
  await page.goto(address);
  await row.getByRole('button', { name: 'Still the same' }).click();
  await expect(page.getByText('has changed since')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#1.${turn}n3.${pull}c.${shout}f`);
  await row.getByRole('radio', { name: 'Fixed it' }).check();
  await expect(page.getByText('has changed since')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#1.${turn}f3.${pull}c.${shout}f`);
  await page.reload();
  await expect(row.getByRole('radio', { name: 'Fixed it' })).toBeChecked();
  await expect(page.getByText('has changed since')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('.former-steps')).toBeHidden();
});

test('a link of the present release says nothing of changes', async ({ page }) => {
  await page.goto(`${server.url}door/tried/#1.${turn}n3`);
  await expect(page.locator('[data-count]')).toHaveText('1 of 2 steps tried');
  await expect(page.getByText('has changed since')).toHaveCount(0);
  await expect(page.locator('.former-steps')).toBeHidden();
});

test('a contact gets an e-mail that is filled in on the click, and no sooner', async ({ page }) => {
  await page.goto(`${server.url}door/tried/#1.${turn}n3`);
  await page.getByLabel('The error, as you see it').fill('ä'.repeat(4000));
  const mail = page.getByRole('link', { name: 'Write an e-mail with the summary' });
  await expect(mail).toHaveAttribute('href', 'mailto:help@example.com');
  // The browser has no program for mails to open.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await mail.click();
  const filled = new URL((await mail.getAttribute('href'))!);
  expect(filled.pathname).toBe('help@example.com');
  expect(filled.searchParams.get('subject')).toBe('What I tried: The door does not open');
  const body = filled.searchParams.get('body')!.replaceAll('\r\n', '\n');
  expect(body).toContain(`${server.url}door/tried/#1.${turn}n3\n`);
  expect(body).toContain('- No change: 417 203 Turn the key');
  expect(body).toMatch(/\nThe error, as pasted:\nä+…$/);
  expect(filled.href.length).toBeLessThanOrEqual(1900);
});
