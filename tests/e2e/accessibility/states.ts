/** What readers make of a page: its states beside the one it opens in. */
import { expect, type Page } from '@playwright/test';
import { places } from '../places.ts';
import type { State } from './kinds.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** A clipboard that refuses everything, as on plain http. */
const noClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

/** What the guides say of a text beside an answer. */
const found = ':is(.search-heading, .search-others)';

/** The home page with an answer in it, all of it unfolded. */
function asked(text: string, ...shown: string[]): State {
  return {
    of: 'site',
    path: places.home,
    reach: async (page) => {
      await page.getByRole('textbox').first().fill(text);
      for (const part of shown) await expect(page.locator(`main ${part}`).first()).toBeVisible();
      for (const summary of await page.locator('.search-results summary').all()) await summary.click();
    },
  };
}

/** The dialog over the page of a step, with a text typed into it. */
function searched(text: string, shown: string): State {
  return {
    of: 'site',
    path: places.step,
    reach: async (page) => {
      await page.keyboard.press('/');
      await expect(dialog(page).getByRole('textbox')).toBeFocused();
      await page.keyboard.type(text);
      await expect(dialog(page).locator(shown).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
    },
  };
}

/** A page, and the clicks that lead to its state. */
function pressed(path: string, ...texts: string[]): State {
  return {
    of: 'site',
    path,
    reach: async (page) => {
      for (const text of texts) await page.locator('main').getByText(text, { exact: true }).first().click();
    },
  };
}

/** The page of a step or of a reply, where what is to be copied stands selected because there is no clipboard. */
function copiedByHand(path: string, press: string): State {
  return {
    of: 'site',
    path,
    prepare: noClipboard,
    reach: async (page) => {
      await page.locator(press).first().click();
      await expect(page.getByRole('textbox', { name: 'Copy this' })).toBeFocused();
    },
  };
}

/** The page of what was tried, with marks on its first steps. */
function marked(...results: string[]): State {
  return {
    of: 'site',
    path: places.tried,
    reach: async (page) => {
      for (const [index, name] of results.entries()) {
        await page.locator('.tried-step').nth(index).getByRole('radio', { name }).check();
      }
      await page.getByText('If you run the site').click();
    },
  };
}

/** A reply with steps picked. */
async function pick(page: Page): Promise<void> {
  for (const index of [0, 2]) await page.getByRole('checkbox').nth(index).check();
  await expect(page.locator('.reply-preview')).toContainText('Hello');
}

export const states: Record<string, State> = {
  'error found, of a page': asked(
    '502 Bad Gateway\nnginx\nhttps://shop.example/ 2026-11-25 10:00:03 UTC',
    '.answer',
    found,
  ),
  'error found, of a log': asked(
    'AH01102: error reading status line from remote server 127.0.0.1:8080',
    '.answer',
    found,
  ),
  'another error': asked('HTTP/1.1 503 Service Unavailable', '.answer', found),
  'error not found': asked('The update failed: error 0x80070057', '.answer', found),
  'words found': asked('delete cookies', '.search-result'),
  'nothing found': asked('zzzzqqqq', '.search-remark'),
  'code found': asked('566840', 'a.sign'),
  'search open': searched('', 'textarea'),
  'search open with results': searched('proxy', 'a.search-result'),
  'search open with an answer': searched('502 Bad Gateway nginx', '.answer'),
  'message named by the address': { of: 'site', path: `${places.guide}#nginx` },
  'step named by the address': { of: 'site', path: `${places.guide}#site-cookies` },
  'step that helped': pressed(places.step, 'Yes'),
  'answer that helped': pressed(places.faq, 'Yes'),
  'answer that did not help': pressed(places.faq, 'No'),
  'code copied by hand': copiedByHand(places.step, 'a.step-code'),
  'step copied by hand': copiedByHand(places.step, '.step-tools button'),
  'steps marked': marked('Fixed it', 'No change', 'Could not do it'),
  'steps picked': { of: 'site', path: places.reply, reach: pick },
  'page that has changed': {
    of: 'site',
    path: places.step,
    reach: async (page) => {
      await page.mouse.click(1, 1);
      await page.addScriptTag({ url: '/page-changed.js' });
      await expect(page.locator('.page-changed button')).toBeVisible();
    },
  },
  'way to the content': {
    of: 'site',
    path: places.faq,
    reach: async (page) => {
      await page.keyboard.press('Tab');
      await expect(page.locator('.skip-link')).toBeFocused();
    },
  },
};
