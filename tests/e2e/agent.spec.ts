/** What a support agent does with steps: copies them, prints them, and answers with them. */
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './accessibility/axe.ts';
import { overflowOf } from './accessibility/pages.ts';
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

const cookies = { code: '566840', spoken: '566 840', title: 'Delete the cookies of this one site' };

/** Both types of what was copied last. */
async function clipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

const mayCopy = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

/** A browser in which the clipboard refuses everything; in one on plain http, or an old one, it is missing. */
const refuse = (page: Page, how: 'refused' | 'missing' | 'text only') =>
  page.addInitScript((how) => {
    const no = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    if (how === 'text only') Object.defineProperty(window, 'ClipboardItem', { value: undefined });
    else
      Object.defineProperty(navigator, 'clipboard', {
        value: how === 'missing' ? undefined : { write: no, writeText: no },
      });
  }, how);

const selected = (field: Locator) =>
  field.evaluate((node: HTMLTextAreaElement) => node.value.slice(node.selectionStart, node.selectionEnd));

async function noFaults(page: Page) {
  expect(await axeFaults(page)).toEqual([]);
}

for (const kind of ['guide', 'step'] as const) {
  test.describe(`on the ${kind} page`, () => {
    const box = (page: Page) => page.locator('#site-cookies');
    // On the guide's page, the address opens it.
    const address = places[kind] + (kind === 'guide' ? '#site-cookies' : '');

    const tools = (page: Page) => box(page).locator('.step-tools');
    const codeLink = (page: Page) => box(page).getByRole('link', { name: `Code ${cookies.spoken}` });

    test('the code stands at the step with what it is called, and leads to it', async ({ page, site }) => {
      await page.goto(site.url + address);
      const code = codeLink(page);
      await expect(code).toBeVisible();
      expect(await code.evaluate((link: HTMLElement) => link.innerText)).toBe(`Code ${cookies.spoken}`);
      await expect(code).toHaveAttribute('href', `/s/${cookies.code}/`);
      const target = await code.boundingBox();
      expect(target?.height).toBeGreaterThanOrEqual(44);
      await page.emulateMedia({ media: 'print' });
      await expect(code).toBeVisible();
    });

    test('a press copies the code, as it is said, and says so', async ({ page, site }) => {
      await mayCopy(page);
      await page.goto(site.url + address);
      const status = box(page)
        .locator('copy-link', { has: page.locator('.step-code') })
        .getByRole('status');
      await codeLink(page).click();
      await expect(status).toHaveText('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cookies.spoken);
      await expect(page).toHaveURL(site.url + address);
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await codeLink(page).press('Enter');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(cookies.spoken);
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        codeLink(page).click({ modifiers: ['ControlOrMeta'] }),
      ]);
      await expect(tab).toHaveURL(`${site.url}${places.step}`);
    });

    test('with a clipboard that is refused, the code stands selected, and what was copied in words below its row', async ({
      page,
      site,
    }) => {
      await refuse(page, 'refused');
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(site.url + address);
      await codeLink(page).click();
      const field = page.getByRole('textbox', { name: 'Copy this' });
      await expect(field).toBeFocused();
      expect(await selected(field)).toBe(cookies.spoken);
      expect((await field.boundingBox())?.height).toBeLessThan(60);
      await tools(page).getByRole('button').click();
      const [row, text] = [await tools(page).boundingBox(), await tools(page).locator('textarea').boundingBox()];
      expect(text?.width).toBeCloseTo(row?.width ?? 0, 0);
      for (const other of await tools(page).locator('a:visible, button:visible').all()) {
        const { y = 0, height = 0 } = (await other.boundingBox()) ?? {};
        expect(y + height).toBeLessThanOrEqual((text?.y ?? 0) + 1);
      }
      expect(await overflowOf(page)).toBe(0);
      await noFaults(page);
    });

    test('a step is copied for a ticket, rich and plain together', async ({ page, site }) => {
      await mayCopy(page);
      await page.goto(site.url + address);
      await box(page).getByRole('button', { name: 'Copy for ticket' }).click();
      await expect(tools(page).getByText('Copied', { exact: true })).toBeVisible();
      const { text, html } = await clipboard(page);
      const link = `${site.url}${places.step}`;
      expect(text.startsWith(`${cookies.title}\n${link}\n\nRisk: you are signed out`)).toBe(true);
      expect(text).toContain('\n\nWorth it if the page opened in a private window');
      expect(text.endsWith(`\n\nIt worked if: the page opens in a normal window.\n\nStep code ${cookies.spoken}`)).toBe(
        true,
      );
      expect(html).toContain(`<a href="${link}">${cookies.title}</a>`);
      expect(html).toContain('<strong>It worked if:</strong> the page opens in a normal window.');
      expect(html).not.toMatch(/class=|id=|data-|href="[^h]|copy|I tried/i);
    });
  });
}

