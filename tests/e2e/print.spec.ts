/** What comes out of a printer, and what else only a site that knows its own address has: built below a base path, with a long host. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { imageSize } from 'image-size';
import jsQR from 'jsqr';
import { type Running, serveFolder } from '../../scripts/site/serve.ts';
import { runTool } from '../../scripts/test/tool.ts';
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

test.describe.configure({ mode: 'default' });

const base = '/help/';
const origin = 'https://help.a-long-name-of-a-company.example';
const formats = { A4: { width: 210, height: 297 }, Letter: { width: 216, height: 279 } };
const step = 'scanner/steps/unlock/';

let folder: string;
let server: Running;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'waymark-print-'));
  const { code, said } = await runTool(
    join(import.meta.dirname, '../../scripts/build.ts'),
    ['--content', join(import.meta.dirname, 'print'), '--out', join(folder, 'site'), '--base', base],
    { NODE_ENV: 'production' },
  );
  expect(code, said).toBe(0);
  server = await serveFolder(join(folder, 'site'), { base });
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page as it is printed, its text as wide as on a sheet between the margins. */
async function onPaper(page: Page, path: string, format: keyof typeof formats = 'A4'): Promise<void> {
  const margins = 2 * 14;
  await page.setViewportSize({ width: Math.floor(((formats[format].width - margins) / 25.4) * 96), height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(server.url + path);
}

/** What a phone finds in a QR code on the page. */
async function scan(picture: Locator): Promise<string | undefined> {
  const { pixels, side } = await picture.evaluate((image: HTMLImageElement) => {
    const quiet = 4;
    const scale = 3;
    const side = scale * (image.naturalWidth + 2 * quiet);
    const context = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    context.imageSmoothingEnabled = false;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side, side);
    context.drawImage(image, scale * quiet, scale * quiet, scale * image.naturalWidth, scale * image.naturalHeight);
    return { pixels: Array.from(context.getImageData(0, 0, side, side).data), side };
  });
  return jsQR(new Uint8ClampedArray(pixels), side, side)?.data;
}

/** What a rule puts before or after an element: its width, and its text. */
const generated = (element: Locator, where: '::before' | '::after') =>
  element.evaluate((node, where) => {
    const { content, width, borderTopWidth } = getComputedStyle(node, where);
    return { content, width: Number.parseFloat(width) || 0, line: Number.parseFloat(borderTopWidth) };
  }, where);

async function expectBox(element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  const { width, line } = await generated(element, '::before');
  expect(width).toBeGreaterThan(10);
  expect(line).toBeGreaterThanOrEqual(1);
}

const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('a step is one sheet: a box, its number, title and code, what to do and the sign that it worked', async ({
  page,
}) => {
  await onPaper(page, step);
  const blaze = page.locator('.eyebrow .blaze');
  await expectBox(blaze);
  await expect(blaze).toHaveText('1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unlock the carriage');
  const texts = ['The scanner stands still', 'Code 106 197', 'Risk: the lock is sharp.', 'It worked if: the carriage'];
  for (const text of texts) await expect(page.getByText(text)).toBeVisible();
  const furniture = [
    '.open-search',
    '.aside',
    '.onward',
    '.neighbours',
    '.tried-link',
    '.messages',
    '.site-footer nav',
  ];
  for (const part of furniture) await expect(page.locator(part).first(), part).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  for (const format of Object.keys(formats)) expect(sheetsOf(await page.pdf({ format })), format).toBe(1);
});

test('links are spelled out in full, in one order also among text from right to left', async ({ page }) => {
  const spelled = async (link: Locator) => JSON.parse((await generated(link, '::after')).content);
  const isolated = (address: string) => ` \u2066(${address})\u2069`;
  await onPaper(page, step);
  const [manual, other] = await page.locator('.prose a').all();
  expect(await spelled(manual!)).toBe(isolated((await manual!.getAttribute('href'))!));
  expect((await generated(other!, '::after')).content.replaceAll('" "', '')).toContain(
    `${origin}${base}scanner/steps/plug/`,
  );
  expect((await generated(page.getByRole('link', { name: 'maker.example/help' }), '::after')).content).toBe('none');
  const own = await generated(page.locator('.step-tools .copy-link'), '::after');
  expect(own.content.replaceAll('" "', '')).toBe(`"${origin}${base}${step}"`);
  expect(await spelled(page.locator('.support a'))).toBe(isolated('https://desk.example/ask/'));
  await onPaper(page, 'masih/steps/qufl/');
  expect(await spelled(page.locator('.prose a'))).toBe(isolated('https://maker.example/manual/'));
});

test('the guide is a checklist with every step open, each with box, code and address', async ({ page }) => {
  await onPaper(page, 'scanner/');
  const steps = page.locator('.entry.step');
  await expect(steps).toHaveCount(6);
  for (const entry of await steps.all()) {
    await expectBox(entry.locator('.blaze'));
    for (const part of ['.worked', '.step-code', '.copy-link']) {
      await expect(entry.locator(part)).toBeVisible();
      const isShown = (node: Element) => node.checkVisibility({ contentVisibilityAuto: true });
      expect(await entry.locator(part).evaluate(isShown)).toBe(true);
    }
  }
});

test('the sheet has a box, a code and its picture in each row', async ({ page }) => {
  await onPaper(page, 'scanner/sheet/');
  const rows = page.locator('.sheet tbody tr');
  await expect(rows).toHaveCount(6);
  for (const row of await rows.all()) {
    await expectBox(row.getByRole('cell').first());
    const code = (await row.getByText(/^\d{3} \d{3}$/).textContent())?.replace(' ', '');
    await expect(row.getByText(new RegExp(`/s/${code}/$`))).toBeVisible();
    const [cell, picture] = [row.getByRole('cell').nth(1), row.locator('.qr')];
    const [around, inside] = [await cell.boundingBox(), await picture.boundingBox()];
    expect(inside!.width).toBeGreaterThan(55);
    expect(inside!.x + inside!.width).toBeLessThanOrEqual(around!.x + around!.width);
    expect(inside!.y + inside!.height).toBeLessThanOrEqual(around!.y + around!.height);
    expect(await scan(row.locator('.qr'))).toBe(`${origin}${base}s/${code}/`);
  }
});

test('a phone reads the short address of a step, and the address of a guide', async ({ page }) => {
  await onPaper(page, step);
  expect(await scan(page.locator('.qr'))).toBe(`${origin}${base}s/106197/`);
  await onPaper(page, 'masih/');
  expect(await scan(page.locator('.qr'))).toBe(`${origin}${base}masih/`);
  const box = await page.locator('.qr').boundingBox();
  expect(box?.width).toBeGreaterThan(80);
  expect(box?.height).toBeCloseTo(box?.width ?? 0, 0);
});

test('on a screen there is no such picture, nor is it heard of', async ({ page }) => {
  for (const path of [step, 'scanner/', 'scanner/sheet/']) {
    await page.goto(server.url + path);
    await expect(page.locator('.qr').first()).toBeHidden();
    await expect(page.getByRole('img')).toHaveCount(0);
  }
});

for (const format of ['A4', 'Letter'] as const) {
  test(`nothing is wider than ${format}, and no callout or row is broken across sheets`, async ({ page }) => {
    for (const path of ['scanner/', step, 'scanner/steps/long/', 'scanner/sheet/', 'masih/', 'masih/sheet/']) {
      await onPaper(page, path, format);
      const wide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(wide, path).toBe(0);
      const whole = await page
        .locator('.callout, tr, pre, .qr, .entry.step')
        .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).breakInside));
      expect(new Set(whole), path).toEqual(new Set(['avoid']));
    }
  });
}

