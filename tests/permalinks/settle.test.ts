import { expect, test } from 'vitest';
import type { DraftGuide, DraftStep } from '../../src/guide/index.ts';
import { settle } from '../../src/permalinks/index.ts';

const step = (title: string, line: number, explicit?: string): DraftStep => ({
  section: 0,
  order: 0,
  number: 1,
  side: 'visitor',
  title,
  text: title,
  html: '',
  line,
  column: 1,
  suggested: title,
  ...(explicit !== undefined && { explicit }),
});

const guide = (steps: DraftStep[], sectionTitle = 'fix'): DraftGuide => ({
  id: 'g',
  title: 'G',
  summary: '',
  redirectFrom: [],
  variants: [],
  causes: [],
  faq: [],
  lookAlikes: [],
  sections: [{ kind: 'steps', title: sectionTitle, text: '', html: '', line: 1, column: 1, suggested: sectionTitle }],
  steps,
});

const idsOf = (steps: DraftStep[]) => settle(guide(steps), { entries: [] }).settled.steps.map(({ id }) => id);

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
  const { settled } = settle(guide([step('fix', 2)], 'fix'), { entries: [] });
  expect(settled.steps[0]).toMatchObject({ id: 'fix', section: 'fix-2', guide: 'g' });
  expect(settled.guide.sections[0]?.id).toBe('fix-2');
});

test('an id that is none, and one given twice, are errors at their lines', () => {
  const { messages, settled } = settle(guide([step('a', 2, 'x'), step('b', 3, 'x'), step('c', 4, 'Not one')]), {
    entries: [],
  });
  expect(messages.map(({ ruleId, fatal, line }) => [ruleId, fatal, line])).toEqual([
    ['duplicate-id', true, 3],
    ['invalid-id', true, 4],
  ]);
  expect(settled.steps.map(({ id }) => id)).toEqual(['x', 'b', 'c']);
});

test('of two entries of different kinds with one id, the second of the article is at fault', () => {
  const draft = guide([step('a', 3, 'fix')]);
  const [section] = draft.sections;
  const { messages, settled } = settle(
    { ...draft, sections: section ? [{ ...section, explicit: 'fix' }] : [] },
    { entries: [] },
  );
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['duplicate-id', 3]]);
  expect(settled).toMatchObject({ guide: { sections: [{ id: 'fix' }] }, steps: [{ id: 'a' }] });
});

test('the ledger lists what is published, and every entry how it was settled', () => {
  const { ledger, entries } = settle(guide([step('a', 3, 'x'), step('b', 2)]), {
    entries: [{ kind: 'step', id: 'x' }],
  });
  expect(ledger.entries).toEqual([
    { kind: 'step', id: 'x' },
    { kind: 'step', id: 'b' },
    { kind: 'section', id: 'fix' },
  ]);
  expect(entries).toEqual([
    { kind: 'section', id: 'fix', title: 'fix', settled: 'new' },
    { kind: 'step', id: 'b', title: 'b', settled: 'new' },
    { kind: 'step', id: 'x', title: 'a', settled: 'explicit' },
  ]);
});
