/** Baseline: the nearest known string by BM25 says what a text is, from a score on. */
import type { SettledGuide } from '../../../../src/guide/index.ts';
import type { Labelled } from '../labelled.ts';
import { type Answer, mostEquals } from '../measures.ts';
import { bm25 } from './bm25.ts';
import { knownStrings } from './known-strings.ts';

/** What the nearest string says of a text. */
interface Nearest {
  score: number;
  isVariant: boolean;
  said: Pick<Answer, 'producer' | 'producers' | 'side'>;
}

/**
 * The answers, with the threshold that makes most verdicts of these very texts right: better than it could be on others. Writer and
 * side are the nearest string's also below the threshold; strings of the same score are named equals.
 */
export function nearestAnswers(
  guides: readonly SettledGuide[],
  texts: readonly Labelled[],
): { answers: Answer[]; threshold: number } {
  const strings = knownStrings(guides);
  const ranking = bm25(strings.map(({ text }) => text));
  const found = texts.map(({ text }): Nearest => {
    const scores = ranking(text);
    const score = scores.reduce((a, b) => Math.max(a, b), 0);
    const best = score === 0 ? [] : strings.filter((_, index) => scores[index] === score);
    const producers = [...new Set(best.flatMap(({ producer }) => producer ?? []))].slice(0, mostEquals);
    return {
      score,
      isVariant: best[0]?.kind === 'variant',
      said: { producer: producers[0] ?? null, producers, side: best[0]?.side ?? null },
    };
  });
  const isMatch = ({ score, isVariant }: Nearest, threshold: number) => isVariant && score >= threshold;
  const rights = (threshold: number) =>
    texts.filter(({ is_502 }, index) => is_502 === isMatch(found[index]!, threshold)).length;
  const thresholds = [...new Set(found.map(({ score }) => score))];
  const threshold = thresholds.reduce((best, one) => (rights(one) > rights(best) ? one : best), 0);
  const answers = found.map((one): Answer => ({ verdict: isMatch(one, threshold) ? 'match' : 'unknown', ...one.said }));
  return { answers, threshold };
}
