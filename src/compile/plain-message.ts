/** Messages as plain data, for the way between threads and through the cache. */
import { VFileMessage } from 'vfile-message';

/** What is kept of a message. */
export type PlainMessage = Pick<VFileMessage, 'reason' | 'fatal' | 'place' | 'ruleId' | 'source'>;

/** The data of a message. */
export function plainMessage({ reason, fatal, place, ruleId, source }: VFileMessage): PlainMessage {
  return { reason, fatal, place, ruleId, source };
}

/** The message that the data was taken of. */
export function asMessage({ reason, fatal, place, ruleId, source }: PlainMessage): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source });
  message.fatal = fatal;
  return message;
}
