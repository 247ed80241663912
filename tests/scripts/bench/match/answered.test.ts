import { expect, it } from 'vitest';
import { answeredBy, answeredByOthers } from '../../../../scripts/bench/match/answered.ts';
import { matcherOf } from '../../../../scripts/match/matcher.ts';
import { boilerGuide } from './guides.ts';
import { answered } from './one-answer.ts';

const texts = [
  answered({ text: 'Valve refused the handshake', producer: 'boiler' }).labelled,
  answered({ text: 'Valve refused the handshake', producer: 'furnace' }).labelled,
  answered({ text: 'Pipe torn asunder during purge', producer: 'boiler' }).labelled,
];

it('answers by all that the guides know', async () => {
  const found = await answeredBy(matcherOf([await boilerGuide()]), texts);
  expect(found.map(({ labelled }) => labelled)).toEqual(texts);
  expect(found.map(({ answer }) => answer.producer)).toEqual(['boiler', 'boiler', 'furnace']);
});

it('answers without what the guides know of the same producer', async () => {
  const found = await answeredByOthers([await boilerGuide()], texts);
  const said = found.map(({ labelled, answer }) => [labelled.producer, labelled.text.slice(0, 5), answer.producer]);
  expect(said).toEqual([
    ['boiler', 'Valve', null],
    ['boiler', 'Pipe ', 'furnace'],
    ['furnace', 'Valve', 'boiler'],
  ]);
});