test('lists, code and links of a step are copied as such', async ({ page, site }) => {
  await mayCopy(page);
  await page.goto(`${site.url}502-bad-gateway/`);
  const step = page
    .locator('details.step')
    .filter({ has: page.locator('.prose ul') })
    .filter({ has: page.locator('.prose ul a') });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await step
    .first()
    .getByRole('button', { name: /copy for ticket/i })
    .click();
  await expect(step.first().getByText('Copied', { exact: true })).toBeVisible();
  const list = await clipboard(page);
  expect(list.text).toMatch(/\n\n- .*\n- /);
  expect(list.text).toMatch(/ \(http\S+\/502-bad-gateway\/steps\/[a-z-]+\/\)/);
  expect(list.text).not.toContain('#');
  expect(list.html).toMatch(/<ul>\s*<li>/);
  const coded = page
    .locator('details.step')
    .filter({ has: page.locator('.prose pre') })
    .first();
  const code = await coded.locator('.prose pre').first().textContent();
  await coded.getByRole('button', { name: /copy for ticket/i }).click();
  await expect(coded.getByText('Copied', { exact: true })).toBeVisible();
  expect((await clipboard(page)).text).toContain(`\n\n${code?.trimEnd()}\n\n`);
});

for (const id of ['site-cookies', 'mobile-data']) {
  test(`the same is copied of ${id} from the step’s page and from the guide`, async ({ page, site }) => {
    await mayCopy(page);
    const copies: string[] = [];
    for (const path of [`${places.guide}steps/${id}/`, `${places.guide}#${id}`]) {
      await page.goto(site.url + path);
      const tools = page.locator(`#${id} .step-tools`);
      await tools.getByRole('button', { name: /copy for ticket/i }).click();
      await expect(tools.getByText('Copied', { exact: true })).toBeVisible();
      const { text, html } = await clipboard(page);
      copies.push(text, html);
    }
    expect(copies[2]).toBe(copies[0]);
    expect(copies[3]).toBe(copies[1]);
  });
}

for (const how of ['refused', 'missing', 'text only'] as const) {
  test(`with a clipboard that is ${how} the text stands selected, as it would have been copied`, async ({
    page,
    site,
    browser,
  }) => {
    const granted = await browser.newPage();
    await mayCopy(granted);
    await granted.goto(site.url + places.step);
    await granted.getByRole('button', { name: /copy for ticket/i }).click();
    await expect(granted.getByText('Copied')).toBeVisible();
    const { text } = await clipboard(granted);
    await granted.close();
    await refuse(page, how);
    await page.goto(site.url + places.step);
    await page.getByRole('button', { name: /copy for ticket/i }).click();
    const field = page.getByRole('textbox', { name: 'Copy this' });
    await expect(field).toBeFocused();
    expect(await selected(field)).toBe(text);
    await noFaults(page);
  });
}

test('by the keyboard alone, a step and its link are copied', async ({ page, site }) => {
  await mayCopy(page);
  await page.goto(site.url + places.step);
  await page.getByRole('link', { name: /copy link/i }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /copy for ticket/i })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect((await clipboard(page)).text).toContain(cookies.spoken);
});

