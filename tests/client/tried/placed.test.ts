import { expect, it } from 'vitest';
import { placed } from '../../../src/client/tried/placed.ts';
import type { Tick } from '../../../src/client/tried/state.ts';

const tick = (code: string, result: Tick['result'] = 'n'): Tick => ({ code, result, revision: 1 });

/** The page has rows for 100001 and 100002; 200001 and 300001 are now the first of them, and 400001 is none of them. */
const rows: Record<string, string> = { 100001: '100001', 100002: '100002', 200001: '100001', 300001: '100001' };
const rowOf = (code: string) => rows[code];

it('shows a tick at the row of its step, and one of no row beside', () => {
  const [own, gone] = [tick('100002'), tick('400001')];
  expect(placed([gone, own], rowOf)).toEqual({ onRows: new Map([['100002', own]]), others: [gone] });
});

it('shows the first tick of what a step was at its row', () => {
  const [first, second] = [tick('300001', 'f'), tick('200001')];
  expect(placed([first, second], rowOf)).toEqual({ onRows: new Map([['100001', first]]), others: [second] });
});

it('shows the tick of a row’s own step there, wherever it stands', () => {
  const [was, own] = [tick('200001', 'f'), tick('100001')];
  expect(placed([was, own], rowOf)).toEqual({ onRows: new Map([['100001', own]]), others: [was] });
});
