/** Messages in their order and their form: `file:line:column level reason (rule)`. */
import { VFileMessage } from 'vfile-message';

/** How serious a message is, as `parse` and `check --json` write it. */
export function levelOf(message: VFileMessage): 'error' | 'warning' | 'info' {
  if (message.fatal) return 'error';
  return message.fatal === false ? 'warning' : 'info';
}

/** A message as one line. */
export function formatMessage(message: VFileMessage): string {
  const { file, line = 1, column = 1, reason, ruleId } = message;
  return `${file}:${line}:${column} ${levelOf(message)} ${reason} (${ruleId})`;
}

/** Messages by file, line, column, then text, so that the same faults are always told in the same order. */
export function sortMessages(messages: VFileMessage[]): VFileMessage[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return messages.toSorted(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.reason, b.reason),
  );
}

/** Whether messages stop a build: an error does; with `strict`, a warning as well. */
export function hasErrors(messages: VFileMessage[], { strict }: { strict: boolean }): boolean {
  return messages.some((message) => message.fatal === true || (strict && message.fatal === false));
}

/** The rules of files that are no articles, and of what an article becomes; all are errors. Names are permanent. */
export const fileRules = [
  'compiler-fault',
  'dropped-address',
  'duplicate-guide',
  'entry-value',
  'image-missing',
  'ledger',
  'no-articles',
  'out-of-memory',
  'out-of-time',
  'page',
  'redirect',
  'site',
  'unknown-link',
  'unreadable',
] as const;

/**
 * A fault of a file that is no article, or of a file as a whole: `site.yml`, a name in `guides/`.
 *
 * @param place Where in the file; what is about no place in it stands at its beginning.
 */
export function fileFault(
  file: string,
  reason: string,
  ruleId: (typeof fileRules)[number],
  place: { line: number; column: number } = { line: 1, column: 1 },
): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source: 'waymark' });
  message.file = file;
  message.fatal = true;
  return message;
}
