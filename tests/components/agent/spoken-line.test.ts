import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidAfterTitle, shortSign } from '../../../src/components/agent/spoken-line.ts';
import type { Step } from '../../../src/guide/index.ts';
import { step } from '../content/settled.ts';

const title = 'Reload the page';
const of = (more: Partial<Step>): Step => ({ ...step(1, 'visitor'), title, ...more });
/** The whole line as an agent says it. */
const line = (more: Partial<Step>) => title + saidAfterTitle(of(more));

describe('what is said of a step', () => {
  it.each([
    ['Reload the page\nPress F5. Then wait.\nOnce more.', 'Reload the page. Press F5.'],
    ['Reload the page.\nPress F5.', 'Reload the page. Press F5.'],
    ['Reload the page. Press F5. Then wait.', 'Reload the page. Press F5.'],
    ['Reload the page: press F5 and wait', 'Reload the page: press F5 and wait'],
    ['Reload the page, by pressing F5. Then wait.', 'Reload the page, by pressing F5.'],
    ['Reload the page only once. Then wait.', 'Reload the page only once.'],
    ['Press F5. Then wait.', 'Reload the page. Press F5.'],
  ])('of %j is %j', (text, said) => {
    expect(line({ text })).toBe(said);
  });

  it('is no sign that it worked, no risk, and not how long it takes', () => {
    const facts = { takes: '1 minute', risk: 'it may send a form twice.', workedIf: 'the page appears.' };
    const before = 'Reload the page\nTakes: 1 minute\nRisk: it may send a form twice.\nWorked if: the page appears.';
    expect(line({ text: `${before}\nPress F5.`, ...facts })).toBe('Reload the page. Press F5.');
    expect(line({ text: before, ...facts })).toBe('Reload the page');
  });

  it('is the title alone where the text adds nothing, asks, or is too long to say', () => {
    for (const text of ['Reload the page', 'Reload the page.', `Reload the page\n${'Wait and '.repeat(15)}go.`])
      expect(line({ text })).toMatch(/^Reload the page$/);
    expect(line({ text: 'Reload the page\nDid you pay? Then do not.' })).toBe('Reload the page');
  });

  it('of any text is never longer than one breath', () => {
    const text = fc
      .lorem({ maxCount: 60 })
      .chain((lorem) => fc.constantFrom(lorem, lorem.replaceAll(' ', ''), `${title}, ${lorem}`, `${lorem}. ${lorem}`));
    fc.assert(
      fc.property(text, (text) => {
        expect(line({ text }).length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('the sign that it worked', () => {
  it('is in one line', () => {
    expect(shortSign(of({ workedIf: 'the page\nappears.' }))).toBe('the page appears.');
    expect(shortSign(of({}))).toBe('');
  });

  it('is cut after a word, or where it has none', () => {
    expect(shortSign(of({ workedIf: `the page ${'really, '.repeat(30)}appears.` }))).toMatch(
      /^the page (really, )+really…$/,
    );
    expect(shortSign(of({ workedIf: 'あ'.repeat(200) }))).toBe(`${'あ'.repeat(119)}…`);
  });
});
