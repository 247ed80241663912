/** Whether a text holds a message by its words alone. */
import type { Found } from '../known/find-entries.ts';
import type { Pattern } from '../known/open-shard.ts';
import type { WeighedStatus } from './weigh-statuses.ts';

/** A text alone is a message when so much of it is there, so much weight, and so many words. */
export const leastCover = 0.7;
const leastRank = 0.75;
const leastWords = 3;

/** Of a long message a part is enough, if most of its rare words are in it: the common ones are those of its neighbours too. */
const leastPart = 0.55;
const leastPartWithoutRare = 0.65;
const rankOfPart = 2.8;
const rare = 0.7;
const leastOfRare = 0.6;

/** Half of it is enough where the text names who writes it. */
const leastOfNamed = 0.5;

/** A message that names its status is held without it where most else is there, and nothing else is nearly as well. */
const withoutStatus = [
  { cover: 0.85, rank: 2 },
  { cover: 0.65, rank: 5 },
];
const ahead = 1.5;

/** A message that stands there word for word needs less weight. */
const whole = 0.97;
const rankOfWhole = 0.4;

/** So many words in a row are the message even without the code that it has. */
const longRun = 6;

/** What is typed from memory is short, and most of its words are the message's. */
const longestQuery = 16;
const leastShare = 0.7;
const leastOfQuery = 0.45;

/** Whether a text holds an entry's message by its words alone, and its status with it if the message names one. */
export function holds(
  { entry, sightings, rank, open: { words, weights } }: Found,
  { length, isNamed, own, rivalRank, isNumbered }: Circumstances,
): boolean {
  return sightings.some(({ pattern, cover, at, hits }) => {
    const found = new Set(hits);
    const isCode = (word: number) => isCodeWord(words[word]!);
    const codes = pattern.words.filter(isCode);
    const isRun = at.at(-1)! - at[0]! < at.length + 1;
    const hasCode = codes.length === 0 || codes.some((word) => found.has(word));
    if (!hasCode && !(isRun && at.length >= longRun)) return false;
    // A message of two words says something only where they are most of the text, or where the text names who writes it.
    const share = at.length / length;
    const isLong = at.length >= leastWords || share >= 0.5 || isNamed || codes.length > 0;
    const rareWords = pattern.words.filter((word) => weights[word]! >= rare);
    const hasRare = rareWords.filter((word) => found.has(word)).length >= leastOfRare * rareWords.length;
    const isWhole = isRun && cover >= whole && at.length >= leastWords;
    const isQuery = length <= longestQuery && share >= leastShare && cover >= leastOfQuery && rank >= leastRank / 2;
    const isNamedPart = isNamed && cover >= leastOfNamed && rank >= rankOfPart && rank > ahead * rivalRank;
    const isEnough =
      isNamedPart ||
      (isWhole && rank >= rankOfWhole) ||
      (cover >= leastCover && rank >= leastRank) ||
      (rank > ahead * rivalRank &&
        ((cover >= (hasRare ? leastPart : leastPartWithoutRare) && rank >= rankOfPart) || isQuery));
    const isPlain =
      !isNumbered &&
      rank > ahead * rivalRank &&
      (isNamedPart || withoutStatus.some((least) => cover >= least.cover && rank >= least.rank));
    // Another error with the same number is recognised where the number is none of the guide's.
    const isStated =
      pattern.status === undefined ||
      own !== undefined ||
      (entry.kind === 'look-alike' && showsStatus(pattern, hits, words));
    return isLong && isEnough && (isStated || isPlain || (isQuery && !isNumbered && entry.kind === 'variant'));
  });
}

/** Whether the status that a message names is among the words found of it. */
function showsStatus({ status }: Pattern, hits: readonly number[], words: readonly string[]): boolean {
  return hits.some((word) => words[word] === status);
}

/** How much speaks for a look-alike; nothing where its message names a number that the text has not. */
export function rivalRank(lookAlike: Found | undefined): number {
  const [best] = lookAlike?.sightings ?? [];
  if (!lookAlike || !best) return 0;
  const isThere = best.pattern.status === undefined || showsStatus(best.pattern, best.hits, lookAlike.open.words);
  return isThere ? lookAlike.rank : 0;
}

/** Whether a word is a code or a name in a program: it stands for one thing only. */
function isCodeWord(word: string): boolean {
  return /^[a-z0-9]+_[a-z0-9_]+$/.test(word) || /^[a-z]+[0-9]{3,}$/.test(word);
}

/** What else a text holds. */
export interface Circumstances {
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
