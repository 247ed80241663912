/** What the box says of a pasted message, before it searches the text of the guides. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

const said = (page: Page) => page.locator('main .search-status');
const answer = (page: Page) => page.locator('.answer');

const nginxPage = `An error at https://shop.example/cart
502 Bad Gateway
nginx/1.24.0
2026-11-25 10:00:03 UTC`;

const apacheLine =
  '[Wed Nov 25 10:00:00 2026] [proxy_http:error] [pid 12] (104)Connection reset by peer: ' +
  'AH01102: error reading status line from remote server 127.0.0.1:8080';

/** Pastes as a reader does, with the keyboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
}

test('a pasted page is answered: whose it is, what first, when to stop, who shows it', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').first().focus();
  await paste(page, nginxPage);
  await expect(said(page)).toHaveText(/^(Not|Maybe) you/);
  await expect(answer(page).getByRole('heading').first()).toHaveText('502 Bad Gateway nginx');
  await expect(answer(page).getByRole('heading', { name: 'Do this first' })).toBeVisible();
  await expect(answer(page).locator('ol a').first()).toHaveAttribute('href', /\/steps\/mobile-data\/$/);
  await expect(answer(page).getByRole('heading', { name: 'When to stop' })).toBeVisible();
  await expect(answer(page)).toContainText('Shown by: nginx');
  await answer(page).getByRole('link', { name: 'More on this message' }).click();
  await expect(page).toHaveURL(`${site.url}502-bad-gateway/errors/nginx/`);
});

test('what is pasted is seen before it is answered', async ({ page, site }) => {
  await page.goto(site.url);
  // With the matcher at hand, nothing else keeps the answer back.
  await page.getByRole('textbox').first().fill('503 Service Unavailable');
  await expect(answer(page)).toBeVisible();
  const order = await page.evaluate(async (text) => {
    const order: string[] = [];
    const field = document.querySelector<HTMLTextAreaElement>('main textarea')!;
    const answered = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        order.push('answered');
        observer.disconnect();
        done();
      });
      observer.observe(document.querySelector('.search-results')!, { childList: true, subtree: true });
    });
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    requestAnimationFrame(() => order.push('seen'));
    await answered;
    return order;
  }, nginxPage);
  expect(order).toEqual(['seen', 'answered']);
});

test('a line of a log is for who runs the site', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill(apacheLine);
  await expect(said(page)).toContainText('Yours to fix if you run the site.');
  await expect(answer(page).getByRole('heading').first()).toContainText('AH01102');
});

test('502 alone is answered in full', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill('502');
  await expect(said(page)).toHaveText(/you/);
  await expect(answer(page).locator('ol a').first()).toBeVisible();
  await expect(answer(page).getByRole('heading', { name: 'When to stop' })).toBeVisible();
});

test('another error is called by its name, with where to go', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill('HTTP/1.1 503 Service Unavailable');
  await expect(said(page)).toHaveText('This is another error: 503 Service Unavailable.');
  await expect(answer(page).getByRole('link').first()).toHaveAttribute('href', '/502-bad-gateway/#status-503');
  await page.getByRole('textbox').first().fill('HTTP/1.1 404 Not Found');
  await expect(said(page)).toHaveText('This is another error: 404 Not Found.');
});

test('the answer does not wait for the search in the text, and stands above it', async ({ page, site }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill(nginxPage);
  await expect(answer(page)).toBeVisible();
  await expect(page.locator('.search-others')).toHaveCount(0);
  release();
  await expect(page.getByText('Other pages that mention these words')).toBeVisible();
  const isAbove = await page.evaluate(
    () =>
      document.querySelector('.answer')!.getBoundingClientRect().bottom <=
      document.querySelector('.search-others')!.getBoundingClientRect().top,
  );
  expect(isAbove).toBe(true);
  await expect(said(page)).toHaveText(/you/);
});

test('only the verdict is announced, once', async ({ page, site }) => {
  await page.goto(site.url);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [aria-live]',
        );
        if (region?.textContent) heard.push(region.textContent);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('textbox').first().fill(nginxPage);
  await expect(page.locator('.search-others')).toBeVisible();
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([expect.stringMatching(/you/)]);
});

test('what matched is marked in what was pasted', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill(apacheLine);
  await answer(page).getByText('What matched in your text').click();
  await expect(answer(page).locator('mark').first()).toBeVisible();
  expect((await answer(page).locator('mark').allTextContents()).join(' ')).toContain('AH01102');
});

test('what support will ask for can be copied', async ({ page, site }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill(nginxPage);
  await answer(page).locator('summary', { hasText: 'For support' }).click();
  await answer(page).getByRole('button', { name: 'Copy for support' }).click();
  await expect(answer(page).getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('502 Bad Gateway nginx');
  expect(copied).toContain('Address: https://shop.example/cart');
  expect(copied).toMatch(/Time: 2026-11-25 10:00:03/);
});

test('a code that no guide knows is named, and the message can be copied for the owner', async ({ page, site }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill('The update failed: error 0x80070057');
  await expect(said(page)).toHaveText('Nothing here on 0x80070057.');
  await answer(page).getByRole('button', { name: 'Copy this message' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('The update failed: error 0x80070057');
});

for (const [kind, owner, filled] of [
  ['an e-mail', 'mailto:help@shop.example', /^mailto:help@shop\.example\?subject=.+&body=.*0x80070057/],
  [
    'an issue',
    'https://git.example/a/b/issues',
    /^https:\/\/git\.example\/a\/b\/issues\/new\?title=.+&body=.*0x80070057/,
  ],
] as const) {
  test(`the owner’s address gets the message as ${kind}, and no sooner than the reader asks`, async ({
    page,
    site,
  }) => {
    await page.route(site.url, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<body ', `<body data-report="${owner}" `);
      await route.fulfill({ response, body });
    });
    await page.goto(site.url);
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await page.getByRole('textbox').first().fill('The update failed: error 0x80070057');
    const link = answer(page).getByRole('link').first();
    await expect(link).toHaveAttribute('href', owner);
    await expect(answer(page)).toContainText('You send it yourself');
    await link.click();
    await expect(link).toHaveAttribute('href', filled);
  });
}

test('words that are in no page are left out, and named', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill('cookies flamingo');
  await expect(page.locator('.search-remark')).toHaveText('No page has: flamingo. Results for the other words.');
  await expect(page.locator('a.search-result').first()).toBeVisible();
});

for (const [name, begin] of [
  ['home', places.home],
  ['a step', places.step],
] as const) {
  for (const form of ['#q=', '?q=']) {
    test(`a text that comes to ${name} as ${form} is answered, and no address holds it`, async ({ page, site }) => {
      const asked: string[] = [];
      page.on('request', async (request) =>
        asked.push(`${request.url()} ${JSON.stringify(await request.allHeaders())}`),
      );
      await page.goto(`${site.url}${begin}${form}${encodeURIComponent('502 Bad Gateway\nnginx & co 100%')}`);
      const place = name === 'home' ? page.locator('main') : page.getByRole('dialog');
      await expect(place.locator('.search-status')).toHaveText(/you/);
      await expect(place.getByRole('textbox')).toHaveValue('502 Bad Gateway\nnginx & co 100%');
      expect(page.url()).toBe(site.url + begin);
      await page.waitForLoadState('networkidle');
      expect(asked.slice(1).filter((line) => line.includes('Gateway%0A') || line.includes('nginx%20%26'))).toEqual([]);
    });
  }
}

test('a second text on the same page is answered as well', async ({ page, site }) => {
  await page.goto(`${site.url}#q=502`);
  await expect(said(page)).not.toBeEmpty();
  await page.goto(`${site.url}#q=HTTP%20503`);
  await expect(said(page)).toHaveText('This is another error: 503 Service Unavailable.');
});

test('a very long text is read whole, and only its beginning is shown', async ({ page, site }) => {
  const noise = Array.from(
    { length: 14_000 },
    (_, line) => `${line} INFO worker did a thing for user u${line} at /p/${line}\n`,
  );
  const text = noise.join('');
  await page.goto(site.url);
  await page.getByRole('textbox').first().focus();
  await paste(page, `${text.slice(0, 500_000)}\n${apacheLine}\n${text.slice(500_000)}`);
  await expect(said(page)).toContainText('Yours to fix');
  await expect(page.locator('main .search-length')).toContainText('only the beginning is shown');
  expect((await page.getByRole('textbox').first().inputValue()).length).toBeLessThan(5000);
  await page.getByRole('textbox').first().press('End');
  await page.keyboard.type('!');
  await expect(page.locator('main .search-length')).toBeEmpty();
});

test('the home page has the box ready before it is touched, and the matcher once it is', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await expect.poll(() => asked).toContain('/search.js');
  const ofTheBox = () => asked.filter((path) => /pagefind|match/.test(path));
  expect(ofTheBox()).toEqual([]);
  await page.getByRole('textbox').first().focus();
  await expect.poll(ofTheBox).toEqual(expect.arrayContaining(['/match.js', '/_match/root.json']));
});

test('the keyboard alone leads from the box to the first step', async ({ page, site }) => {
  await page.goto(site.url);
  const box = page.getByRole('textbox').first();
  await box.fill(`See: ${nginxPage}`);
  await expect(answer(page)).toBeVisible();
  await box.press('Enter');
  await expect(answer(page).getByRole('link', { name: '502 Bad Gateway nginx' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/steps\/mobile-data\/$/);
});

test('below a certain answer the search in the text is folded, and opened by the keys that lead through the results', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  const box = page.getByRole('textbox').first();
  await box.fill(nginxPage);
  const others = page.locator('.search-others > summary');
  await expect(others).toBeVisible();
  const hit = page.locator('a.search-result').first();
  await expect(hit).toBeHidden();
  await box.focus();
  for (let key = 0; key < 10 && !(await others.evaluate((summary) => summary === document.activeElement)); key += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(hit).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hit).toBeFocused();
});

test('where nothing is certain, what the text of the guides holds stands open', async ({ page, site }) => {
  await page.goto(site.url);
  for (const text of ['delete cookies', 'HTTP/1.1 404 Not Found', 'Do 502 errors hurt my ranking in search?']) {
    await page.getByRole('textbox').first().fill(text);
    await expect(page.locator('a.search-result').first()).toBeVisible();
    await expect(page.locator('.search-others')).toHaveCount(0);
  }
});

test('the dialog answers as the home page does', async ({ page, docs }) => {
  await page.goto(docs.url);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('The proxy server did not receive a timely response from the upstream server');
  await expect(dialog.locator('.search-status')).toHaveText(/you/);
  const href = await dialog.locator('.answer a').first().getAttribute('href');
  expect(href?.startsWith('/docs/')).toBe(true);
});

test.describe('without a connection', () => {
  test.use({ quiet: false });

  test('a pasted message is answered', async ({ page, context, ownServer }) => {
    await page.goto(ownServer.url);
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
    await ownServer.close();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('textbox').first().fill(nginxPage);
    await expect(answer(page)).toContainText('Shown by: nginx');
  });
});

test('who comes back finds the pasted text and its answer again, and no address holds it', async ({ page, site }) => {
  const pasted = '502 Bad Gateway\nnginx/1.24.0';
  await page.goto(site.url);
  await page.locator('main textarea').fill(pasted);
  await page.locator('main .answer a').first().click();
  await expect(page).not.toHaveURL(site.url);
  await page.goBack();
  await expect(page.locator('main textarea')).toHaveValue(pasted);
  await expect(page.locator('main .answer')).toContainText('nginx');
  expect(page.url()).toBe(site.url);
});
