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
  /** How many words the text has, and which writers it names. */
  length: number;
  named: ReadonlySet<string>;
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

/** A text alone is a message when so much of it is there, so much weight, and so many words. */
const leastCover = 0.7;
const leastRank = 0.75;
const leastWords = 3;

/** Of a long message a part is enough. */
const leastPart = 0.55;
const rankOfPart = 2.8;

/** A message that names its status is held without it where all else is there, and nothing else is nearly as well. */
const leastWithoutStatus = 0.85;
const ahead = 1.5;

/** So much weight in words makes a message certain whatever numbers stand around it, unless they are certain themselves. */
const certainRank = 3;
const certainStatus = 0.9;

/** How much surer another status must be than the guide's. */
const clearly = 0.15;

/** Weighs a case. */
export function judge({ variants, lookAlikes, covered, foreign, length, named }: Case): Judgement {
  const variant = variants[0];
  const lookAlike = lookAlikes[0];
  const own = covered[0];
  const other = foreign[0];
  const isHeld = (found: Found | undefined) =>
    found !== undefined &&
    holds(found, {
      length: named.has(found.writer ?? '') ? 0 : length,
      own,
      rivalRank: found === lookAlike ? 0 : (lookAlike?.rank ?? 0),
      isNumbered: foreign.length > 0,
    });
  if (variant?.code) return { verdict: 'match', found: variant, status: own, score: 1 };
  if (lookAlike?.code) return { verdict: 'other', found: lookAlike, status: other, score: 1 };
  const rival = isHeld(lookAlike) && lookAlike!.rank > (variant?.rank ?? 0) ? lookAlike : undefined;
  if (own && own.certainty >= stated) {
    const statesIt = rival?.sightings.some(({ pattern }) => pattern.status === own.mentions[0]!.status);
    if (rival && statesIt) return { verdict: 'other', found: rival, status: undefined, score: coverOf(rival) };
    if (other && other.certainty > own.certainty + clearly) return foreignStatus(other, lookAlikes);
    return { verdict: 'match', found: variant, status: own, score: Math.min(1, own.certainty) };
  }
  if (other && other.certainty >= stated) {
    const isCertain = other.certainty < certainStatus && isHeld(variant) && variant!.rank >= certainRank && !rival;
    if (!isCertain) return foreignStatus(other, lookAlikes);
  }
  if (rival) return { verdict: 'other', found: rival, status: undefined, score: coverOf(rival) };
  if (isHeld(variant)) return { verdict: 'match', found: variant, status: own, score: coverOf(variant!) };
  if (own && variant && variant.rank >= leastRank / 2) {
    return { verdict: 'match', found: variant, status: own, score: own.certainty };
  }
  return { verdict: 'unknown', found: undefined, status: undefined, score: 0 };
}

/**
 * Whether a text holds an entry's message by its words alone, and its status with it if the message names one.
 *
 * @param length How many words the text has: a message of two words says something only where they are most of it.
 */
function holds({ sightings, rank }: Found, { length, own, rivalRank, isNumbered }: Circumstances): boolean {
  return sightings.some(({ pattern, cover, at }) => {
    const isLong = at.length >= leastWords || at.length * 2 >= length;
    const isEnough = (cover >= leastCover && rank >= leastRank) || (cover >= leastPart && rank >= rankOfPart);
    const isPlain = !isNumbered && cover >= leastWithoutStatus && rank >= rankOfPart && rank > ahead * rivalRank;
    return isLong && isEnough && (pattern.status === undefined || own !== undefined || isPlain);
  });
}

/** What else a text holds. */
interface Circumstances {
  length: number;
  /** The guide's status, if it is stated at all. */
  own: WeighedStatus | undefined;
  /** How much speaks for the best look-alike. */
  rivalRank: number;
  /** Whether another status is stated. */
  isNumbered: boolean;
}

function coverOf({ sightings }: Found): number {
  return sightings[0]?.cover ?? 1;
}

function foreignStatus(status: WeighedStatus, lookAlikes: Found[]): Judgement {
  const number = status.mentions[0]!.status;
  const found = lookAlikes.find(
    ({ entry, sightings }) => entry.status === number || sightings.some(({ pattern }) => pattern.status === number),
  );
  return { verdict: 'other', found, status, score: Math.min(1, status.certainty) };
}
