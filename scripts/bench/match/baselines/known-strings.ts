/** The strings that a guide knows its messages by. */
import type { SettledGuide, Side } from '../../../../src/guide/index.ts';

/** One string, and what it stands for. A look-alike is another error. */
export interface KnownString {
  text: string;
  kind: 'variant' | 'look-alike';
  producer: string | null;
  side: Side | null;
}

/** The messages, exact texts and codes of all variants and look-alikes. */
export function knownStrings(guides: readonly SettledGuide[]): KnownString[] {
  return guides.flatMap(({ guide, variants }) => [
    ...variants.flatMap(({ producer, side, ...entry }) =>
      stringsOf(entry).map((text) => ({
        text,
        kind: 'variant' as const,
        producer: producer?.slug ?? null,
        side: side ?? null,
      })),
    ),
    ...guide.lookAlikes.flatMap((entry) =>
      stringsOf(entry).map((text) => ({ text, kind: 'look-alike' as const, producer: null, side: null })),
    ),
  ]);
}

function stringsOf({ message, exact, codes }: { message: string; exact: string[]; codes: string[][] }): string[] {
  return [...new Set([message, ...exact, ...codes.flat()])];
}
