/** What is kept on the device because the reader has asked for it. */
import { decode, encode } from './state.ts';

/** One state in the browser's storage. Storage that is missing or refused holds nothing and takes nothing. */
export interface Kept {
  /** The state; undefined where none is kept. */
  read(): string | undefined;
  /** Keeps a state in place of the last; false where that is refused. */
  write(text: string): boolean;
  forget(): void;
}

/**
 * The state kept under `key`, with what is still kept under the keys it had before: those of guides that are now this one.
 *
 * @param before Emptied by the first state that is kept in their place.
 */
export function keptUnder(key: string, before: readonly string[]): Kept {
  const forget = (keys: readonly string[]) => {
    for (const one of keys) tried(() => localStorage.removeItem(one));
  };
  return {
    read: () => {
      const states = [key, ...before].flatMap((one) => tried(() => localStorage.getItem(one)) ?? []);
      return states.length > 0 ? merged(states) : undefined;
    },
    write: (state) => {
      const done = tried(() => localStorage.setItem(key, state) === undefined) === true;
      if (done) forget(before);
      return done;
    },
    forget: () => forget([key, ...before]),
  };
}

/** One state with the ticks of all; of a step that is in several, the first. */
function merged(states: readonly string[]): string {
  const all = states.flatMap((state) => decode(state) ?? []);
  return encode(decode(encode(all)) ?? []);
}

/** What `use` gives; undefined where it throws, as every touch of the storage does where a browser refuses it. */
function tried<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