test('on a phone, what copies a step is large enough for a finger, and nothing is wider than the screen', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await refuse(page, 'refused');
  await page.goto(site.url + places.step);
  const tools = page.locator('.step-tools');
  for (const target of await tools.locator('a, button').all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await tools.getByRole('button').click();
  await expect(tools.locator('textarea')).toBeVisible();
  expect(await overflowOf(page)).toBe(0);
});

test.describe('the sheet', () => {
  test('has every step of the guide with its code, what to say, the sign that it worked and link', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + places.guide);
    const titles = await page
      .locator('details.step h3')
      .evaluateAll((titles) => titles.map((title) => title.lastChild?.textContent));
    await page.goto(site.url + places.sheet);
    const rows = page.locator('table tbody tr');
    expect(await rows.locator('th[scope="row"] a').allTextContents()).toEqual(titles);
    const row = rows.filter({ hasText: cookies.spoken });
    await expect(row.getByRole('cell')).toHaveText([
      '10',
      cookies.spoken,
      'It worked if: the page opens in a normal window.',
      `${new URL(site.url).origin}/s/${cookies.code}/`,
    ]);
    await expect(row.getByRole('rowheader')).toHaveText(
      `${cookies.title}. Worth it if the page opened in a private window, or if only you see the error.`,
    );
    await expect(row.getByRole('link', { name: cookies.title })).toHaveAttribute('href', `/${places.step}`);
    for (const table of await page.getByRole('table').all()) await expect(table.locator('caption')).not.toBeEmpty();
  });

  test('is printed black on white, without what cannot be used on paper, with the head on each page and whole rows', async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(site.url + places.sheet);
    const look = await page
      .locator('.sheet')
      .first()
      .evaluate((table) => {
        const style = (selector: string) => getComputedStyle(table.querySelector(selector) as Element);
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return {
          color,
          backgroundColor,
          head: style('thead').display,
          row: style('tbody tr').breakInside,
          cell: style('td').color,
        };
      });
    expect(look).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', head: 'table-header-group', row: 'avoid' });
    for (const colour of [look.color, look.cell])
      expect(Math.max(...(colour.match(/\d+/g) ?? []).map(Number))).toBeLessThan(50);
    await expect(page.getByRole('link', { name: 'Reply with steps' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('time')).toBeVisible();
    for (const format of ['A4', 'Letter']) {
      const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      expect(pages).toBeLessThanOrEqual(6);
    }
  });

  test('breaks no link but after its slashes on paper', async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(site.url + places.sheet);
    const link = page.locator('td:nth-child(5) a').first();
    for (const host of ['help.a-long-name-of-a-company.example', 'a.example', 'http://127.0.0.1:4321']) {
      await link.locator('[data-host]').evaluate((place, host) => place.replaceChildren(host), host);
      const lines = await link.locator('[data-host]').evaluate((place) => place.getClientRects().length);
      expect(lines, host).toBe(1);
      expect(await overflowOf(page)).toBe(0);
    }
  });

  test.describe('without JavaScript, and without an address of the site', () => {
    test.use({ javaScriptEnabled: false });

    test('prints the codes and no link without its host', async ({ page, site }) => {
      await page.goto(site.url + places.sheet);
      const link = page.locator(`a[href="/s/${cookies.code}/"]`);
      await expect(link).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(link).toBeHidden();
      await expect(page.getByText(cookies.spoken)).toBeVisible();
    });
  });

  test('of a guide from right to left has all its cells at the right', async ({ page, docs }) => {
    await page.goto(`${docs.url}dhakira/sheet/`);
    const sides = await page
      .locator('.sheet :is(caption, th, td)')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).direction));
    expect(new Set(sides)).toEqual(new Set(['rtl']));
  });

  test('fits a narrow phone and stays a table there', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(site.url + places.sheet);
    expect(await overflowOf(page)).toBe(0);
    const title = await page.locator('.sheet th[scope="row"]').first().boundingBox();
    expect(title?.width).toBeGreaterThan(200);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const count = (role: string) => nodes.filter((node) => node.role?.value === role && !node.ignored).length;
    const rows = await page.locator('.sheet tr').count();
    expect(count('row')).toBe(rows);
    expect(count('rowheader')).toBe(rows - 2);
    expect(count('columnheader')).toBe(2 * 5);
  });
});

