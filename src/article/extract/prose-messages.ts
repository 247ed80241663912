/** Messages that an author names inside a sentence, found by a general rule. */
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
  const found = [...codesIn(text), ...statusesIn(text, words), ...namedIn(text, words)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((message) => {
    const free = message.start >= end;
    if (free) end = message.end;
    return free;
  });
}

function codesIn(text: string): ProseMessage[] {
  const code = /\b0x[0-9a-fA-F]{4,16}\b|\bERR_[A-Z0-9_]+\b|\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}\b/g;
  return Array.from(text.matchAll(code), (match) => at(text, match.index, match.index + match[0].length));
}

/** A sub-status counts with words before or after it: alone it may be a version. */
function statusesIn(text: string, words: WordTable): ProseMessage[] {
  return Array.from(text.matchAll(/(?<![\d.])[1-5]\d\d\.\d{1,2}(?![\d.]*\d)/g)).flatMap((match) => {
    const prefix = prefixBefore(text.slice(0, match.index), words);
    const end = match.index + match[0].length;
    const tail = /^\s+[-–—]\s+/.exec(text.slice(end));
    if (!prefix && !tail) return [];
    return [at(text, match.index - prefix, tail ? endOfPhrase(text, end + tail[0].length) : end)];
  });
}

function prefixBefore(before: string, words: WordTable): number {
  const prefix = words.codePrefixes.find((phrase) => before.toLowerCase().endsWith(`${phrase} `));
  return prefix ? prefix.length + 1 : 0;
}

/** A phrase in title case ends with its last capital word; any other with its clause. */
function endOfPhrase(text: string, start: number): number {
  const title = capitalRun(text.slice(start));
  if (title.split(' ').length >= 2) return start + title.length;
  const clause = /^[^,.;:!?()\n]+/.exec(text.slice(start));
  return start + (clause?.[0].trimEnd().length ?? 0);
}

function namedIn(text: string, words: WordTable): ProseMessage[] {
  return words.namers.flatMap((namer) =>
    Array.from(text.matchAll(new RegExp(`\\b${namer}\\b[:,]?\\s+(?:(?:a|an|the)\\s+)?`, 'gi'))).flatMap((match) => {
      const start = match.index + match[0].length;
      const rest = text.slice(start, start + 300);
      const quoted = /^[“"]([^”"\n]{2,200})[”"]/.exec(rest);
      if (quoted) return [at(text, start + 1, start + 1 + (quoted[1] as string).length)];
      const run = capitalRun(rest);
      return run.split(' ').length >= 2 && !words.imperatives.includes(plainWords(run))
        ? [at(text, start, start + run.length)]
        : [];
    }),
  );
}

/** The words in capitals at the beginning of a text; status numbers may stand before, between and behind them. */
function capitalRun(text: string): string {
  const match =
    /^(?:[1-5]\d\d\s+)?[A-Z][\w'’-]*(?:\s+(?:of|to|in|and)\s+[A-Z][\w'’-]*|\s+[A-Z][\w'’-]*|\s+[1-5]\d\d\b)*/.exec(
      text,
    );
  return match?.[0] ?? '';
}

function at(text: string, start: number, end: number): ProseMessage {
  const message = text.slice(start, end).replace(/[\s.,]+$/, '');
  return { message, start, end: start + message.length };
}
