/** Pages of a guide from right to left: all begins at the right, also what the site says in English, and that is read as English is. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'block' });

const pages = [
  '',
  'steps/trash/',
  'steps/restart/',
  'errors/error/',
  'errors/no-space-left-on-device/',
  'causes/',
  'faq/',
  'sheet/',
  'reply/',
  'tried/',
];

/** Opens a page with all that it has folded. */
async function openAll(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Blocks whose content ends before their right edge; what is typed, centred, a mark or a way on stands its own way. */
const astray = (page: Page) =>
  page.evaluate(() => {
    const others = 'pre, textarea, .window, .blaze, .visually-hidden, .breadcrumbs li, .neighbours';
    const marks = '.blaze, .look, .window, input, textarea, button, pre';
    const edge = (nodes: Element[]) => {
      const range = document.createRange();
      const boxes = nodes.flatMap((node) => {
        if (node.matches(marks)) return node.getBoundingClientRect();
        const texts = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        return texts.flatMap((text) => {
          range.selectNodeContents(text);
          return [...range.getClientRects()];
        });
      });
      return Math.max(...boxes.filter(({ width }) => width > 0).map(({ right }) => right));
    };
    return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
      const { display, textAlign, paddingRight, borderRightWidth, visibility } = getComputedStyle(element);
      const isBlock = /^(block|flex|grid|list-item|inline-(block|flex|grid)|table-(cell|caption))$/.test(display);
      if (!isBlock || element.closest(others) || textAlign === 'center' || visibility === 'hidden') return [];
      const inside = [element, ...element.querySelectorAll('*')].filter((part) => !part.closest('.visually-hidden'));
      const short =
        element.getBoundingClientRect().right -
        Number.parseFloat(paddingRight) -
        Number.parseFloat(borderRightWidth) -
        edge(inside);
      return Number.isFinite(short) && short > 2
        ? [`${element.tagName} ${element.className} “${element.innerText.slice(0, 60)}” ${Math.round(short)}`]
        : [];
    });
  });

for (const width of [360, 1280]) {
  test(`every block begins at the right, ${width} px wide`, async ({ page, docs }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await openAll(page, `${docs.url}dhakira/${path}`);
      expect.soft(await astray(page), path).toEqual([]);
    }
  });
}

/** Texts of an element in the order in which they stand, from the left. */
const fromLeft = (element: Locator, texts: string[]) =>
  element.evaluate((node, texts) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: [left: number, text: string][] = [];
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text;
      for (const text of texts.filter((each) => data.includes(each))) {
        range.setStart(walker.currentNode, data.indexOf(text));
        range.setEnd(walker.currentNode, data.indexOf(text) + text.length);
        found.push([range.getBoundingClientRect().left, text]);
      }
    }
    return found.toSorted(([one], [other]) => one - other).map(([, text]) => text);
  }, texts);

test('a colon stands between the site’s word and the author’s', async ({ page, docs }) => {
  await openAll(page, `${docs.url}dhakira/`);
  const worked = page.locator('#trash .worked');
  expect(await fromLeft(worked, ['السلة', ':', 'It worked if'])).toEqual(['السلة', ':', 'It worked if']);
  const start = page.locator('.note').filter({ hasText: 'no fix is named' });
  const parts = ['إفراغ', ':', 'Step 1', 'no fix is named'];
  expect(await fromLeft(start, parts)).toEqual(parts);
});

test('what is typed, and a message in English, is read from the left', async ({ page, docs }) => {
  await openAll(page, `${docs.url}dhakira/steps/trash/`);
  expect(await fromLeft(page.locator('pre'), ['./', 'clean', '--all'])).toEqual(['./', 'clean', '--all']);
  expect(await fromLeft(page.locator('p code'), ['./', 'clean', '--all'])).toEqual(['./', 'clean', '--all']);
  const by = ['GNU', '(', 'C', ')'];
  expect(await fromLeft(page.locator('.messages .note'), by)).toEqual(by);
});
