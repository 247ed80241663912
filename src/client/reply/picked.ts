/** The picked steps as an address's fragment keeps them: `#417203,502113`, in the order in which they were picked. */
import { isStepCode } from '../../guide/step-code.ts';

/** What a fragment names. */
export interface Picked {
  /** Codes of steps on the page, each once, in the fragment's order. */
  codes: string[];
  /** Step codes that lead to no step on the page. */
  missing: string[];
}

/**
 * The steps that a fragment names.
 *
 * @param fragment As in an address, with or without `#`; anybody may have written it.
 * @param places By each code that is or was one of the page's steps, the code that this step has now. Whatever else stands in the fragment is
 *   left out.
 */
export function readPicked(fragment: string, places: ReadonlyMap<string, string>): Picked {
  // Programs that pass links on may have encoded the commas.
  const named = [...new Set(fragment.replace(/^#/, '').split(/,|%2C/i))];
  return {
    codes: [...new Set(named.flatMap((code) => places.get(code) ?? []))],
    missing: named.filter((code) => isStepCode(code) && !places.has(code)),
  };
}

/** The fragment that keeps `codes`; empty for none. */
export function writePicked(codes: readonly string[]): string {
  return codes.length > 0 ? `#${codes.join(',')}` : '';
}

/** `codes` with `code` at their end, or without it where it was among them. */
export function toggled(codes: readonly string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
}
