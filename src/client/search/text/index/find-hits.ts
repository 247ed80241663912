/** What Pagefind's index holds for a query: patient with pasted messages, and with slips of the keyboard. */
import { titleKey } from '../../../../guide/title-key.ts';
import { queryWords } from '../../../../matcher/index.ts';
import { nearestWord } from './nearest-word.ts';
import type { Hit, Index } from './pagefind.ts';
import { showsWord } from './shows-word.ts';

/** Above this many words a query is a pasted message, and no entry holds them all. */
const mostWordsTogether = 8;

/** No more of a word is looked for: the index is asked for each of its beginnings in turn. */
const longestWord = 64;

/** A word made of several; neither a host nor a path. */
const compound = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)+$/u;

/** What was found, and how far that is what was asked for. */
export interface Found {
  /** The best first. */
  hits: Hit[];
  /** Words of the query that no entry holds, in their order. */
  without: string[];
  /** Words that stand in for mistyped ones, in the order of the query. */
  instead: string[];
  /** All words that were found, as they were found. */
  words: string[];
  /** Whether the hits hold some of these words, and not all. */
  loose: boolean;
}

/** A word of the query: what the index holds for it. */
interface Word {
  /** As it was asked, and as it was found: another, where it was mistyped; `undefined` where no entry holds anything like it. */
  asked: string;
  found: string | undefined;
  results: Hit[];
}

/**
 * What answers `query`: entries that hold all its words, or else those that hold any; words that no entry holds do not count.
 * Rejects when the index cannot be read.
 */
export async function findHits(index: Index, query: string): Promise<Found> {
  const asked = [...new Set(queryWords(query).map((word) => word.slice(0, longestWord)))];
  const isShort = asked.length <= mostWordsTogether;
  const words = (await Promise.all(asked.map((word) => findWords(index, word, isShort)))).flat();
  const known = words.filter(({ found }) => found !== undefined);
  return {
    ...(await hitsOf(index, known)),
    without: words.filter(({ found }) => found === undefined).map(({ asked }) => asked),
    words: known.map(({ found }) => found!),
    instead: known.flatMap(({ asked, found }) => (found === undefined || found === asked ? [] : [found])),
  };
}

/**
 * Entries whose title may begin with `query`, the nearest to it first: by their `key`, which the release room gives them in the index.
 * Rejects when the index cannot be read.
 */
export async function findTitled(index: Index, query: string): Promise<Hit[]> {
  const key = titleKey(query);
  const { results } = key === '' ? { results: [] } : await index.search(key);
  return results.filter(({ matchedMetaFields }) => matchedMetaFields?.includes('key'));
}

async function hitsOf(index: Index, known: Word[]): Promise<Pick<Found, 'hits' | 'loose'>> {
  if (known.length < 2) return { hits: known[0]?.results ?? [], loose: false };
  if (known.length <= mostWordsTogether) {
    const { results } = await index.search(known.map(({ found }) => found).join(' '));
    if (results.length > 0) return { hits: results, loose: false };
  }
  return { hits: byRarestWords(known), loose: true };
}

/** Looks for one word; one made of several, such as `python-libraries`, that no entry holds is looked for in its parts. */
async function findWords(index: Index, asked: string, tolerant: boolean): Promise<Word[]> {
  const whole = await findWord(index, asked, tolerant);
  if (whole.found !== undefined || !tolerant || !compound.test(asked)) return [whole];
  const parts = asked.split(/[-_]/);
  const found = await Promise.all(parts.map((part) => findWord(index, part, tolerant)));
  return found.some((part) => part.found !== undefined) ? found : [whole];
}

/** Looks for one word, and where no entry holds it and `tolerant` says so, for one that may be meant. */
async function findWord(index: Index, asked: string, tolerant: boolean): Promise<Word> {
  const { results } = await index.search(asked);
  if (await isShown(asked, results[0])) return { asked, found: asked, results };
  const found = tolerant ? nearestWord(await index.words(), asked) : undefined;
  return { asked, found, results: found === undefined ? [] : (await index.search(found)).results };
}

/** Whether the best hit shows the word that it is to answer; if it does not, Pagefind has cut the word short, and no other hit does. */
async function isShown(word: string, hit: Hit | undefined): Promise<boolean> {
  if (!hit) return false;
  return hit.data().then(
    ({ content, meta }) => showsWord(`${meta.title} ${content}`, word),
    // Not kept for reading offline: the others may be.
    () => true,
  );
}

/** Hits of single words as one list: a word that few entries hold says more than one that most hold. */
function byRarestWords(answers: { results: Hit[] }[]): Hit[] {
  const scored = new Map<string, { hit: Hit; score: number; best: number }>();
  for (const { results } of answers) {
    for (const hit of results) {
      const weight = hit.score / results[0]!.score / Math.sqrt(results.length);
      const known = scored.get(hit.id) ?? { hit, score: 0, best: 0 };
      known.score += weight;
      // The excerpt shown is that of the word that says most.
      if (weight > known.best) Object.assign(known, { hit, best: weight });
      scored.set(hit.id, known);
    }
  }
  return [...scored.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}
