/** Which messages stand for all of a guide. */
import type { Variant } from '../../guide/index.ts';

/** What tells messages apart at a glance. */
type Shown = Pick<Variant, 'look' | 'producer' | 'side'>;

/**
 * `count` of them at most, in their order: the first of each look, for a reader tells by the look, then the first of each who shows some, then the
 * first of the others. What only owners see stands for a guide that has nothing else.
 */
export function differingLooks<Message extends Shown>(messages: readonly Message[], count: number): Message[] {
  const forVisitors = messages.filter(({ side }) => side !== 'operator');
  const candidates = forVisitors.length > 0 ? forVisitors : messages;
  const isFirstOf = (index: number, name: (message: Message) => string | undefined) =>
    candidates.findIndex((other) => name(other) === name(candidates[index]!)) === index;
  const classOf = (index: number) =>
    isFirstOf(index, ({ look }) => look) ? 0 : isFirstOf(index, ({ producer }) => producer?.name) ? 1 : 2;
  const chosen = [...candidates.keys()].sort((a, b) => classOf(a) - classOf(b) || a - b).slice(0, count);
  return chosen.sort((a, b) => a - b).map((index) => candidates[index]!);
}
