/** The verdict: what the facts of a text and the messages it holds come to. */
import type { Verdict } from './answer.ts';
import type { Found } from './known/find-entries.ts';
import type { WeighedStatus } from './weigh-statuses.ts';

/** What speaks for and against. */
export interface Case {
  /** Found variants and look-alikes, the best first. */
  variants: Found[];
  lookAlikes: Found[];
  /** The statuses that the text states, the surest first. */
  statuses: WeighedStatus[];
  /** The general variant of the guide about a status, if there is such a guide. */
  general(status: string): Found | undefined;
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

/** Of a long message a part is enough, if most of its rare words are in it: the common ones are those of its neighbours too. */
const leastPart = 0.55;
const rankOfPart = 2.8;
const rare = 0.7;
const leastOfRare = 0.6;

/** A message that names its status is held without it where most else is there, and nothing else is nearly as well. */
const withoutStatus = [
  { cover: 0.85, rank: 2 },
  { cover: 0.65, rank: 5 },
];
const ahead = 1.5;

/** A message that is held may stand so far behind one that is not. */
const behind = 0.5;

/** A message that stands there word for word needs less weight. */
const whole = 0.97;
const rankOfWhole = 0.4;

/** What is typed from memory is short, and most of its words are the message's. */
const longestQuery = 9;
const leastShare = 0.7;
const leastOfQuery = 0.45;

/** So much weight in words makes a message certain whatever numbers stand around it, unless they are certain themselves. */
const certainRank = 3;
const certainStatus = 0.9;

/** How much surer another status must be than the guide's. */
const clearly = 0.15;

/** Weighs a case. */
export function judge({ variants, lookAlikes, statuses, general, length, named }: Case): Judgement {
  const own = statuses.find((status) => general(numberOf(status)) ?? variants.some((found) => names(found, status)));
  const other = statuses.find((status) => status !== own);
  const lookAlike = lookAlikes[0];
  const isHeld = (found: Found) =>
    holds(found, {
      length,
      isNamed: named.has(found.writer ?? ''),
      own,
      rivalRank: found === lookAlike ? 0 : (lookAlike?.rank ?? 0),
      isNumbered: other !== undefined,
    });
  const [variant] = variants;
  if (variant?.code) return { verdict: 'match', found: variant, status: own, score: 1 };
  if (lookAlike?.code) return { verdict: 'other', found: lookAlike, status: other, score: 1 };
  const held = variants.find((found) => found.rank >= variant!.rank * behind && isHeld(found));
  const best = (held ?? variant)?.rank ?? 0;
  const rival = lookAlike && lookAlike.rank > best && isHeld(lookAlike) ? lookAlike : undefined;
  if (own && own.certainty >= stated) {
    if (rival && (names(rival, own) || !own.mentions.some((mention) => mention.isNumbered)))
      return { verdict: 'other', found: rival, status: undefined, score: coverOf(rival) };
    if (other && other.certainty > own.certainty + clearly) return foreignStatus(other, lookAlikes);
    const found = variants.find((one) => isAbout(one, own)) ?? general(numberOf(own));
    return { verdict: 'match', found, status: own, score: Math.min(1, own.certainty) };
  }
  if (other && other.certainty >= stated) {
    const isCertain = other.certainty < certainStatus && held && held.rank >= certainRank && !rival;
    if (!isCertain) return foreignStatus(other, lookAlikes);
  }
  if (rival) return { verdict: 'other', found: rival, status: undefined, score: coverOf(rival) };
  if (held) return { verdict: 'match', found: held, status: own, score: coverOf(held) };
  if (own && variant && variant.rank >= leastRank / 2) {
    return { verdict: 'match', found: variant, status: own, score: own.certainty };
  }
  return { verdict: 'unknown', found: undefined, status: undefined, score: 0 };
}

const numberOf = ({ mentions }: WeighedStatus) => mentions[0]!.status;

/** Whether one of an entry's messages names a status, and is there. */
function names({ sightings }: Found, status: WeighedStatus): boolean {
  return sightings.some(({ pattern, cover }) => cover >= leastCover && pattern.status === numberOf(status));
}

/** Whether an entry is of a guide about a status, or names it itself, and names no other sub-status. */
function isAbout(found: Found, status: WeighedStatus): boolean {
  const [, sub] = status.status.split('.');
  const isOther =
    sub !== undefined && found.sightings[0]?.pattern.sub !== undefined && found.sightings[0].pattern.sub !== sub;
  if (isOther) return false;
  return found.open.shard.guides[found.entry.guide]!.status === numberOf(status) || names(found, status);
}

/** Whether a text holds an entry's message by its words alone, and its status with it if the message names one. */
function holds(
  { entry, sightings, rank, open: { words, weights } }: Found,
  { length, isNamed, own, rivalRank, isNumbered }: Circumstances,
): boolean {
  return sightings.some(({ pattern, cover, at, hits }) => {
    const found = new Set(hits);
    const isCode = (word: number) => isCodeWord(words[word]!);
    const codes = pattern.words.filter(isCode);
    if (codes.length > 0 && !codes.some((word) => found.has(word))) return false;
    // A message of two words says something only where they are most of the text, or where the text names who writes it.
    const share = at.length / length;
    const isLong = at.length >= leastWords || share >= 0.5 || isNamed || codes.length > 0;
    const rareWords = pattern.words.filter((word) => weights[word]! >= rare);
    const hasRare = rareWords.filter((word) => found.has(word)).length >= leastOfRare * rareWords.length;
    const isWhole = cover >= whole && at.length >= leastWords && at.at(-1)! - at[0]! < at.length + 1;
    const isQuery = length <= longestQuery && share >= leastShare && cover >= leastOfQuery && rank >= leastRank / 2;
    const isEnough =
      (isWhole && rank >= rankOfWhole) ||
      (cover >= leastCover && rank >= leastRank) ||
      (rank > ahead * rivalRank && ((cover >= leastPart && rank >= rankOfPart && hasRare) || isQuery));
    const isPlain =
      !isNumbered &&
      rank > ahead * rivalRank &&
      withoutStatus.some((least) => cover >= least.cover && rank >= least.rank);
    // Another error with the same number is recognised where the number is none of the guide's.
    const isStated =
      pattern.status === undefined ||
      own !== undefined ||
      hits.some((word) => entry.kind === 'look-alike' && words[word] === pattern.status);
    return isLong && isEnough && (isStated || isPlain || (isQuery && !isNumbered));
  });
}

/** Whether a word is a code or a name in a program: it stands for one thing only. */
function isCodeWord(word: string): boolean {
  return /^[a-z0-9]+_[a-z0-9_]+$/.test(word) || /^[a-z]+[0-9]{3,}$/.test(word);
}

/** What else a text holds. */
interface Circumstances {
  length: number;
  /** Whether it names the writer of the message. */
  isNamed: boolean;
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
  const number = numberOf(status);
  const found = lookAlikes.find(
    ({ entry, sightings }) => entry.status === number || sightings.some(({ pattern }) => pattern.status === number),
  );
  return { verdict: 'other', found, status, score: Math.min(1, status.certainty) };
}
