/** The keys under which an entry is filed, and those that a text asks for. */
import type { Code } from '../facts/codes.ts';
import type { Reading } from '../words/reading.ts';
import { hashWord } from '../words/word-hash.ts';

/** The key of a code in the form of `codeKey`. */
export function keyOfCode(code: string): number {
  return hashWord(`code_${code}`);
}

/** The key of what is known of a status in general. */
export function keyOfStatus(status: string): number {
  return hashWord(`status_${status}`);
}

/** All keys that a text may ask for: its words, codes of both kinds and statuses. */
export function keysIn({ words }: Reading, codes: readonly Code[], statuses: readonly string[]): Set<number> {
  const keys = new Set(codes.map(({ key }) => keyOfCode(key)));
  for (const status of statuses) keys.add(keyOfStatus(status));
  for (let index = 0; index < words.length; index += 1) keys.add(words.hash[index]!);
  return keys;
}
