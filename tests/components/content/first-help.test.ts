import { describe, expect, test } from 'vitest';
import {
  firstSteps,
  firstStepsFor,
  introduction,
  isItYou,
  lastForVisitors,
  meaningOf,
} from '../../../src/components/content/first-help.ts';
import type { Section } from '../../../src/guide/index.ts';
import { wordsFor } from '../../../src/layouts/words.ts';
import { settledGuide, step, variant } from './settled.ts';

const words = wordsFor('en');
const mixed = [step(1, 'operator'), ...[2, 3, 4, 5].map((number) => step(number, 'visitor')), step(6, 'operator')];
const numbers = (steps: { number: number }[]) => steps.map(({ number }) => number);

describe('firstSteps', () => {
  test('are the first three for visitors', () => {
    expect(numbers(firstSteps(settledGuide({ steps: mixed })))).toEqual([2, 3, 4]);
  });

  test('are the first of all where none is for visitors', () => {
    expect(numbers(firstSteps(settledGuide({ steps: [step(1, 'operator')] })))).toEqual([1]);
  });
});

describe('firstStepsFor', () => {
  test('are those the author names, in the author’s order', () => {
    const named = variant('Error', { firstSteps: ['step-6', 'step-2', 'no-such-step'] });
    expect(numbers(firstStepsFor(named, settledGuide({ steps: mixed })))).toEqual([6, 2]);
  });

  test('are the guide’s where the author names none', () => {
    expect(numbers(firstStepsFor(variant('Error'), settledGuide({ steps: mixed })))).toEqual([2, 3, 4]);
  });
});

describe('isItYou', () => {
  const you = (...sides: ('visitor' | 'operator' | undefined)[]) =>
    isItYou(
      settledGuide({ steps: mixed, variants: sides.map((side, index) => variant(`E${index}`, side ? { side } : {})) }),
      words,
    );

  test('says that nobody knows, and which steps find out', () => {
    expect(you(undefined)).toBe(words.sideYou.unknownWithSteps(5));
    expect(isItYou(settledGuide(), words)).toBe(words.sideYou.unknown);
  });

  test('says no, yes, or how often, of the messages whose side is known', () => {
    expect(you('operator', 'operator', undefined)).toBe(words.sideYou.operator);
    expect(you('visitor', undefined)).toBe(words.sideYou.visitor);
    expect(you('operator', 'operator', 'visitor', undefined)).toBe(words.sideYou.mostlyOperator(2, 3));
    expect(you('operator', 'visitor', 'visitor')).toBe(words.sideYou.mostlyVisitor(2, 3));
  });
});

test('lastForVisitors is the last step that a visitor can take', () => {
  expect(lastForVisitors(mixed)?.number).toBe(5);
  expect(lastForVisitors([step(1, 'operator')])).toBeUndefined();
});

describe('meaningOf', () => {
  const html = '<p>First.</p>\n<p>Second.</p>';
  const intro: Section = { id: 'intro', kind: 'intro', title: '', text: 'First.\n\nSecond.', html, line: 1, column: 1 };
  const { guide } = settledGuide();

  test('is the summary, else the first paragraph, else the title', () => {
    expect(meaningOf(settledGuide({ guide: { ...guide, summary: 'Summary.', sections: [intro] } }))).toBe('Summary.');
    expect(meaningOf(settledGuide({ guide: { ...guide, sections: [intro] } }))).toBe('First.');
    expect(meaningOf(settledGuide())).toBe('502 Bad Gateway');
  });

  test('introduction is the first paragraph as it is marked up', () => {
    expect(introduction(settledGuide({ guide: { ...guide, sections: [intro] } }))).toBe('<p>First.</p>');
    expect(introduction(settledGuide())).toBe('');
  });
});
