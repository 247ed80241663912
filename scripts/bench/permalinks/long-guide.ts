/** An article with many steps, as its authors leave it and as they write it anew. */
import { type Random, randomFrom } from '../../../tests/properties/articles/random.ts';
import { filler, pseudoWords } from '../match/scale/vocabulary.ts';

/** A step's title and body, word by word. */
interface Step {
  title: string[];
  body: string[];
}

/** So many that an article of 5,000 steps is still below its limit of a mebibyte. */
const wordsOfBody = 15;

/** In percent, how many words of a body are those that most bodies have. */
const common = 40;

/** In percent, how many words a rewritten body has anew. */
const anew = 50;

/**
 * Articles of the same steps.
 *
 * @param count How many steps.
 * @param rewritten How many of them, from the first on, have another word in their title and other words in half of their body.
 * @returns Markdown; the same for the same numbers.
 */
export function longGuide(count: number, rewritten: number): string {
  const random = randomFrom(count);
  const words = pseudoWords(random, 700);
  const word = (by: Random) => by.pick(by.chance(common) ? filler : words);
  const steps = Array.from(
    { length: count },
    (): Step => ({
      title: Array.from({ length: 4 }, () => random.pick(words)),
      body: Array.from({ length: wordsOfBody }, () => word(random)),
    }),
  );
  const again = randomFrom(count + 1);
  const written = steps.map((step, index) =>
    sentence(index < rewritten ? rewrite(step, () => word(again), again) : step),
  );
  const list = written.map(([title, body], index) => `${index + 1}. **${title}.** ${body}.\n`);
  return `# Error: the service gives no answer\n\nThe service gives no answer.\n\n## How to fix it\n\n${list.join('\n')}`;
}

function rewrite({ title, body }: Step, word: () => string, random: Random): Step {
  return {
    title: [word(), ...title.slice(1)],
    body: body.map((one) => (random.chance(anew) ? word() : one)),
  };
}

function sentence({ title, body }: Step): [string, string] {
  return [begun(title), begun(body)];
}

function begun(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
