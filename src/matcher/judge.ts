/** The verdict: what the facts of a text and the messages it holds come to. */
import type { Verdict } from './answer.ts';
import type { Found } from './known/find-entries.ts';
import type { WeighedStatus } from './weigh-statuses.ts';

/** What speaks for and against. */
export interface Case {
  /** Found variants and look-alikes, the best first. */
  variants: Found[];
  lookAlikes: Found[];
  /** Stated statuses that a guide is about, and others; the surest first. */
  covered: WeighedStatus[];
  foreign: WeighedStatus[];
}

/** The verdict, the entry it rests on if it rests on one, and how sure it is. */
export interface Judgement {
  verdict: Verdict;
  found: Found | undefined;
  status: WeighedStatus | undefined;
  score: number;
}

/** Less sure than this, a number may be anything. */
const stated = 0.45;

/** A text alone is a message when so much of it is there, and so much weight. */
const leastCover = 0.7;
const leastRank = 0.75;

/** So much weight in words makes a message certain whatever numbers stand around it. */
const certainRank = 3;

/** How much surer another status must be than the guide's. */
const clearly = 0.15;

/** Weighs a case. */
export function judge({ variants, lookAlikes, covered, foreign }: Case): Judgement {
  const variant = variants[0];
  const lookAlike = lookAlikes[0];
  const own = covered[0];
  const other = foreign[0];
  if (variant?.code) return { verdict: 'match', found: variant, status: own, score: 1 };
  if (lookAlike?.code) return { verdict: 'other', found: lookAlike, status: other, score: 1 };
  const rival = lookAlike && isHeld(lookAlike) && lookAlike.rank > (variant?.rank ?? 0) ? lookAlike : undefined;
  if (own && own.certainty >= stated) {
    const rivalStatesIt = rival?.sighting?.pattern.status === own.mentions[0]!.status;
    if (rival && rivalStatesIt)
      return { verdict: 'other', found: rival, status: undefined, score: rival.sighting!.cover };
    if (other && other.certainty > own.certainty + clearly) return foreignStatus(other, lookAlikes);
    return { verdict: 'match', found: variant, status: own, score: Math.min(1, own.certainty) };
  }
  if (other && other.certainty >= stated) {
    const isCertain =
      variant && isHeld(variant) && variant.rank >= certainRank && variant.rank > (lookAlike?.rank ?? 0);
    if (!isCertain) return foreignStatus(other, lookAlikes);
  }
  if (rival) return { verdict: 'other', found: rival, status: undefined, score: rival.sighting!.cover };
  if (variant && isHeld(variant))
    return { verdict: 'match', found: variant, status: own, score: variant.sighting!.cover };
  if (own && variant && variant.rank >= leastRank / 2)
    return { verdict: 'match', found: variant, status: own, score: own.certainty };
  return { verdict: 'unknown', found: undefined, status: undefined, score: 0 };
}

function isHeld({ sighting, rank }: Found): boolean {
  return sighting !== undefined && sighting.cover >= leastCover && rank >= leastRank;
}

function foreignStatus(status: WeighedStatus, lookAlikes: Found[]): Judgement {
  const number = status.mentions[0]!.status;
  const found = lookAlikes.find(
    ({ entry, sighting }) => entry.status === number || sighting?.pattern.status === number,
  );
  return { verdict: 'other', found, status, score: Math.min(1, status.certainty) };
}
