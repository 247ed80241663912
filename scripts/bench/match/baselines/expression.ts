/** Baseline: whatever holds the digits 502 is a 502. */
import type { Labelled } from '../labelled.ts';
import type { Answer } from '../measures.ts';

export function expressionAnswers(texts: readonly Labelled[]): Answer[] {
  return texts.map(({ text }) => ({
    verdict: /502/.test(text) ? 'match' : 'unknown',
    producer: null,
    producers: [],
    side: null,
  }));
}
