/** Every message is listed once, or once for each product that shows it. */
import { quote, say } from '../messages.ts';
import { folded, repeated } from './folded.ts';
import type { Check } from './index.ts';

export const messagesDiffer: Check = ({ variants }, _reading, file) => {
  const listed = variants.filter(({ origin }) => origin === 'listed');
  const key = ({ message, producer }: (typeof listed)[number]) => `${folded(message)}\n${folded(producer?.name ?? '')}`;
  for (const { entry, first } of repeated(listed, key)) {
    const { message, line, column } = entry;
    const reason = `Unexpected second ${quote(message)}, expected each message once, and line ${first.line} has it; keep one, or say \`Shown by:\` under each`;
    say(file, 'duplicate-message', reason, { line, column });
  }
};
