/** axe-core over a page with every rule that it has: AAA, best practice, experiments, and those that it leaves off by default. */
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type NodeResult } from 'axe-core';
import { measureGrounds, tellPaintedColours } from './colours.ts';
import { judged } from './judged.ts';

const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

/** What each rule of contrast asks of ordinary and of large text, as ratios to 1. */
const contrasts = { 'color-contrast': [4.5, 3], 'color-contrast-enhanced': [7, 4.5] } as const;

/** A single digit is text like any other; by default axe leaves its contrast to a person. The rest is as axe has it. */
const checks = Object.fromEntries(
  Object.entries(contrasts).map(([id, [normal, large]]) => {
    const contrastRatio = { normal: { expected: normal }, large: { expected: large } };
    const sizes = { boldValue: 700, boldTextPt: 14, largeTextPt: 18, shadowOutlineEmMax: 0.1, textStrokeEmMin: 0.03 };
    return [
      id,
      { options: { ...sizes, contrastRatio, ignoreLength: true, ignoreUnicode: true, pseudoSizeThreshold: 0.25 } },
    ];
  }),
);

/** Puts axe into the page that is open; once for each address. It looks at all at once, also at what the page leaves alone while it is out of sight. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const inSight = new CSSStyleSheet();
    inSight.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(inSight);
  });
  await page.evaluate(tellPaintedColours);
  await page.evaluate(`${axe.source};${measureGrounds}`);
}

/** All that axe finds on the page as it is now, with its scripts on: `bringAxe` and `faultsOf` in one. */
export async function axeFaults(page: Page): Promise<string[]> {
  await bringAxe(page);
  return faultsOf(page);
}

/** Puts axe into a page whose scripts are off: there no timer ever fires, and axe waits for some. */
export async function bringAxeWithoutScripts(page: Page): Promise<void> {
  await page.evaluate('window.setTimeout = (act) => { Promise.resolve().then(act); return 1; }');
  await bringAxe(page);
}

/**
 * All that axe finds on the page, and all that it leaves to a person and that `judged` does not name: one line for each element.
 * Rules that read style sheets as text are part of it only with scripts.
 */
export async function faultsOf(page: Page, scripts = true): Promise<string[]> {
  const options = { rules, checks, preload: scripts, resultTypes: ['violations', 'incomplete'] };
  const { violations, incomplete } = await page.evaluate<AxeResults>(`
    // At the end of the page, what sticks to the edge of the screen covers nothing.
    scrollTo(0, document.documentElement.scrollHeight);
    axe.run(document, ${JSON.stringify(options)}).then(measureGrounds);
  `);
  const open = incomplete.filter(({ id }) => !(id in judged));
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node))),
    ...open.flatMap(({ id, nodes }) => nodes.map((node) => line(`${id}, to be judged`, node))),
  ];
}

function line(rule: string, { html, any, all, none }: NodeResult): string {
  const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
  return `${rule}: ${html.replaceAll(/\s+/g, ' ').slice(0, 200)} (${why})`;
}
