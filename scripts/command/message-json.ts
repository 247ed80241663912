/** A message as the commands write it for machines. */
import type { VFileMessage } from 'vfile-message';
import { levelOf } from '../../src/compile/index.ts';

/** Level, rule, reason and place of a message; line and column count from 1. */
export function messageJson(message: VFileMessage) {
  const { ruleId: rule, reason, line, column } = message;
  return { level: levelOf(message), rule, reason, line, column };
}
