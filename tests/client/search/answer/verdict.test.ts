import { expect, it } from 'vitest';
import { verdictOf } from '../../../../src/client/search/answer/verdict.ts';
import type { Match } from '../../../../src/matcher/index.ts';

const known = {
  kind: 'variant' as const,
  guide: 'g',
  id: 'v',
  message: 'm',
  subject: 'site' as const,
  namesWriters: true,
  mayBeYours: false,
  firstSteps: [],
};
const match = (parts: Partial<Match>): Match => ({
  verdict: 'match',
  status: null,
  guide: 'g',
  variant: 'v',
  producer: null,
  producers: [],
  writers: [],
  side: 'visitor',
  score: 1,
  known,
  evidence: [],
  unknownCodes: [],
  details: [],
  ...parts,
});
const unknown = { verdict: 'unknown' as const, known: null, side: null };

it.each([
  ['theirs', match({})],
  ['theirs', match({ side: null, known: null })],
  ['maybe', match({ known: { ...known, mayBeYours: true } })],
  ['yours', match({ side: 'operator', known: { ...known, mayBeYours: true } })],
  ['other', match({ verdict: 'other' })],
  ['unknown', match(unknown)],
])('has the tone %s', (tone, answer) => {
  expect(verdictOf(answer).tone).toBe(tone);
});

it.each([
  ['Nothing here on 0x80070057.', match({ ...unknown, unknownCodes: ['0x80070057'] })],
  ['Nothing here on A1 or B2.', match({ ...unknown, unknownCodes: ['A1', 'B2'] })],
  ['Nothing here on A1, B2 or C3.', match({ ...unknown, unknownCodes: ['A1', 'B2', 'C3', 'D4'] })],
  ['No guide here knows this message.', match(unknown)],
  ['This is another error: 503 Service Unavailable.', match({ verdict: 'other', status: '503' })],
  ['This is another error: 500.30 Internal Server Error.', match({ verdict: 'other', status: '500.30' })],
  ['This is another error: 599.', match({ verdict: 'other', status: '599' })],
])('says: %s', (sentence, answer) => {
  expect(verdictOf(answer).sentence).toBe(sentence);
});

it('speaks of servers and sites only where the guide is about one', () => {
  const said = (subject: 'site' | 'other', side: 'visitor' | 'operator') =>
    verdictOf(match({ side, known: { ...known, subject } })).sentence;
  expect(said('site', 'visitor')).toBe('Not you: it is their server.');
  for (const side of ['visitor', 'operator'] as const) expect(said('other', side)).not.toMatch(/server|site|visit/);
});

it('names a first step only where there is one of the reader’s own', () => {
  const sentence = (...owners: boolean[]) => {
    const firstSteps = owners.map((forOwner, at) => ({ id: `${at}`, title: 't', ...(forOwner && { forOwner }) }));
    return verdictOf(match({ known: { ...known, mayBeYours: true, firstSteps } })).sentence;
  };
  expect(sentence(true, false)).toBe('Maybe you: the first step finds out.');
  expect(sentence(true)).toBe('Maybe you: the message alone does not tell.');
  expect(sentence()).toBe('Maybe you: the message alone does not tell.');
});

it('repeats no more than a piece of a code, and nothing that turns the text round', () => {
  const code = `\u202e${'x'.repeat(1000)}`;
  expect(verdictOf(match({ ...unknown, unknownCodes: [code] })).sentence).toMatch(/^Nothing here on x{39}\.$/);
});