test('a site that does not know its address prints no picture, and no address without a host', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.url + places.step);
  await expect(page.locator('.qr')).toHaveCount(0);
  expect((await generated(page.locator('.step-tools .copy-link'), '::after')).content).toBe('none');
  await expectBox(page.locator('.eyebrow .blaze'));
  expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

test('a posted link to a page is shown with a picture, which has its address in full', async ({ page, request }) => {
  await page.goto(server.url + step);
  const said = await page
    .locator('meta[property^="og:"], meta[name^="twitter:"]')
    .evaluateAll((tags) =>
      Object.fromEntries(
        tags.map((tag) => [tag.getAttribute('property') ?? tag.getAttribute('name'), tag.getAttribute('content')]),
      ),
    );
  expect(said).toEqual({
    'og:title': 'Unlock the carriage · The scanner stands still',
    'og:description': await page.locator('meta[name="description"]').getAttribute('content'),
    'og:type': 'article',
    'og:url': `${origin}${base}${step}`,
    'og:image': `${origin}${base}social.png`,
    'og:image:alt': 'Numbered marks that lead along a way up a hill',
    'twitter:card': 'summary_large_image',
  });
  const picture = await request.get(`${server.url}social.png`);
  expect(imageSize(await picture.body())).toMatchObject({ type: 'png', width: 1200, height: 630 });
});

test('every site has icons; the address of a picture only one that knows its own', async ({ page, request, site }) => {
  for (const url of [server.url, site.url]) {
    await page.goto(url);
    const touch = page.locator('link[rel="apple-touch-icon"]');
    const icon = await request.get(new URL((await touch.getAttribute('href'))!, url).href);
    expect(imageSize(await icon.body())).toMatchObject({ type: 'png', width: 180, height: 180 });
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('type', 'image/svg+xml');
  }
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Waymark');
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'website');
  await expect(page.locator('meta[property="og:image"], meta[property="og:url"]')).toHaveCount(0);
});
