/** What is said of released entries and guides that have no certain place, and of what the ledger says of them. */
import type { VFileMessage } from 'vfile-message';
import { spokenCode } from '../../guide/index.ts';
import { called } from '../called.ts';
import type { LedgerEntry, LedgerFile } from '../ledger/schema.ts';
import { say } from '../messages.ts';
import type { OpenEntry } from '../settle/settle.ts';
import type { Lasting } from './lasting.ts';

/** How an author says what became of an entry, in its place in the ledger. */
const endings =
  '"movedTo": "<id>" (or "<guide>#<id>") if another has taken its place; or "retired": "<reason>" if nothing has, with "instead": "<id>" for what to do instead';

/** A released entry that is not in its article any more. */
export function lost(
  { path, ledger, placeOf }: LedgerFile,
  entry: LedgerEntry,
  article: string | undefined,
): VFileMessage {
  const code = entry.code ? `, ${spokenCode(entry.code)}` : '';
  const back = article
    ? `put it back into ${article}, with {#${entry.id}} behind its title if that is another now`
    : `put its article ${ledger.guide} back`;
  const reason = `Unexpected loss of the released ${called(entry.kind, entry.title)} (${entry.id}${code}), to which links lead; ${back}; or add to its entry here ${endings}`;
  return say('lost-permalink', reason, placeOf(entry), path);
}

/** A released entry that may be one of those in the article. */
export function uncertain(
  { path, placeOf }: LedgerFile,
  { kind, id, title, candidates }: OpenEntry,
  article: string,
): VFileMessage {
  const [best, ...others] = candidates as [OpenEntry['candidates'][number], ...OpenEntry['candidates']];
  const { line } = placeOf({ kind, id });
  const or = others.map((other) => ` or line ${other.line} “${other.title}”`).join('');
  const reason = `Unexpected ${called(best.kind, best.title)}${or}, which may be the released “${title}” (${id}) rewritten, or another; if it is that one, write {#${id}} behind its title; if not, write {#${best.id}}, and add to the entry of ${id} in ${path}:${line} ${endings}`;
  return say('uncertain-permalink', reason, best, article);
}

/** A released guide without an article. */
export function lostGuide({ path, ledger, placeOf }: LedgerFile): VFileMessage {
  const { guide, title, entries } = ledger;
  const reason = `Unexpected loss of the released guide “${title}” (${guide}, ${entries.length} entries), to which links lead; put guides/${guide} back; or add here "movedTo": "<guide>" if it has another name or is part of another guide now; or "retired": "<reason>" if it is withdrawn, with "instead": "<guide>" for what to read instead`;
  return say('lost-permalink', reason, placeOf(), path);
}

/** What the ledger says of an entry or a guide, and cannot be. */
export function misled({ path, placeOf }: LedgerFile, entry: LedgerEntry | undefined, found: string): VFileMessage {
  const reason = `Unexpected ${found}; expected an entry or a guide that is there, or was and leads on to one; correct it`;
  return say('unknown-permalink', reason, placeOf(entry), path);
}

/** An article with the id of a guide that has ended. */
export function returned({ path, placeOf }: LedgerFile, article: string): VFileMessage {
  const reason = `Unexpected end of a guide whose article is there, ${article}; take movedTo or retired out, or give the article another file name`;
  return say('reused-id', reason, placeOf(), path);
}

/** A step code that two entries have. */
export function sharedCode(
  { path, placeOf }: LedgerFile,
  entry: LedgerEntry,
  other: { path: string; line: number },
): VFileMessage {
  const reason = `Unexpected code ${entry.code}, which the entry at ${other.path}:${other.line} has, expected each code once; take it back to what was published`;
  return say('duplicate-code', reason, placeOf(entry), path);
}

/** Which entries of a guide the next release will promise. */
export function notYetPromised(entries: readonly Lasting[], article: string): VFileMessage[] {
  const open = entries.filter(({ published }) => published === undefined);
  if (open.length === 0) return [];
  const named = open
    .slice(0, shown)
    .map(({ kind, title, id, code }) => `${called(kind, title)} (${id}${code ? `, ${spokenCode(code)}` : ''})`);
  const more = open.length > shown ? ` and ${open.length - shown} more` : '';
  const reason = `Not yet promised: ${named.join('; ')}${more}; npm run release makes their links last`;
  return [say('not-yet-promised', reason, { line: 1, column: 1 }, article)];
}

/** How many entries are named in one message. */
const shown = 3;
