import { describe, expect, test } from 'vitest';
import {
  firstSteps,
  firstStepsOfSides,
  helpFor,
  introduction,
  isItYou,
  meaningOf,
  whenToStop,
} from '../../../src/components/content/first-help.ts';
import type { Section, Variant } from '../../../src/guide/index.ts';
import { wordsFor } from '../../../src/layouts/words.ts';
import { settledGuide, step, variant } from './settled.ts';

const words = wordsFor('en');
const mixed = [step(1, 'operator'), ...[2, 3, 4, 5].map((number) => step(number, 'visitor')), step(6, 'operator')];
const numbers = (steps: { number: number }[]) => steps.map(({ number }) => number);

describe('firstSteps', () => {
  test('are the first three for visitors', () => {
    expect(numbers(firstSteps(mixed))).toEqual([2, 3, 4]);
  });

  test('are the first of all where none is for visitors', () => {
    expect(numbers(firstSteps([step(1, 'operator')]))).toEqual([1]);
  });
});

test('the first steps of sides are three of each, and of no side without steps', () => {
  const of = (steps: typeof mixed) => firstStepsOfSides(steps).map(({ side, steps }) => [side, numbers(steps)]);
  expect(of(mixed)).toEqual([
    ['visitor', [2, 3, 4]],
    ['operator', [1, 6]],
  ]);
  expect(of([step(1, 'operator')])).toEqual([['operator', [1]]]);
  expect(of([])).toEqual([]);
});

describe('helpFor', () => {
  const help = (more: Partial<Variant>, steps = mixed) => {
    const { visitor, operator } = helpFor(variant('Error', more), settledGuide({ steps }));
    return [numbers(visitor), numbers(operator)];
  };

  test.each([
    [
      'those the author names, in the author’s order',
      { firstSteps: ['step-6', 'step-3', 'no-such-step', 'step-2'] },
      [[3, 2], [6]],
    ],
    ['the guide’s first ones where the author names none', {}, [[2, 3, 4], [1]]],
    ['none of the owner’s where visitors can act', { side: 'visitor' }, [[2, 3, 4], []]],
    ['the first test and the last step for visitors where only the owner can act', { side: 'operator' }, [[2, 5], [1]]],
    ['the same where the author names only the owner’s steps', { firstSteps: ['step-6'] }, [[2, 5], [6]]],
  ] as const)('are %s', (_, more, expected) => {
    expect(help({ ...more, firstSteps: [...(('firstSteps' in more && more.firstSteps) || [])] })).toEqual(expected);
  });

  test('are some, whoever can act, in a guide for one side alone', () => {
    expect(help({ side: 'visitor' }, [step(1, 'operator'), step(2, 'operator')])).toEqual([[], [1, 2]]);
    expect(help({ side: 'operator' }, [step(1, 'visitor')])).toEqual([[1], []]);
  });
});

describe('isItYou', () => {
  const you = (...sides: ('visitor' | 'operator' | undefined)[]) =>
    isItYou(
      settledGuide({ steps: mixed, variants: sides.map((side, index) => variant(`E${index}`, side ? { side } : {})) }),
      words,
    );

  test('says that nobody knows, and which steps find out', () => {
    expect(you(undefined)).toBe(words.sideYou.unknownWithSteps(4, true));
    const steps = [step(1, 'visitor'), step(2, 'visitor')];
    expect(isItYou(settledGuide({ steps }), words)).toBe(words.sideYou.unknownWithSteps(2, false));
    expect(isItYou(settledGuide(), words)).toBe(words.sideYou.unknown);
  });

  test('says no, yes, or how often, of the messages whose side is known', () => {
    expect(you('operator', 'operator', undefined)).toBe(words.sideYou.operator);
    expect(you('visitor', undefined)).toBe(words.sideYou.visitor);
    expect(you('operator', 'operator', 'visitor', undefined)).toBe(words.sideYou.mostlyOperator(2, 3));
    expect(you('operator', 'visitor', 'visitor')).toBe(words.sideYou.mostlyVisitor(2, 3));
  });
});

describe('whenToStop', () => {
  test('is after the last step for visitors, and at once where all steps are the owner’s', () => {
    expect(whenToStop(mixed, words)).toBe(words.stopAfter(4, true));
    expect(whenToStop([step(1, 'operator')], words)).toBe(words.stopAtOnce);
  });

  test('is not said without any step', () => {
    expect(whenToStop([], words)).toBeUndefined();
  });
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
