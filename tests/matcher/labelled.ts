/** Pasted texts with the answer that each should get: `tests/fixtures/matching/*.jsonl`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Match } from '../../src/matcher/index.ts';

/** One text and its answer. What is absent is not asked. */
export interface Labelled {
  id: string;
  text: string;
  verdict: Match['verdict'];
  guide?: string;
  /** Any of these. */
  variant?: string[];
  /** One of the writers named as fitting equally well. */
  producer?: string;
  status?: string;
}

const folder = join(import.meta.dirname, '../fixtures/matching');

/** The texts of one file. */
export function labelled(name: string): Labelled[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** What of an answer is not as a label says; empty if all is. */
export function wrongIn(expected: Labelled, got: Match): string[] {
  const { verdict, guide, variant, producer, status } = expected;
  return [
    ...(got.verdict === verdict ? [] : [`verdict ${got.verdict}, not ${verdict}`]),
    ...(guide === undefined || got.guide === guide ? [] : [`guide ${got.guide}, not ${guide}`]),
    ...(variant?.includes(got.variant ?? '') === false ? [`variant ${got.variant}, not ${variant}`] : []),
    ...(producer && !got.producers.includes(producer) ? [`writers ${got.producers}, not ${producer}`] : []),
    ...(status === undefined || got.status === status ? [] : [`status ${got.status}, not ${status}`]),
  ];
}
