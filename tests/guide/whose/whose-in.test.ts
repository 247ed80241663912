import { expect, it } from 'vitest';
import type { Cause, Step, Variant } from '../../../src/guide/index.ts';
import { whoseIn } from '../../../src/guide/whose/whose-in.ts';

const steps = ['test', 'vpn', 'wait'].map((id) => ({ side: 'visitor', id }) as Step);
const causes = [
  { side: 'visitor', remedy: ['vpn', 'wait'] },
  { side: 'operator', remedy: ['test'] },
] as Cause[];
const whose = (parts: Partial<Variant>, of = causes) =>
  whoseIn({ causes: of, steps })({ firstSteps: [], ...parts } as Variant);

it('is the owners’ where the author says so', () => {
  expect(whose({ side: 'operator', firstSteps: ['vpn'] })).toBe('owners');
});

it('may be the reader’s where the author does not say', () => {
  expect(whose({ firstSteps: ['wait'] })).toBe('maybe');
});

it('may be the reader’s where a first step removes a cause of the reader’s own; what else helps there tells nothing', () => {
  expect(whose({ side: 'visitor', firstSteps: ['test', 'vpn'] })).toBe('maybe');
  expect(whose({ side: 'visitor', firstSteps: ['test', 'wait'] })).toBe('theirs');
});

it('may be the reader’s by the author’s word alone in a guide that names no such step', () => {
  expect(whose({ side: 'visitor', firstSteps: ['test'] }, causes.slice(1))).toBe('maybe');
});
