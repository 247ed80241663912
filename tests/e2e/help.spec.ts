/** "Did this help?" at the end of steps and answers, and the message to the owner, which only the reader sends. */
import type { Page, Request } from '@playwright/test';
import { axeFaults } from './accessibility/axe.ts';
import { overflowOf } from './accessibility/pages.ts';
import { test } from './channels.ts';
import { expect } from './fixtures.ts';
import { places } from './places.ts';

const step = 'kettle/steps/plug/';
const answer = 'kettle/faq/';
const pages = { 'a step': step, 'an answer': answer, 'a message': 'kettle/errors/no-power/' };

const message = (page: Page) => page.locator('main .report textarea');
const offer = 'Tell the owner of this guide what you saw';

/** Opens the offer to tell the owner at the end of a page's first entry. */
async function openOffer(page: Page): Promise<void> {
  const no = page.locator('main').getByText('No', { exact: true }).first();
  if (await no.isVisible()) await no.click();
  await page.locator('main').getByText(offer).first().click();
}

test('without a channel, a step asks and leads on, and nothing more', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  const end = page.locator('.onward');
  await expect(end.getByRole('heading', { name: 'Did this help?' })).toBeVisible();
  await end.getByText('Yes', { exact: true }).click();
  await expect(end).toContainText(/Good\. .*step \d{3} \d{3}\./);
  await expect(page.locator('tell-owner')).toHaveCount(0);
  await end.locator('a.sign').click();
  await expect(page).not.toHaveURL(site.url + places.step);
  await expect(page).toHaveURL(/\/steps\//);
});

test('a step that helped leads on to what to keep and to tell support', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  const end = page.locator('.onward');
  await end.getByText('Yes', { exact: true }).click();
  await expect(end.getByRole('link', { name: 'Copy link to ' })).toHaveAttribute('href', `/${places.step}`);
  await end.getByRole('link', { name: 'Tell support what fixed it' }).click();
  await expect(page).toHaveURL(/\/tried\/#wm-\d{6}$/);
  await expect(page.locator('.tried-step:target')).toContainText('cookies');
});

test('an owner’s step that helped leads on to what causes the error', async ({ page, site }) => {
  await page.goto(`${site.url}${places.guide}steps/header-size/`);
  const end = page.locator('.onward');
  await end.getByText('Yes', { exact: true }).click();
  await expect(end.getByRole('link', { name: 'Tell support' })).toHaveCount(0);
  const cause = end.locator('a[href*="/causes/#"]');
  const title = await cause.textContent();
  await cause.click();
  await expect(page.locator('.entry:target')).toContainText(title ?? '');
});

for (const [kind, path] of [
  ['answer', places.faq],
  ['message', places.variant],
] as const) {
  test(`an ${kind} that helped leads back to the guide`, async ({ page, site }) => {
    await page.goto(site.url + path);
    const end = page.locator('.help').first();
    await end.getByText('Yes', { exact: true }).click();
    await end.getByRole('link', { name: 'Back to the guide' }).click();
    await expect(page).toHaveURL(site.url + places.guide);
  });
}

test('yes and no are choices of one size', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  const box = async (choice: string) => {
    const { y = 0, width, height } = (await page.locator(choice).first().boundingBox()) ?? {};
    return { y, width, height };
  };
  const letters = (choice: string) =>
    page
      .locator(choice)
      .first()
      .evaluate((node) => [...node.children].map((line) => getComputedStyle(line).font));
  expect(await box('.onward summary')).toEqual(await box('.onward a.sign'));
  expect(await letters('.onward summary')).toEqual(await letters('.onward a.sign'));
});

test('on a phone, what yes opens stands below yes and above no', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(site.url + places.step);
  await page.locator('.onward summary').first().click();
  const topOf = async (place: string) => (await page.locator(place).first().boundingBox())?.y ?? 0;
  const [yes, answer, no] = [
    await topOf('.onward summary'),
    await topOf('.onward details > p'),
    await topOf('.onward a.sign'),
  ];
  expect(yes).toBeLessThan(answer);
  expect(answer).toBeLessThan(no);
});

test('beside a step, the blaze of that step alone is painted', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  const painted = await page.locator('.aside a').evaluateAll((links) =>
    links.flatMap((link) => {
      const blaze = link.querySelector('.blaze');
      return blaze && getComputedStyle(blaze).backgroundImage !== 'none' ? [link.getAttribute('aria-current')] : [];
    }),
  );
  expect(painted).toEqual(['page']);
});

