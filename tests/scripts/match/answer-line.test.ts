import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../scripts/match/answer-line.ts';
import type { Match } from '../../../src/matcher/answer.ts';

/** What the matcher says of everything, its keys in another order than the contract's. */
const match: Match = {
  known: {
    kind: 'variant',
    guide: '502-bad-gateway',
    id: 'nginx',
    message: '502 Bad Gateway',
    subject: 'site',
    namesWriters: true,
    mayBeYours: false,
    firstSteps: [{ id: 'reload', title: 'Reload the page' }],
  },
  evidence: [{ kind: 'status', start: 0, end: 3 }],
  unknownCodes: [],
  details: [],
  score: 0.9,
  side: 'operator',
  producers: ['nginx'],
  writers: ['nginx'],
  producer: 'nginx',
  variant: 'nginx',
  guide: '502-bad-gateway',
  status: '502',
  verdict: 'match',
};

const asked: string[] = [];
const matcher = {
  match: async (text: string) => {
    asked.push(text);
    return match;
  },
};

describe('answerLine', () => {
  it('gives the keys of the contract first, in their order, and names the entry', async () => {
    const answer = JSON.parse(await answerLine(matcher, '{"text":"502"}'));
    expect(Object.keys(answer).slice(0, 8)).toEqual(
      'verdict status guide variant producer producers side score'.split(' '),
    );
    expect(answer).toEqual({ ...match, known: { kind: 'variant', guide: '502-bad-gateway', id: 'nginx' } });
  });

  it.each([
    ['spaces and a carriage return', ' {"text": "502"} \r', '502'],
    ['further keys', '{"id": 1, "text": "502"}', '502'],
    ['an empty text', '{"text": ""}', ''],
    ['half of a surrogate pair', '{"text": "\\ud800"}', '\ud800'],
  ])('reads %s', async (_, line, text) => {
    await answerLine(matcher, line);
    expect(asked.at(-1)).toBe(text);
  });

  it.each([
    ['', 'empty line'],
    [' \r', 'empty line'],
    ['502 Bad Gateway', 'line that is no JSON'],
    ['{"text": "502"', 'line that is no JSON'],
    ['null', 'null'],
    ['["502"]', 'array'],
    ['"502"', 'string'],
    ['{}', 'object without "text"'],
    ['{"Text": "502"}', 'object without "text"'],
    ['{"text": 502}', 'number as "text"'],
    ['{"text": null}', 'null as "text"'],
  ])('says what is wrong with %j', async (line, found) => {
    expect(JSON.parse(await answerLine(matcher, line))).toEqual({
      error: `Unexpected ${found}, expected one JSON object a line: {"text": "what was pasted"}`,
    });
  });
});
