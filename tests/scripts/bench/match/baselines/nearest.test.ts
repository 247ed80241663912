import { expect, it } from 'vitest';
import { nearestAnswers } from '../../../../../scripts/bench/match/baselines/nearest.ts';
import { boilerGuide } from '../guides.ts';
import { answered } from '../one-answer.ts';

const text = (text: string, is_502: boolean) => answered({ text, is_502 }).labelled;

it('answers by the nearest string from the best score on', async () => {
  const { answers, threshold } = nearestAnswers(
    [await boilerGuide()],
    [
      text('valve refused the handshake again', true),
      text('pipe torn', true),
      text('the weather', false),
      text('kettle is dry', false),
      text('nothing known', false),
    ],
  );
  expect(answers).toEqual([
    { verdict: 'match', producer: 'boiler', producers: ['boiler'], side: 'operator' },
    { verdict: 'match', producer: 'furnace', producers: ['furnace'], side: 'visitor' },
    // It shares one word with a message, which is less than the texts that are meant.
    { verdict: 'unknown', producer: 'boiler', producers: ['boiler'], side: 'operator' },
    // The nearest string is a look-alike's.
    { verdict: 'unknown', producer: null, producers: [], side: null },
    { verdict: 'unknown', producer: null, producers: [], side: null },
  ]);
  expect(threshold).toBeGreaterThan(0);
});
