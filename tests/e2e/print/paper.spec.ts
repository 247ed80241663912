/** What is on a sheet of paper and what is not, of sites that do not know their address. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { places } from '../places.ts';

test.use({ serviceWorkers: 'block' });

/** A sheet of US Letter between its margins, in pixels. */
const sheet = { width: Math.floor(((215.9 - 2 * 14) / 25.4) * 96), height: Math.floor(((279.4 - 2 * 12) / 25.4) * 96) };

async function onPaper(page: Page, address: string): Promise<void> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await page.goto(address, { waitUntil: 'networkidle' });
}

async function sheetsOf(page: Page, format: string): Promise<number | undefined> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
}

test('all of a step begins at one edge', async ({ page, site }) => {
  const step = `${places.guide}steps/proxy-variables/`;
  for (const [path, of] of [
    [step, 'article'],
    [places.guide, '#proxy-variables'],
  ] as const) {
    await onPaper(page, site.url + path);
    const edges = await page.evaluate((of) => {
      const parts = ['.blaze', '.facts dt', '.prose > p', 'pre', '.callout', '.step-code'];
      return parts.map((part) => {
        const range = document.createRange();
        const node = document.querySelector(`${of} ${part}`) as Element;
        range.selectNodeContents(node);
        const begin = part === '.blaze' ? node.getBoundingClientRect() : range.getClientRects()[0];
        return [part, Math.round(begin?.left ?? -1)] as const;
      });
    }, of);
    const shown = edges.filter(([part]) => !(path === step && part === '.step-code'));
    expect(new Set(shown.map(([, left]) => left)).size, JSON.stringify(shown)).toBe(1);
  }
});

test('the whole guide is no book', async ({ page, site }) => {
  await onPaper(page, site.url + places.guide);
  // With wide fonts; 26 with those of most systems. It was 48 when each line was as wide as the sheet.
  expect(await sheetsOf(page, 'A4')).toBeLessThanOrEqual(32);
  const size = await page
    .locator('.entry .prose p')
    .first()
    .evaluate((node) => getComputedStyle(node).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(12);
});

test('a sheet that is full is followed by none that is empty', async ({ page, docs }) => {
  for (const path of ['dhakira/sheet/', 'printer-offline/sheet/']) {
    await onPaper(page, docs.url + path);
    await page.evaluate((height) => {
      const footer = document.querySelector('.site-footer')!;
      const room = height - 4 - footer.getBoundingClientRect().top;
      const filler = Object.assign(document.createElement('div'), { innerText: '' });
      document.querySelector('main')!.after(filler);
      filler.style.blockSize = `${room}px`;
      footer.remove();
    }, sheet.height);
    expect(await sheetsOf(page, 'Letter'), path).toBe(1);
  }
});

test('a reply of which nothing is picked is a list of steps to tick, and one that is made stands alone', async ({
  page,
  site,
}) => {
  await onPaper(page, site.url + places.reply);
  await expect(page.getByRole('heading', { name: 'Your reply' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Reply with steps' })).toBeVisible();
  const [first, second] = await page.getByRole('checkbox').all();
  await expect(second!).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await first!.check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reply-preview')).toBeVisible();
  await expect(second!).toBeHidden();
  for (const name of ['Your reply', 'Reply with steps']) await expect(page.getByRole('heading', { name })).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('no way is printed that leads nowhere on paper', async ({ page, site }) => {
  await onPaper(page, site.url + places.variant);
  await expect(page.getByText('Not what you see?')).toBeHidden();
  await expect(page.getByText('Did this help?').first()).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page for replies prints its steps, not that they cannot be picked', async ({ page, site }) => {
    await onPaper(page, site.url + places.reply);
    await expect(page.getByText('Picking steps needs JavaScript')).toBeHidden();
    await expect(page.locator('.reply-without-script li').first()).toBeVisible();
  });
});
