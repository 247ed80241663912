import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftGuide } from '../../../src/guide/index.ts';
import { codeFor } from '../../../src/permalinks/codes.ts';
import { draftGuide, step } from '../draft.ts';
import { edited, released } from '../small-site.ts';

test('a step that was a cause for a time has its code again', () => {
  const first = released([draftGuide([step('wait', 2, 'wait')])]);
  const code = first[0]?.entries.find(({ id }) => id === 'wait')?.code;
  const asCause: DraftGuide = { ...draftGuide([]), causes: [{ ...step('wait', 2, 'wait'), remedy: [] }] };
  const second = released([asCause], first, '2026-01-02');
  const third = released([draftGuide([step('wait', 2, 'wait')])], second, '2026-01-03');
  expect(code).toMatch(/^[1-9]\d{5}$/);
  expect(third[0]?.entries.find(({ kind, id }) => kind === 'step' && id === 'wait')?.code).toBe(code);
});

test('a step whose code another has takes the next, and keeps it when the other is gone', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
  fc.assert(
    fc.property(id, id, fc.integer({ min: 1, max: 5 }), (guide, name, taken) => {
      const codes = new Set<string>();
      for (let count = 0; count <= taken; count++) {
        const code = codeFor(guide, name, (candidate) => !codes.has(candidate));
        expect(code).toMatch(/^[1-9]\d{5}$/);
        expect(codes.has(code)).toBe(false);
        codes.add(code);
      }
    }),
  );
  const first = released([draftGuide([step('wait', 2)])]);
  const held = codeFor('g', 'wait', () => true);
  const other = { ...first[0]!, guide: 'f', entries: first[0]!.entries.filter(({ kind }) => kind === 'step') };
  const both = released([draftGuide([step('wait', 2)], { id: 'f' }), draftGuide([step('wait', 2)])], [other]);
  const codeIn = (ledgers: typeof both, guide: string) =>
    ledgers.find((one) => one.guide === guide)?.entries.find(({ kind }) => kind === 'step')?.code;
  expect(codeIn(both, 'f')).toBe(held);
  expect(codeIn(both, 'g')).not.toBe(held);
  const alone = released([draftGuide([step('wait', 2)])], edited(both, 'f', { retired: 'It is gone.' }), '2026-01-02');
  expect(codeIn(alone, 'g')).toBe(codeIn(both, 'g'));
});
