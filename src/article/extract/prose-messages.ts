/** Messages that an author names inside a sentence, found by a general rule. */
import { withoutEnd } from '../../guide/index.ts';
import { isEvident } from '../entry/evident.ts';
import { plainWords, type WordTable } from '../words/index.ts';

/** A message and where it stands in the text it was found in. */
export interface ProseMessage {
  message: string;
  start: number;
  end: number;
}

/**
 * The messages that stand in a text: codes (`0x…`, `ERR_…`, `WU_E_…`), a status with a sub-status and its words (`HTTP Error
 * 502.3 - Bad Gateway`), and a quoted or capitalised phrase behind a word that names one ("shows", "displays", "the message").
 *
 * @returns In the order of the text; of two that overlap, the one that begins first, or else the longer.
 */
export function messagesInProse(text: string, words: WordTable): ProseMessage[] {
  const found = [...codesIn(text, words), ...statusesIn(text, words), ...namedIn(text, words)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((message) => {
    const free = message.start >= end;
    if (free) end = message.end;
    return free;
  });
}

function codesIn(text: string, words: WordTable): ProseMessage[] {
  const code = /^(?:0x[0-9a-fA-F]{4,16}|ERR_[A-Z0-9_]+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,})$/;
  return Array.from(text.matchAll(/\w+/g)).flatMap((match) => {
    if (!code.test(match[0])) return [];
    const end = match.index + match[0].length;
    const next = plainWords(text.slice(end, end + 20)).split(' ')[0] ?? '';
    return words.settings.includes(next) ? [] : [at(text, match.index, end)];
  });
}

/** A sub-status counts with words before or after it: alone it may be a version. */
function statusesIn(text: string, words: WordTable): ProseMessage[] {
  return Array.from(text.matchAll(/[\d.]+/g)).flatMap((match) => {
    const status = /^([1-5]\d\d\.\d{1,2})\.*$/.exec(match[0])?.[1];
    if (!status) return [];
    const prefix = prefixBefore(text.slice(0, match.index), words);
    const end = match.index + status.length;
    const tail = /^\s+[-–—]\s+/.exec(text.slice(end, end + 10));
    if (!prefix && !tail) return [];
    return [at(text, match.index - prefix, tail ? endOfPhrase(text, end + tail[0].length) : end)];
  });
}

function prefixBefore(before: string, words: WordTable): number {
  const nearby = before.slice(-30).toLowerCase();
  const prefix = words.codePrefixes.find((phrase) => nearby.endsWith(`${phrase} `));
  return prefix ? prefix.length + 1 : 0;
}

/** A phrase in title case ends with its last capital word; any other with its clause. */
function endOfPhrase(text: string, start: number): number {
  const title = capitalRun(text.slice(start, start + longestPhrase));
  return start + (title.split(' ').length >= 2 ? title : clause(text.slice(start, start + longestPhrase))).length;
}

/** The longest phrase that is looked for, in characters. */
const longestPhrase = 200;

function namedIn(text: string, words: WordTable): ProseMessage[] {
  // A sentence that begins with the verb tells the reader to do something; with the noun, it names the message.
  const verbs = occurrences(text, words.namers.verbs).filter(({ start }) => {
    const before = text.slice(0, start).trimEnd();
    return before.length < start && /[\p{L}\p{N}]$/u.test(before.slice(-2));
  });
  const nouns = occurrences(text, words.namers.nouns);
  return [
    ...verbs.map(({ end }) => ({ end, whole: false })),
    ...nouns.map(({ end }) => ({ end, whole: true })),
  ].flatMap(({ end, whole }) => {
    const rest = text.slice(end, end + longestPhrase);
    const quoted = /^[“"]([^”"\n]{2,})[”"]/.exec(rest);
    if (quoted) return [at(text, end + 1, end + 1 + (quoted[1] as string).length)];
    const run = errorRun(rest, words);
    if (run.split(' ').length >= 2 && isEvident(run, words)) return [at(text, end, end + run.length)];
    const said = whole && /^\p{Lu}/u.test(rest) ? clause(rest) : '';
    return said.split(' ').length >= 3 && isEvident(said, words) ? [at(text, end, end + said.length)] : [];
  });
}

/** Where phrases stand in a text, each with the space and the article behind it. */
function occurrences(text: string, phrases: string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  return phrases.flatMap((phrase) => {
    const found: { start: number; end: number }[] = [];
    for (let start = lower.indexOf(phrase); start !== -1; start = lower.indexOf(phrase, start + 1)) {
      const before = lower[start - 1] ?? ' ';
      const gap = /^[:,]?\s+(?:(?:an?|the)\s+)?/.exec(lower.slice(start + phrase.length, start + phrase.length + 20));
      if (gap && !/[\p{L}\p{N}]/u.test(before)) found.push({ start, end: start + phrase.length + gap[0].length });
    }
    return found;
  });
}

/** The words in capitals at the beginning of a text, and those of error messages that go on in lower case: "Bad gateway". */
function errorRun(text: string, words: WordTable): string {
  let run = capitalRun(text);
  for (let more = nextWord(text, run); run && more && words.evidence.includes(more.word); more = nextWord(text, run))
    run += more.whole;
  return run;
}

function nextWord(text: string, run: string) {
  const match = /^\s+([\p{Ll}-]+)/u.exec(text.slice(run.length, run.length + 30));
  return match ? { whole: match[0], word: match[1] as string } : undefined;
}

/** The words in capitals at the beginning of a text; status numbers may stand before, between and behind them. */
function capitalRun(text: string): string {
  const match = /^(?:[1-5]\d\d\s+)?[A-Z][\w'’-]*(?:\s+(?:(?:of|to|in|and)\s+)?[A-Z][\w'’-]*|\s+[1-5]\d\d\b)*/.exec(
    text,
  );
  return match?.[0] ?? '';
}

function clause(text: string): string {
  return (/^[^,.;:!?()\n]+/.exec(text)?.[0] ?? '').trimEnd();
}

function at(text: string, start: number, end: number): ProseMessage {
  const message = withoutEnd(text.slice(start, end), /[\s.,]/);
  return { message, start, end: start + message.length };
}
