import { expect, it } from 'vitest';
import { arrival } from '../../../src/client/tried/arrival.ts';
import type { Tick } from '../../../src/client/tried/state.ts';

const linked: Tick[] = [{ code: '417203', result: 'n', revision: 1 }];
const kept: Tick[] = [{ code: '502113', result: 'f', revision: 2 }];
const earlier: Tick[] = [{ code: '100001', result: 'c', revision: 1 }];

it.each([
  ['a link with ticks', '#1.417203n', undefined, undefined, { ticks: linked, kept: false }],
  ['a link, whatever is kept', '#1.417203n', '1.502113f2', '#1.100001c', { ticks: linked, kept: false }],
  ['a link with what is kept', '#1.417203n', '1.417203n', undefined, { ticks: linked, kept: true }],
  ['a link with no ticks', '#1', '1.502113f2', '#1.100001c', { ticks: [], kept: false }],
  ['the way from a step, ticks kept', '#wm-417203', '1.502113f2', '#1.100001c', { ticks: kept, kept: true }],
  ['the way from a step, ticked before', '#wm-417203', undefined, '#1.100001c', { ticks: earlier, kept: false }],
  ['the plain address', '', undefined, '#1.100001c', { ticks: earlier, kept: false }],
  ['the plain address, nothing ticked before', '', undefined, '', { ticks: [], kept: false }],
  ['the plain address, none left ticked', '', '1', '#1.100001c', { ticks: [], kept: true }],
  ['a broken address', '#%FF__proto__', undefined, undefined, { ticks: [], kept: false }],
  ['what was kept and broken since', '', '__proto__', undefined, { ticks: [], kept: true }],
])('opens with what belongs to %s', (_from, hash, onDevice, before, expected) => {
  expect(arrival(hash, onDevice, before)).toEqual(expected);
});
