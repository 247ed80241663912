/** What pages look like once a reader has done something. */
import type { Page } from '@playwright/test';
import type { Kind } from '../site/kinds.ts';

/** A state of a page: on which kind of page, and how a reader comes to it. */
export interface State {
  name: string;
  kind: Kind;
  /** Whether it is seen in the window alone, as a dialog is. */
  inWindow?: boolean;
  reach: (page: Page) => Promise<void>;
}

export const states: State[] = [
  {
    name: 'search',
    kind: 'step',
    inWindow: true,
    reach: async (page) => {
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('proxy');
      await dialog.locator('a.search-result').first().waitFor();
    },
  },
  { name: 'answer-found', kind: 'home', reach: (page) => paste(page, '502 Bad Gateway\nnginx') },
  {
    name: 'answer-of-a-log',
    kind: 'home',
    reach: (page) => paste(page, 'AH01102: error reading status line from remote server 127.0.0.1:8080'),
  },
  { name: 'answer-other-error', kind: 'home', reach: (page) => paste(page, 'HTTP/1.1 503 Service Unavailable') },
  { name: 'answer-unknown', kind: 'home', reach: (page) => paste(page, 'The update failed: error 0x80070057') },
  { name: 'words', kind: 'home', reach: (page) => paste(page, 'delete cookies') },
  { name: 'nothing-found', kind: 'home', reach: (page) => paste(page, 'asdkjhasd') },
  { name: 'open', kind: 'guide', reach: openAll },
  { name: 'open', kind: 'step', reach: openAll },
  { name: 'open', kind: 'variant', reach: openAll },
  {
    name: 'ticked',
    kind: 'tried',
    reach: async (page) => {
      const rows = page.locator('.tried-step');
      for (const [index, result] of ['No change', 'Could not do it', 'Fixed it'].entries()) {
        const choice = rows.nth(index).getByRole('radio', { name: result });
        if ((await choice.count()) > 0 && (await choice.isVisible())) await choice.check();
      }
    },
  },
  {
    name: 'picked',
    kind: 'reply',
    reach: async (page) => {
      const boxes = page.getByRole('checkbox');
      for (const index of [0, 1, 2]) if (await boxes.nth(index).isVisible()) await boxes.nth(index).check();
    },
  },
];

/** Fills the box of the home page, and waits for all that it shows. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').first().fill(text);
  // The search in the text shows something last, whatever it finds.
  await page.locator('.search-heading, .search-remark').first().waitFor();
}

/** Opens all that is folded, what is folded in it too. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}
