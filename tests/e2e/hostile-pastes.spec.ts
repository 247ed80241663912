/** Hostile texts in the box: they do nothing but fail to match. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Payloads that testers collect, where this checkout has them beside it. */
const collected = join(import.meta.dirname, '../../../shared/hostile/payloads.json');

/** So many payloads of the collection are pasted at once. */
const together = 10;

/** Payloads of our own: markup, addresses that act, patterns, controls, halves of characters, and long ones. */
const own = [
  '<img src=x onerror="canary=1">502 Bad Gateway',
  '<script>canary=1</script>',
  '</textarea><svg onload="canary=1">',
  '"><iframe srcdoc="<script>parent.canary=1</script>">',
  'javascript:canary=1 0x80070057',
  '[502](javascript:canary=1) ![](https://evil.test/a.png)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a payload.
  '${canary=1} {{constructor.constructor("canary=1")()}}',
  '__proto__ constructor toString hasOwnProperty',
  '((((((((((a+)+)+)+)+)+)+)+)+)+)+$ %s%n%x',
  '\u202e502 \u2066Bad\u2069 Gateway\u202d \u200f0x8007\u200e0057',
  '502 Bad Gateway \ud800 nginx \udc00\u0000\u0007\u001b[31m',
  'e\u0301'.repeat(5000),
  'ab\n'.repeat(10_000),
  '<a '.repeat(50_000),
  '0x'.repeat(50_000),
  `${'x'.repeat(1_048_576)}`,
  `502 ${'Bad Gateway '.repeat(80_000)}`,
];

/** What pastes each text, waits for its answer, and gives the texts that were answered by something that acts. */
async function pasteAll(page: Page, texts: string[]): Promise<string[]> {
  return page.evaluate(async (each) => {
    const field = document.querySelector<HTMLTextAreaElement>('main textarea')!;
    const said = document.querySelector('.search-status')!;
    const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
    const acting: string[] = [];
    for (const text of each) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      await settle();
      for (let turn = 0; turn < 100 && text.trim() !== '' && !said.textContent; turn += 1) await settle();
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.search-results details'))
        details.open = true;
      const inside = [...document.querySelectorAll('site-search *')];
      const bad = inside
        .flatMap((node) => [node.tagName, ...node.getAttributeNames()])
        .filter((name) => /^(script|img|svg|iframe|object|embed|base|link|style|on.*)$/i.test(name));
      const links = inside.filter((node) => node instanceof HTMLAnchorElement && node.origin !== location.origin);
      if (bad.length + links.length > 0 || 'canary' in window || (text.trim() !== '' && !said.textContent))
        acting.push(`${text.slice(0, 80)}: ${[...bad, ...links.map(String)]}`);
    }
    return acting;
  }, texts);
}

async function tryAll(page: Page, home: string, texts: string[]): Promise<void> {
  const faults: string[] = [];
  page.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const { pathname, search, hash } = new URL(request.url());
    const isOurs = /^\/(match\.js$|(pagefind|_match)\/)/.test(pathname) && /^(\?ts=\d+)?$/.test(search + hash);
    if (!isOurs) faults.push(`request: ${request.url()}`);
  });
  await page.goto(home, { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
  await page.getByRole('textbox').first().focus();
  await page.waitForLoadState('networkidle');
  faults.length = 0;
  expect(await pasteAll(page, texts)).toEqual([]);
  expect(page.url()).toBe(home);
  expect(faults).toEqual([]);
}

test('nothing that is pasted acts, is sent, or is left without an answer', async ({ page, site }) => {
  test.setTimeout(180_000);
  await tryAll(page, site.url, own);
});

test('nor does any payload of the collection', async ({ page, site }) => {
  test.skip(!existsSync(collected), 'there is no collection of payloads beside this checkout');
  test.setTimeout(300_000);
  const payloads: string[] = JSON.parse(readFileSync(collected, 'utf8'));
  const pastes = payloads.flatMap((_, index) =>
    index % together === 0 ? [payloads.slice(index, index + together).join('\n')] : [],
  );
  await tryAll(page, site.url, pastes);
});
