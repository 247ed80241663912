/** Which ticks a reader finds who comes to the page. */
import { decode, type Tick } from './state.ts';

/** The ticks, and whether they are those kept on the device. */
export interface Arrival {
  ticks: Tick[];
  kept: boolean;
}

/**
 * A link that holds ticks shows those. Any other way to the page, as the one from a step, goes on with what is kept on the device, else
 * with what the reader had ticked in this tab.
 *
 * @param hash Of the address, any text.
 * @param kept What is kept on the device; undefined where the reader has not asked for that.
 * @param earlier Hash of the reader's last visit to this page in this tab, if the browser tells.
 */
export function arrival(hash: string, kept: string | undefined, earlier = ''): Arrival {
  const linked = decode(hash);
  if (linked) return { ticks: linked, kept: kept !== undefined && kept === hash.replace(/^#/, '') };
  if (kept !== undefined) return { ticks: decode(kept) ?? [], kept: true };
  return { ticks: decode(earlier) ?? [], kept: false };
}

/** The hash that this page's address had when the reader last left it in this tab; undefined where the browser does not tell. */
export function hashBefore(): string | undefined {
  // Absent in browsers before 2026.
  const { currentEntry, entries } = (window.navigation as Navigation | undefined) ?? {};
  if (!entries || !currentEntry) return undefined;
  const before = entries
    .call(navigation)
    .slice(0, currentEntry.index)
    .map(({ url }) => new URL(url ?? location.href));
  return before.findLast(({ pathname }) => pathname === location.pathname)?.hash;
}
