/** How an ending names an entry or a guide. */

/** A guide, and of it an entry unless the whole guide is meant. */
export interface Reference {
  guide: string;
  id: string | undefined;
}

/**
 * Reads what `movedTo` and `instead` hold: `id`, `guide#id`, `/guide/#id` or `/guide/`.
 *
 * @param guide The guide in whose ledger it stands.
 * @param ofGuide Whether it is said of the guide as a whole: a lone name is then another guide's.
 * @returns What is named; undefined where the form is none of these.
 */
export function readReference(written: string, guide: string, ofGuide: boolean): Reference | undefined {
  const [, first, hash, id] = /^\/?([a-z0-9-]+)?\/?(#([a-z0-9-]+))?$/.exec(written.trim()) ?? [];
  if (hash !== undefined) return { guide: first ?? guide, id };
  if (first === undefined) return undefined;
  return ofGuide || written.includes('/') ? { guide: first, id: undefined } : { guide, id: first };
}

/** A reference as `movedTo` holds it, in the ledger of `guide`. */
export function writeReference({ guide: target, id }: Reference, guide: string): string {
  if (id === undefined) return target;
  return target === guide ? id : `${target}#${id}`;
}
