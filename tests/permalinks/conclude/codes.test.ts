import { expect, test } from 'vitest';
import type { DraftGuide } from '../../../src/guide/index.ts';
import { draftGuide, step } from '../draft.ts';
import { released } from '../small-site.ts';

test('a step that was a cause for a time has its code again', () => {
  const first = released([draftGuide([step('wait', 2, 'wait')])]);
  const code = first[0]?.entries.find(({ id }) => id === 'wait')?.code;
  const asCause: DraftGuide = { ...draftGuide([]), causes: [{ ...step('wait', 2, 'wait'), remedy: [] }] };
  const second = released([asCause], first, '2026-01-02');
  const third = released([draftGuide([step('wait', 2, 'wait')])], second, '2026-01-03');
  expect(code).toMatch(/^[1-9]\d{5}$/);
  expect(third[0]?.entries.find(({ kind, id }) => kind === 'step' && id === 'wait')?.code).toBe(code);
});
