/** Texts of which is known what they are, to judge answers by. */
import { readFileSync } from 'node:fs';
import type { Side } from '../../../src/guide/index.ts';

/** One line of a file of labelled texts; further keys are for people. */
export interface Labelled {
  id: string;
  text: string;
  /** Slug of the one who wrote the text; `unknown` where nothing tells. */
  producer: string;
  is_502: boolean;
  likely_side: Side;
  /** `low`: the text alone does not settle what it is. */
  confidence: 'high' | 'low';
  /** Texts of one family are near-duplicates. */
  family: string;
}

/**
 * The texts of a file of JSON lines, in its order.
 *
 * @param file Its path. Throws where it cannot be read or a line is no JSON.
 */
export function readLabelled(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}
