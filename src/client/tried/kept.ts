/** What is kept on the device because the reader has asked for it. */

/** One text in the browser's storage. Storage that is missing or refused holds nothing and takes nothing. */
export interface Kept {
  /** The text; undefined where none is kept. */
  read(): string | undefined;
  /** Keeps a text in place of the last; false where that is refused. */
  write(text: string): boolean;
  forget(): void;
}

/** The text kept under `key`. */
export function keptUnder(key: string): Kept {
  return {
    read: () => tried(() => localStorage.getItem(key)) ?? undefined,
    write: (text) => tried(() => localStorage.setItem(key, text) === undefined) === true,
    forget: () => void tried(() => localStorage.removeItem(key)),
  };
}

/** What `use` gives; undefined where it throws, as every touch of the storage does where a browser refuses it. */
function tried<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
