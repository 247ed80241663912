/** Guides in words that no language has, as many as are asked for, the same every time. */
import { filler, pseudoWords } from '../../scripts/bench/match/scale/vocabulary.ts';
import type { SettledGuide, Variant } from '../../src/guide/index.ts';
import { type Random, randomFrom } from '../properties/articles/random.ts';

/** So many messages has each guide. */
export const messagesOfEach = 30;

/** `count` guides, each of its own vocabulary, without causes, steps and questions; the first 200 are about a status each, from 400 on. */
export function pseudoGuides(count: number): SettledGuide[] {
  return Array.from({ length: count }, (_, number) => {
    const random = randomFrom(number + 1);
    const own = pseudoWords(random, 2 * messagesOfEach);
    const id = `error-${number}`;
    const variants = Array.from({ length: messagesOfEach }, (_, at) => variant(random, own, id, at));
    const guide = {
      id,
      title: `The error of ${own[0]}`,
      summary: '',
      ...(number < 200 && { status: String(400 + number) }),
      redirectFrom: [],
      sections: [],
      lookAlikes: [],
    };
    return { guide, variants, causes: [], steps: [], faq: [] };
  });
}

/** A text of `words` words about nothing that a guide knows. */
export function foreignText(random: Random, words: number): string {
  const own = pseudoWords(random, 200).map((word) => `${word}qu`);
  return Array.from({ length: words }, () => random.pick(random.chance(60) ? own : filler)).join(' ');
}

function variant(random: Random, own: readonly string[], guide: string, order: number): Variant {
  const words = Array.from({ length: random.integer(6, 12) }, () => random.pick(random.chance(50) ? own : filler));
  const message = [...random.some(own, 2), ...words].join(' ');
  const producer = { name: `${own[order % 3]} server`, slug: own[order % 3]! };
  return {
    guide,
    id: `message-${order}`,
    order,
    section: 'messages',
    text: message,
    html: '',
    line: order + 1,
    column: 1,
    message,
    origin: 'listed',
    producer,
    look: 'server',
    side: order % 2 === 0 ? 'visitor' : 'operator',
    exact: [],
    codes: [],
    firstSteps: [],
  };
}
