/** Nothing is lost where there is little room: at 400 % zoom, with text spaced out, and with text twice as large. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { addressOf, kinds, type State } from '../kinds.ts';
import { openAndStay, overflowOf } from '../pages.ts';
import { states } from '../states.ts';
import { cutTexts } from './cut.ts';

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 120_000 });

/** What WCAG 1.4.12 lets a reader set. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** A word of 60 letters in every heading, and in every first paragraph. */
const lengthen = () => {
  for (const element of document.querySelectorAll('main :is(h1, h2, h3, h4), main p:first-of-type, .owner span'))
    element.append(` ${'Quarkkeulchenzubereitungsanleitungsverzeichnis'.repeat(2)}`);
};

const rooms: Record<string, { width: number; height: number; change?: (page: Page) => Promise<unknown> }> = {
  'at 400 % zoom': { width: 320, height: 256 },
  'with text spaced out on a phone': {
    width: 320,
    height: 640,
    change: (page) => page.addStyleTag({ content: spaced }),
  },
  'with text spaced out on a desk': {
    width: 1280,
    height: 720,
    change: (page) => page.addStyleTag({ content: spaced }),
  },
  'with text twice as large on a phone': {
    width: 320,
    height: 640,
    change: (page) => page.addStyleTag({ content: 'html { font-size: 200% }' }),
  },
  'with text twice as large on a desk': {
    width: 1280,
    height: 720,
    change: (page) => page.addStyleTag({ content: 'html { font-size: 200% }' }),
  },
  'with long words': { width: 320, height: 640, change: (page) => page.evaluate(lengthen) },
};

const {
  'steps marked': marked,
  'steps picked': picked,
  'error found, of a page': found,
  'search open with results': dialog,
} = states;

/** With a guide's name and a long one beside each other in the way to it. */
const longMessage: State = { of: 'site', path: '502-bad-gateway/errors/nginx-connection-refused/' };

for (const [name, state] of Object.entries({ ...kinds, longMessage, marked, picked, found, dialog })) {
  test(`no text is lost: ${name}`, async ({ page, site, docs }) => {
    for (const [room, { width, height, change }] of Object.entries(rooms)) {
      await page.setViewportSize({ width, height });
      await openAndStay(page, addressOf(state!, { site, docs }));
      await state!.reach?.(page);
      await change?.(page);
      expect.soft(await overflowOf(page), room).toBe(0);
      expect.soft(await cutTexts(page), room).toEqual([]);
    }
  });
}
