/** What a reader has tried, as the fragment of an address: letters, digits and full stops alone, which no mail program or chat breaks. */
import { isStepCode } from '../../guide/step-code.ts';

/** What trying a step came to: it fixed the error, changed nothing, or could not be done. The letter is what addresses hold. */
export type Result = 'f' | 'n' | 'c';

/** A step that was tried, by its code, with the revision of its text that was followed: a whole number from 1 to 999999. */
export interface Tick {
  code: string;
  result: Result;
  revision: number;
}

/** The first part of every state. A form with another number would be read by other rules. */
const version = '1';

/** No more ticks are read from a state: more than any guide has steps. */
const mostTicks = 1000;

/** What follows a sign that no tick holds is somebody else's, as a counter puts it behind the addresses it counts. */
const tick = /^(\d{6})([fnc])([1-9]\d{0,5})?(?!\w)/;

/**
 * The state of these ticks, without the `#`. A revision of 1 is not written.
 *
 * @param ticks No code twice, at most 1000.
 * @example encode([{ code: '417203', result: 'n', revision: 2 }, { code: '502113', result: 'f', revision: 1 }]) // '1.417203n2.502113f'
 */
export function encode(ticks: readonly Tick[]): string {
  const parts = ticks.map(({ code, result, revision }) => code + result + (revision === 1 ? '' : revision));
  return [version, ...parts].join('.');
}

/**
 * The ticks of a state, in its order. Parts that are none are left out, and so is a code that was there already.
 *
 * @param state Any text; as written by `encode`, with or without a `#` before it.
 * @returns Undefined where the text is no state at all, such as the id of a place on the page.
 */
export function decode(state: string): Tick[] | undefined {
  const [first, ...parts] = state.replace(/^#/, '').split('.', mostTicks + 1);
  if (first !== version) return undefined;
  const ticks = new Map<string, Tick>();
  for (const part of parts) {
    const [, code = '', result, revision = '1'] = tick.exec(part) ?? [];
    if (isStepCode(code) && !ticks.has(code)) {
      ticks.set(code, { code, result: result as Result, revision: Number(revision) });
    }
  }
  return [...ticks.values()];
}

/**
 * `ticks` with another in the place of the one that `code` has there, or at the end where it has none.
 *
 * @param added Undefined where that one is only to go.
 */
export function withTick(ticks: readonly Tick[], code: string, added: Tick | undefined): Tick[] {
  const there = ticks.some((tick) => tick.code === code);
  const changed = ticks.flatMap((tick) => (tick.code === code ? (added ?? []) : tick));
  return there || !added ? changed : [...changed, added];
}
