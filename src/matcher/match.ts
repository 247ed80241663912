/** Pasted text to an answer. */
import type { Match } from './answer.ts';
import { findCodes } from './facts/codes.ts';
import { findShortCodes } from './facts/short-codes.ts';
import { findStatuses } from './facts/statuses.ts';
import { mayHold, shardOf } from './known/key-filter.ts';
import { keysIn } from './known/keys.ts';
import { type OpenShard, openShard } from './known/open-shard.ts';
import type { Root, Shard } from './known/shard.ts';
import { compose } from './verdict/compose.ts';
import { shortCertainty } from './verdict/short-certainty.ts';
import { numberOf, weighStatuses } from './verdict/weigh-statuses.ts';
import { readText } from './words/reading.ts';

/** Answers for one site. */
export interface Matcher {
  /** Never rejects but for a shard that cannot be read. */
  match(text: string): Promise<Match>;
}

/** So many shards are read at once, and at most: rare words of a long text about something else lead to many. */
const atOnce = 8;
const mostShards = 32;

/**
 * Opens the index that `buildIndex` made.
 *
 * @param readShard Fetches a shard by its number; each is asked for once.
 * @param rest Is waited for between pieces of the work of reading a shard: where others need the processor too, it lets them have it.
 */
export function openMatcher(
  root: Root,
  readShard: (number: number) => Promise<Shard>,
  rest: () => Promise<void> = async () => {},
): Matcher {
  const opened = new Map<number, Promise<OpenShard>>();
  const open = (number: number) => {
    const read = async () => openShard(root.only ?? (await readShard(number)), rest);
    const shard = opened.get(number) ?? read();
    opened.set(number, shard);
    // What could not be read is asked for again with the next text.
    shard.catch(() => opened.delete(number));
    return shard;
  };
  return {
    async match(text) {
      const reading = readText(text);
      const codes = findCodes(reading);
      const shortCodes = findShortCodes(reading).filter((code) => shortCertainty(reading, code, true) > 0);
      const statuses = weighStatuses(findStatuses(reading));
      const facts = { reading, codes, shortCodes, statuses };
      const numbers = shardsFor(root, () => keysIn(reading, [...codes, ...shortCodes], statuses.map(numberOf)));
      const shards: OpenShard[] = [];
      for (let from = 0; ; from += atOnce) {
        shards.push(...(await Promise.all(numbers.slice(from, from + atOnce).map(open))));
        const answered = compose(facts, shards);
        if (isSettled(answered) || from + atOnce >= numbers.length) return answered;
      }
    },
  };
}

/** Whether an answer rests on a message or a code, so that no further shard is read. */
function isSettled({ verdict, evidence }: Match): boolean {
  return verdict !== 'unknown' && evidence.some(({ kind }) => kind === 'message' || kind === 'code');
}

/** The shards that may know something of a text. */
function shardsFor({ shards, keys }: Root, asked: () => Set<number>): number[] {
  if (keys === undefined) return [0];
  const numbers = [...asked()].filter((key) => mayHold(keys, key)).map((key) => shardOf(key, shards));
  return [...new Set(numbers)].slice(0, mostShards);
}
