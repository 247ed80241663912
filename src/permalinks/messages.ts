/** What is said of ids and lasting links: one catalogue of rules with permanent names, one function that says. */
import { VFileMessage } from 'vfile-message';

/** Every rule of this room; names are permanent. `duplicate-id` and `invalid-id` are about articles, and stand in their catalogue as well. */
export const permalinkRules = {
  'duplicate-code': 'error',
  'duplicate-id': 'error',
  'invalid-id': 'error',
  'kept-id': 'info',
  'lost-permalink': 'error',
  'not-yet-promised': 'info',
  'reused-id': 'error',
  'uncertain-permalink': 'error',
  'unknown-permalink': 'error',
} as const;

/** Where a message belongs; line and column count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * A message.
 *
 * @param reason What was found, what was expected, what to do.
 * @param file Path of the file; without it, the article that is being settled.
 */
export function say(rule: keyof typeof permalinkRules, reason: string, place: Place, file?: string): VFileMessage {
  const { line, column } = place;
  const message = new VFileMessage(reason, { place: { line, column }, ruleId: rule, source: 'waymark' });
  if (file !== undefined) message.file = file;
  message.fatal = permalinkRules[rule] === 'error' ? true : undefined;
  return message;
}
