/** E-mail addresses that stand in a text without signs of a link. */
import type { Processor } from 'unified';

/** In a longer piece, in characters, they are found by the look that remark takes at texts once they are read. */
const longest = 100_000;

/** Whether micromark has to look for addresses while it reads a piece: to do so it takes every word of it apart. */
export function mayHoldAddresses(text: string): boolean {
  return text.length <= longest && text.includes('@');
}

/** A plugin for remark, behind that for GFM, that looks for no addresses. */
export function withoutAddresses(this: Processor): void {
  for (const extension of (this.data().micromarkExtensions ?? []).flat()) {
    for (const [code, constructs] of Object.entries(extension.text ?? {})) {
      const others = [constructs].flat().filter((construct) => construct?.name !== 'emailAutolink');
      Object.assign(extension.text ?? {}, { [code]: others });
    }
  }
}
