/** What the compiler says of an article: one catalogue of rules with permanent names, one function that says. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** A fault stops a build, a warning does not, and `info` accounts for what was left out. */
export type Level = 'error' | 'warning' | 'info';

/** Every rule. Names are permanent: they stand in documents and in the scripts of others. */
export const rules = {
  'empty-article': 'error',
  encoding: 'error',
  'control-character': 'warning',
  'bidi-control': 'warning',
  'input-limit': 'error',
  'front-matter': 'error',
  'unknown-front-matter-key': 'warning',
  'no-title': 'warning',
  'no-steps': 'warning',
  'section-without-entries': 'warning',
  'empty-entry': 'warning',
  'heading-level': 'warning',
  'unclosed-fence': 'error',
  'unclosed-bracket': 'warning',
  'step-numbering': 'warning',
  'duplicate-question': 'warning',
  'duplicate-message': 'warning',
  'duplicate-step': 'warning',
  'invalid-id': 'error',
  'duplicate-id': 'error',
  'unknown-id': 'error',
  'label-value': 'warning',
  'cause-without-step': 'warning',
  'two-instructions': 'warning',
  'step-without-success': 'warning',
  'missing-link': 'warning',
  'image-as-text': 'warning',
  'image-without-text': 'warning',
  'text-left-out': 'info',
  'raw-html': 'info',
} satisfies Record<string, Level>;

export type Rule = keyof typeof rules;

const fatality = { error: true, warning: false, info: undefined } as const;

/**
 * Adds a message to the article's file.
 *
 * @param reason What was found, what was expected, what to do: "Unexpected X, expected Y; do Z".
 * @param place Where in the article; without it the message is about its first line.
 */
export function say(file: VFile, rule: Rule, reason: string, place: Position | Point | undefined): void {
  const at = place ?? { line: 1, column: 1 };
  const message = file.message(reason, { place: at, ruleId: rule, source: 'waymark' });
  message.fatal = fatality[rules[rule]];
}

/**
 * Says that a text of the article was left out, with all of it.
 *
 * @param why What it is: "a comment".
 */
export function sayLeftOut(file: VFile, text: string, why: string, place: Position | Point | undefined): void {
  say(file, 'text-left-out', `Left out ${quote(text, Number.POSITIVE_INFINITY)}: ${why}`, place);
}

/** The first characters of `text` on one line, in curly quotes, to quote it in a message. */
export function quote(text: string, length = 80): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > length ? `${line.slice(0, length - 1)}…` : line}”`;
}
