/** The verdict: what the facts of a text and the messages it holds come to. */
import type { Verdict } from '../answer.ts';
import type { Code } from '../facts/codes.ts';
import type { Found } from '../known/find-entries.ts';
import { hasNeighbour, isTold, type Pointed } from './by-short-code.ts';
import { holds, leastCover, rivalRank } from './holds.ts';
import { numberOf, type WeighedStatus } from './weigh-statuses.ts';

/** What speaks for and against. */
export interface Case {
  /** Found variants and look-alikes, the best first. */
  variants: Found[];
  lookAlikes: Found[];
  /** The statuses that the text states, the surest first. */
  statuses: WeighedStatus[];
  /** The short codes that the text holds, and the entry that they point to. */
  shortCodes: readonly Code[];
  pointed: Pointed | undefined;
  /** The general variant of the guide about a status, if there is such a guide. */
  general(status: string): Found | undefined;
  /** How many words the text has, and which writers it names. */
  length: number;
  named: ReadonlySet<string>;
  /** Whether it has a code of 32 bits that no guide knows. */
  hasForeignCode: boolean;
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

/** A message that is held may stand so far behind one that is not. */
const behind = 0.5;

/** So much weight in words makes a message certain whatever numbers stand around it, unless they are certain themselves. */
const certainRank = 3;
const certainStatus = 0.9;

/** As sure as this, a short code comes before words. */
const surely = 0.8;

/** How much surer another status must be than the guide's. */
const clearly = 0.15;

/** Weighs a case. */
export function judge(all: Case): Judgement {
  const { variants, lookAlikes, statuses, general, length, named, hasForeignCode, shortCodes, pointed } = all;
  const own = statuses.find((status) => general(numberOf(status)) ?? variants.some((found) => names(found, status)));
  const other = statuses.find((status) => status !== own);
  const lookAlike = lookAlikes[0];
  const rivals = rivalRank(lookAlike);
  const isHeld = (found: Found) =>
    (!found.entry.shortCodes || isTold(found)) &&
    holds(found, {
      length,
      isNamed: named.has(found.writer ?? ''),
      own,
      rivalRank: found === lookAlike ? 0 : rivals,
      isNumbered: other !== undefined,
    });
  const [variant] = variants;
  if (variant?.code) return { verdict: 'match', found: variant, status: own, score: 1 };
  const isStated =
    own !== undefined && own.certainty >= certainStatus && own.mentions.some(({ isNumbered }) => isNumbered);
  if (lookAlike?.code && !isStated) return { verdict: 'other', found: lookAlike, status: other, score: 1 };
  // What stands around a code stands around its neighbours too.
  const isOfAnother = (found: Found) =>
    (hasForeignCode && found.entry.codes !== undefined) || hasNeighbour(found, shortCodes);
  const held = variants.find((found) => found.rank >= variant!.rank * behind && !isOfAnother(found) && isHeld(found));
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
  if (pointed && (pointed.score >= surely || !(held || rival))) {
    const isVariant = pointed.found.entry.kind === 'variant';
    return { ...pointed, verdict: isVariant ? 'match' : 'other', status: undefined };
  }
  if (rival) return { verdict: 'other', found: rival, status: undefined, score: coverOf(rival) };
  const further = held && held.entry === pointed?.found.entry ? pointed.score : 0;
  if (held) return { verdict: 'match', found: held, status: own, score: Math.max(coverOf(held), further) };
  return { verdict: 'unknown', found: undefined, status: undefined, score: 0 };
}

/** Whether one of an entry's messages names a status, and is there. */
function names({ sightings }: Found, status: WeighedStatus): boolean {
  return sightings.some(({ pattern, cover }) => cover >= leastCover && pattern.status === numberOf(status));
}

/** Whether an entry is of a guide about a status, or names it itself, and names no other sub-status. */
function isAbout(found: Found, status: WeighedStatus): boolean {
  const [, sub] = status.status.split('.');
  const named = found.sightings[0]?.pattern.sub;
  if (sub !== undefined && named !== undefined && named !== sub) return false;
  return found.open.shard.guides[found.entry.guide]!.status === numberOf(status) || names(found, status);
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