test.describe('a reply', () => {
  const letter = (page: Page) => page.locator('.reply-preview');
  const pick = (page: Page, title: string) => page.getByRole('checkbox', { name: title }).check();

  test('is made of steps in the order in which they are picked, and copied rich and plain', async ({ page, site }) => {
    await mayCopy(page);
    await page.goto(site.url + places.reply);
    await expect(page.getByRole('button', { name: 'Copy reply' })).toBeDisabled();
    await pick(page, cookies.title);
    await pick(page, 'Try another browser');
    await pick(page, 'Come back later');
    await expect(page).toHaveURL(`${site.url}${places.reply}#566840,433712,212289`);
    await page.getByLabel('Greeting').fill('Dear Ms Ünal,\nplease try these.');
    await page.getByLabel('Closing').fill('');
    await expect(letter(page)).toContainText('Dear Ms Ünal,please try these.');
    await page.getByRole('button', { name: 'Copy reply' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    const { text, html } = await clipboard(page);
    expect(
      text.startsWith(`Dear Ms Ünal,\nplease try these.\n\n1. ${cookies.title}\n${site.url}${places.step}\n\nRisk:`),
    ).toBe(true);
    expect(text).toMatch(/\n\nStep code 566 840\n\n2\. Try another browser\n/);
    expect(text.endsWith('\n\nStep code 212 289')).toBe(true);
    expect(html.match(/<a href="http[^"]*\/steps\/[^"]*">\d\. /g)).toHaveLength(3);
    expect(html).not.toMatch(/class=|id=|hidden/);
    await noFaults(page);
  });

  test('of one step is not numbered', async ({ page, site }) => {
    await page.goto(`${site.url}${places.reply}#${cookies.code}`);
    await expect(letter(page).getByRole('link', { name: cookies.title, exact: true })).toBeVisible();
  });

  test('comes back from its address, and Back and Forward undo and redo', async ({ page, site }) => {
    await page.goto(`${site.url}${places.reply}#433712,566840`);
    const titles = letter(page).locator('strong > a');
    await expect(titles).toHaveText(['1. Try another browser', `2. ${cookies.title}`]);
    await expect(page.getByRole('checkbox', { name: cookies.title })).toBeChecked();
    await page.getByRole('checkbox', { name: cookies.title }).uncheck();
    await expect(titles).toHaveText(['Try another browser']);
    await page.getByRole('button', { name: 'Pick none' }).click();
    await expect(page).toHaveURL(site.url + places.reply);
    await expect(page.getByText('None picked')).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(titles).toHaveCount(2);
    await expect(page.getByRole('checkbox', { name: cookies.title })).toBeChecked();
    await page.goForward();
    await expect(titles).toHaveText(['Try another browser']);
    await page.reload();
    await expect(titles).toHaveText(['Try another browser']);
  });

  for (const hostile of [
    '#999999',
    '#<img src=x onerror=alert(1)>',
    '#%E0%A4%A',
    '#__proto__,constructor',
    `#${','.repeat(9999)}`,
  ]) {
    test(`is empty for the fragment ${hostile.slice(0, 30)}`, async ({ page, site }) => {
      await page.goto(site.url + places.reply + hostile);
      await expect(page.getByText('None picked')).toBeVisible();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    });
  }

  test('stands selected where the clipboard is refused', async ({ page, site }) => {
    await refuse(page, 'refused');
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${site.url}${places.reply}#433712,566840`);
    await page.getByRole('button', { name: 'Copy reply' }).click();
    const field = page.getByRole('textbox', { name: 'Copy this' });
    await expect(field).toBeFocused();
    expect(await selected(field)).toMatch(/^Hello, .*\n\n1\. Try another browser\n.*\n\nStep code 566 840\n\n/s);
    expect(await overflowOf(page)).toBe(0);
  });

  test('that is to be copied by hand does not stay over the list, and goes when the reply changes', async ({
    page,
    site,
  }) => {
    await refuse(page, 'refused');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}${places.reply}#433712,566840`);
    await page.getByRole('button', { name: 'Copy reply' }).click();
    const field = page.getByRole('textbox', { name: 'Copy this' });
    await expect(field).toBeInViewport();
    expect((await field.boundingBox())?.width).toBeGreaterThan(300);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(field).not.toBeInViewport();
    await pick(page, 'Come back later');
    await expect(field).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy reply' })).toBeInViewport();
  });

  test('keeps the reader’s own lines over a reload', async ({ page, site }) => {
    await page.goto(`${site.url}${places.reply}#433712`);
    await page.getByLabel('Greeting').fill('Dear Ms Ünal,\nplease try this.');
    await page.getByLabel('Closing').fill('');
    await pick(page, cookies.title);
    await expect.poll(() => page.evaluate(() => history.state?.lines?.[1])).toBe('');
    await page.reload();
    await expect(page.getByLabel('Greeting')).toHaveValue('Dear Ms Ünal,\nplease try this.');
    await expect(page.getByLabel('Closing')).toHaveValue('');
    await expect(letter(page)).toContainText('Dear Ms Ünal');
  });

  test('says which codes of its address lead to no step', async ({ page, site }) => {
    await page.goto(`${site.url}${places.reply}#112892,433712,999999`);
    await expect(page.getByText('Not a step of this guide: 112 892, 999 999')).toBeVisible();
    await expect(page.getByText('1 picked')).toBeVisible();
    await noFaults(page);
    await page.getByRole('button', { name: 'Pick none' }).click();
    await expect(page.getByText('Not a step of this guide')).toHaveCount(0);
  });

  test('in a guide from right to left has English lines in their own direction', async ({ page, docs }) => {
    await page.goto(`${docs.url}dhakira/reply/`);
    await page.getByRole('checkbox').first().check();
    const greeting = letter(page).locator('p').first();
    await expect(greeting).toContainText('Hello');
    await expect(greeting).toHaveCSS('direction', 'ltr');
    await expect(letter(page).locator('> div').first()).toHaveCSS('direction', 'rtl');
  });

  test('is made by the keyboard alone', async ({ page, site }) => {
    await mayCopy(page);
    await page.goto(site.url + places.reply);
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('1 picked')).toBeVisible();
    const copy = page.getByRole('button', { name: 'Copy reply' });
    for (
      let presses = 0;
      presses < 120 && !(await copy.evaluate((node) => node === document.activeElement));
      presses++
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  });

  test('can be looked at from the list on a phone', async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}${places.reply}#433712`);
    await expect(page.getByRole('button', { name: 'Copy reply' })).toBeInViewport();
    await page.getByRole('button', { name: 'See it' }).click();
    await expect(page.getByRole('heading', { name: 'Your reply' })).toBeInViewport();
    for (const target of await page.locator('reply-maker :is(label, button, .step-code):visible').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is said to need it, and every step is linked to', async ({ page, site }) => {
      await page.goto(site.url + places.reply);
      await expect(page.getByText('needs JavaScript')).toBeVisible();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await expect(page.locator('main').getByRole('link', { name: cookies.title })).toHaveAttribute(
        'href',
        `/${places.step}`,
      );
      await expect(page.locator('main a[href*="/steps/"]:visible')).toHaveCount(41);
    });
  });
});

test('the guide leads support teams to both', async ({ page, site }) => {
  await page.goto(site.url + places.guide);
  const line = page.locator('.support-line');
  await expect(line).toContainText('For support teams');
  await line.getByRole('link', { name: 'All steps on one sheet' }).click();
  await expect(page).toHaveURL(site.url + places.sheet);
  await page.getByRole('link', { name: 'Reply with steps' }).click();
  await expect(page).toHaveURL(site.url + places.reply);
});
