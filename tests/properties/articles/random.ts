/** Chance that can be repeated: the same seed makes the same choices on every machine. */

/** Draws from one stream of chance. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** Whether something happens that does so `percent` times in a hundred. */
  chance(percent: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different ones of `items`, in an order of chance; all of them where there are no more. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/** The stream that begins at a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  return {
    integer,
    chance: (percent) => fraction() * 100 < percent,
    pick: (items) => items[integer(0, items.length - 1)]!,
    some: (items, count) => {
      const left = [...items];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(integer(0, left.length - 1), 1)[0]!,
      );
    },
  };
}