test('yes stands at the beginning of the line where that is right', async ({ page, docs }) => {
  await page.goto(`${docs.url}dhakira/steps/trash/`);
  const rightOf = async (place: string) => {
    const { x = 0, width = 0 } = (await page.locator(place).first().boundingBox()) ?? {};
    return x + width;
  };
  expect(await rightOf('.onward summary')).toBe(await rightOf('.onward'));
});

test('an answer that did not help leads to a step', async ({ page, site }) => {
  await page.goto(site.url + places.faq);
  const end = page.locator('.help').first();
  await end.getByText('Yes', { exact: true }).click();
  await expect(end.getByText('Good.')).toBeVisible();
  await end.getByText('No', { exact: true }).click();
  await expect(end.getByText('Good.')).toBeHidden();
  await end.locator('.step-links a').click();
  await expect(page).toHaveURL(/\/steps\//);
});

test('the last step says that it is the last', async ({ page, mail }) => {
  await page.goto(`${mail}kettle/steps/press/`);
  await expect(page.locator('.onward')).toContainText('That was the last step');
  await expect(page.locator('.onward a.sign')).toHaveCount(0);
});

for (const [kind, filled] of [
  [
    'mail',
    /^mailto:help@shop\.example\?subject=Step%20\d{3}%20\d{3}%3A%20Plug%20it%20in&body=.*It%20was%20red%20%26%20hot/,
  ],
  [
    'issue',
    /^https:\/\/git\.example\/a\/b\/issues\/new\?title=Step%20\d{3}%20\d{3}.*&body=.*It%20was%20red%20%26%20hot/,
  ],
] as const) {
  test(`the message goes into an ${kind} as the reader has left it, when they ask`, async ({ page, mail, issue }) => {
    await page.goto({ mail, issue }[kind] + step);
    await page.evaluate(() =>
      addEventListener('click', (event) => event.target instanceof HTMLAnchorElement && event.preventDefault()),
    );
    await openOffer(page);
    await expect(message(page)).toHaveValue(
      /^The kettle stays cold\nStep \d{3} \d{3}: Plug it in\nhttp:.*\/kettle\/steps\/plug\/\nRevision 1, not released\n\nWhat I saw instead:\n$/,
    );
    const link = page.locator('.report a');
    expect(await link.getAttribute('href')).not.toContain('kettle');
    await message(page).press('ControlOrMeta+End');
    await page.keyboard.type('It was red & hot');
    await link.click();
    await expect(link).toHaveAttribute('href', filled);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an e-mail and an issue have a little filled in', async ({ page, mail, issue }) => {
    for (const url of [mail, issue]) {
      await page.goto(url + step);
      await openOffer(page);
      const link = page.locator('main').getByRole('link', { name: 'Report a mistake' });
      await expect(link).toBeVisible();
      expect(decodeURIComponent((await link.getAttribute('href'))!)).toMatch(
        /=Step \d{3} \d{3}&body=The kettle stays cold\r\nStep \d{3} \d{3}: Plug it in\r\nRevision 1, not released/,
      );
    }
  });

  test('an e-mail about a question is called by its text', async ({ page, mail }) => {
    await page.goto(mail + answer);
    await openOffer(page);
    const link = page.locator('main').getByRole('link', { name: 'Report a mistake' });
    expect(decodeURIComponent((await link.getAttribute('href'))!)).toMatch(
      /\?subject=Does it need water\?&body=The kettle stays cold\r\nDoes it need water\?\r\nRevision 1, not released/,
    );
  });

  test('a webhook is not offered', async ({ page, webhook }) => {
    await page.goto(webhook + step);
    await expect(page.locator('.onward')).toBeVisible();
    await expect(page.getByText(offer)).toBeHidden();
    await expect(page.getByText('Report a mistake')).toBeHidden();
  });
});

