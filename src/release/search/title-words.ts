/** The words by which entries are called: what a mistyped word of a reader may mean. */
import type { Collections } from '../collections.ts';

/** Shorter words are too like each other to be guessed. */
const shortest = 4;

/** Every word of the entries' titles and of the names of those who show them, in lower case, the most frequent first. */
export function titleWords({ guides, variants, causes, steps, faq }: Collections): string[] {
  const titles = [
    ...guides.flatMap(({ title, lookAlikes }) => [title, ...lookAlikes.map(({ message }) => message)]),
    ...variants.flatMap(({ message, producer }) => [message, producer?.name ?? '']),
    ...[...causes, ...steps].map(({ title }) => title),
    ...faq.map(({ question }) => question),
  ];
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const word of title.toLowerCase().split(/[^\p{L}]+/u)) {
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}
