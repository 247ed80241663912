/** Edits of what authors write as `{#id}`. */
import { ownId, promisedId, writeId } from '../ledger-words.ts';
import { onEntry } from './edit.ts';

export const idEdits = {
  'an id of its own': onEntry(({ entry }, world) => writeId(entry, ownId(world))),
  'its id written down': onEntry(({ entry, guide }, world) => {
    const id = entry.explicit === undefined ? promisedId(world, guide.file, entry.identity) : undefined;
    return id !== undefined && writeId(entry, id);
  }),
  'its id no longer written': onEntry(
    ({ entry }) => delete entry.explicit,
    ({ entry, guide }, world) =>
      entry.explicit !== undefined && entry.explicit === promisedId(world, guide.file, entry.identity),
  ),
};
