import { expect, test } from 'vitest';
import type { DraftStep } from '../../../src/guide/index.ts';
import { settle } from '../../../src/permalinks/index.ts';
import { draftGuide, step } from '../draft.ts';

const idsOf = (steps: DraftStep[]) => settle(draftGuide(steps), { inherited: [] }).settled.steps.map(({ id }) => id);

test('an entry has the id that its author gave, another the one its text suggests', () => {
  expect(idsOf([step('reload', 2, 'again'), step('wait', 3)])).toEqual(['again', 'wait']);
});

test('a suggestion gives way to an id that an author gave, wherever it stands', () => {
  expect(idsOf([step('wait', 2), step('reload', 3, 'wait')])).toEqual(['wait-2', 'wait']);
});

test('two entries with one title have distinct ids', () => {
  expect(idsOf([step('wait', 2), step('wait', 3)])).toEqual(['wait', 'wait-2']);
});

test('a section’s heading takes no id from an entry', () => {
  const { settled } = settle(draftGuide([step('fix', 2)]), { inherited: [] });
  expect(settled.steps[0]).toMatchObject({ id: 'fix', section: 'fix-2', guide: 'g' });
  expect(settled.guide.sections[0]?.id).toBe('fix-2');
});

test('an id that is none, and one given twice, are errors at their lines', () => {
  const { messages, settled } = settle(draftGuide([step('a', 2, 'x'), step('b', 3, 'x'), step('c', 4, 'Not one')]), {
    inherited: [],
  });
  expect(messages.map(({ ruleId, fatal, line }) => [ruleId, fatal, line])).toEqual([
    ['duplicate-id', true, 3],
    ['invalid-id', true, 4],
  ]);
  expect(settled.steps.map(({ id }) => id)).toEqual(['x', 'b', 'c']);
});

test('of two entries of different kinds with one id, the second of the article is at fault', () => {
  const draft = draftGuide([step('a', 3, 'fix')]);
  const [section] = draft.sections;
  const { messages, settled } = settle(
    { ...draft, sections: section ? [{ ...section, explicit: 'fix' }] : [] },
    { inherited: [] },
  );
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['duplicate-id', 3]]);
  expect(settled).toMatchObject({ guide: { sections: [{ id: 'fix' }] }, steps: [{ id: 'a' }] });
});
