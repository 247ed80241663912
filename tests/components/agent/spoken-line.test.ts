import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spokenLine } from '../../../src/components/agent/spoken-line.ts';
import type { Step } from '../../../src/guide/index.ts';
import { wordsFor } from '../../../src/layouts/words.ts';
import { step } from '../content/settled.ts';

const words = wordsFor('en');
const line = (more: Partial<Step>) => spokenLine({ ...step(1, 'visitor'), title: 'Reload the page', ...more }, words);

it('says the sign that the step worked', () => {
  expect(line({ text: 'Reload the page\nPress F5.', workedIf: 'the page\nappears.' })).toBe(
    'It worked if: the page appears.',
  );
});

it('says the first sentence of what to do where there is no sign', () => {
  expect(line({ text: 'Reload the page\nPress F5. Then wait.\nOnce more.' })).toBe('Press F5.');
  expect(line({ text: 'Reload the page: press F5 and wait' })).toBe('press F5 and wait');
});

it('says nothing of how long it takes and what it risks instead of what to do', () => {
  const facts = { takes: '1 minute', risk: 'it may send a form twice.' };
  expect(line({ text: 'Reload the page\nTakes: 1 minute\nRisk: it may send a form twice.\nPress F5.', ...facts })).toBe(
    'Press F5.',
  );
});

it('says the title where there is nothing else', () => {
  expect(line({ text: 'Reload the page' })).toBe('Reload the page');
  expect(line({ text: 'Reload the page\nTakes: 1 minute', takes: '1 minute' })).toBe('Reload the page');
});

it('ends a long line after a sentence', () => {
  const first = `the page ${'really '.repeat(12)}appears.`;
  expect(line({ workedIf: `${first} Then ${'go on and '.repeat(10)}stop.` })).toBe(`It worked if: ${first}`);
});

it('ends a long sentence after a word', () => {
  const said = line({ workedIf: `the page ${'really, '.repeat(30)}appears.` });
  expect(said).toMatch(/^It worked if: the page (really, )+really…$/);
  expect(said.length).toBeGreaterThan(125);
});

it('never says more than 140 characters, nor nothing', () => {
  const text = fc
    .lorem({ maxCount: 60 })
    .chain((lorem) => fc.constantFrom(lorem, lorem.replaceAll(' ', ''), `${lorem}. ${lorem}`));
  fc.assert(
    fc.property(text, fc.boolean(), (said, sign) => {
      const spoken = line(sign ? { workedIf: said } : { text: `Reload the page\n${said}` });
      expect(spoken.length).toBeLessThanOrEqual(140);
      expect(spoken).toMatch(/\w/);
    }),
  );
});
