/** What is said to the author of an article about the ids of its entries. */
import type { VFileMessage } from 'vfile-message';
import { isEntryId } from '../../guide/index.ts';
import { called } from '../called.ts';
import { type Place, say } from '../messages.ts';
import type { Drafted } from './drafted.ts';
import type { Found } from './pair.ts';

/** An id that is none, or that another entry has. */
export function refusal(id: string, place: Place): VFileMessage {
  const twice = isEntryId(id);
  const reason = twice
    ? `Unexpected second entry with the id {#${id}}, expected each id once; give one of them another`
    : `Unexpected id {#${id}}, expected ${/^[a-z0-9-]{1,64}$/.test(id) ? 'another, for that name is reserved' : '1 to 64 characters of a-z, 0-9 and -, and no reserved name'}`;
  return say(twice ? 'duplicate-id' : 'invalid-id', reason, place);
}

/** An id that the author gave to an entry, and whose released entry has ended. */
export function reused({ entry }: Drafted, title: string): VFileMessage {
  const reason = `Unexpected id {#${entry.explicit}}, which “${title}” had until it ended, expected no id to be used again; give this entry another, or, if it is that one again, take movedTo or retired out of the ledger's entry`;
  return say('reused-id', reason, entry);
}

/** An entry that has ended by the ledger, and stands in the article all the same. */
export function endedButThere({ kind, title, entry }: Drafted, id: string): VFileMessage {
  const reason = `Unexpected ${called(kind, title)}, which has ended by the ledger (${id}); take it out of the article, or take movedTo or retired out of the ledger's entry; if it is another, write an id of its own behind its title`;
  return say('reused-id', reason, entry);
}

/** Which entry keeps whose id because it is like it. */
export function kept({ draft, released }: Found, id: string): VFileMessage {
  const { kind, title, number } = draft;
  const other =
    draft.entry.suggested && draft.entry.suggested !== id ? `{#${draft.entry.suggested}}` : 'an id of its own';
  const reason = `${called(kind, title, number)} keeps the id ${id} of “${released.title}”, for they are alike; if it is another, write ${other} behind its title`;
  return say('kept-id', reason, draft.entry);
}