test.describe('a webhook', () => {
  // It is of another host.
  test.use({ quiet: false });

  /** Answers for the webhook, and lists what it was asked. */
  async function answerFor(page: Page, statuses: number[]): Promise<Request[]> {
    const asked: Request[] = [];
    await page.context().route('https://hooks.example/**', async (route) => {
      asked.push(route.request());
      const status = statuses.shift() ?? 500;
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.fulfill({ status, headers: { 'access-control-allow-origin': '*' } });
    });
    return asked;
  }

  test('is sent the message once, and only when asked to', async ({ page, webhook }) => {
    const asked = await answerFor(page, [204]);
    await page.goto(webhook + step);
    await openOffer(page);
    await message(page).press('ControlOrMeta+End');
    await page.keyboard.type('Steam.');
    expect(asked).toEqual([]);
    const send = page.getByRole('button', { name: 'Send', exact: true });
    await send.dblclick();
    await expect(page.locator('main .report').getByRole('status')).toHaveText('It was sent. Thank you.');
    await send.press('Enter');
    expect(asked).toHaveLength(1);
    const text = await message(page).inputValue();
    expect(asked[0]!.postDataJSON()).toEqual({
      guide: 'kettle',
      kind: 'step',
      id: 'plug',
      code: /Step (\d{3} \d{3})/.exec(text)![1]!.replace(' ', ''),
      revision: 1,
      release: null,
      page: webhook + step,
      message: text,
    });
    expect(text).toMatch(/Steam\.$/);
    expect(await asked[0]!.headerValue('referer')).toBeNull();
  });

  test('that fails leaves the text to be copied, and can be tried again by the keyboard', async ({ page, webhook }) => {
    const asked = await answerFor(page, [500, 204]);
    await page.goto(webhook + answer);
    await openOffer(page);
    const send = page.getByRole('button', { name: 'Send', exact: true });
    const status = page.locator('main .report').getByRole('status');
    await send.press('Enter');
    await expect(status).toHaveText(/^It could not be sent/);
    await expect(message(page)).toBeFocused();
    const selected = await message(page).evaluate(
      (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart,
    );
    expect(selected).toBe((await message(page).inputValue()).length);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(status).toHaveText('It was sent. Thank you.');
    expect(asked).toHaveLength(2);
    expect(asked[1]!.postDataJSON()).toMatchObject({ kind: 'faq', id: 'does-it-need-water', code: null });
  });

  test('is offered once on the page of a step', async ({ page, webhook, mail }) => {
    for (const url of [webhook, mail]) {
      await page.goto(url + step);
      await expect(page.locator('main').getByText(offer)).toBeVisible();
      await expect(page.locator('footer').getByText('Report a mistake')).toBeHidden();
      await page.goto(`${url}kettle/`);
      await expect(page.locator('footer').getByText('Report a mistake')).toBeVisible();
    }
  });

  test('leaves room for the focus of what opened its form', async ({ page, webhook }) => {
    await page.goto(webhook + step);
    await openOffer(page);
    const opener = await page.locator('main tell-owner summary').boundingBox();
    const label = await page.locator('main .report label').boundingBox();
    // The outline ends 5 px from the box.
    expect((label?.y ?? 0) - ((opener?.y ?? 0) + (opener?.height ?? 0))).toBeGreaterThanOrEqual(8);
  });

  test('is offered in the footer, of the page', async ({ page, webhook }) => {
    const asked = await answerFor(page, [204]);
    await page.goto(`${webhook}a-z/`);
    await page.locator('footer').getByText('Report a mistake').click();
    await page.locator('footer').getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.locator('footer').getByRole('status')).toHaveText('It was sent. Thank you.');
    expect(asked[0]!.postDataJSON()).toMatchObject({ guide: null, kind: 'page', id: null, page: `${webhook}a-z/` });
  });

  test('is sent a message that no guide knows', async ({ page, webhook }) => {
    const asked = await answerFor(page, [204]);
    await page.goto(webhook);
    await page.getByRole('textbox').first().fill('The update failed: error 0x80070057');
    const text = page.locator('.answer .report textarea');
    await expect(text).toHaveValue('The update failed: error 0x80070057');
    await text.fill('error 0x80070057');
    expect(asked).toEqual([]);
    await page.locator('.answer').getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.locator('.answer .report').getByRole('status')).toHaveText('It was sent. Thank you.');
    expect(asked.map((request) => request.postDataJSON())).toEqual([
      {
        guide: null,
        kind: 'message',
        id: null,
        code: null,
        revision: null,
        release: null,
        page: webhook,
        message: 'error 0x80070057',
      },
    ]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [kind, path] of Object.entries(pages)) {
    test(`the offer of ${kind} fits 320 px and has no fault that axe finds, in ${colorScheme}`, async ({
      page,
      webhook,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(webhook + path);
      await openOffer(page);
      if (path !== step) await page.locator('footer').getByText('Report a mistake').click();
      await expect(message(page)).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      const overflow = await overflowOf(page);
      expect(overflow).toBe(0);
    });
  }
}
