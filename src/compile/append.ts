/** Lists of any length. */

/** Adds items to a list. A call such as `list.push(...items)` fails where there are more than some hundred thousand. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
