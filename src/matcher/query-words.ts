/** What a reader typed or pasted, as the words to look for. */

/** More words than this of a pasted page are not looked for. */
const mostWords = 32;

/**
 * The distinct words of a query in their order, without the punctuation around them; pieces without a letter or digit are left out.
 *
 * @example queryWords('Error: "502 Bad Gateway" (502)') // ['error', '502', 'bad', 'gateway']
 */
export function queryWords(query: string): string[] {
  const words = query.toLowerCase().split(/\s+/).map(withoutPunctuation);
  return [...new Set(words)].filter((word) => word !== '').slice(0, mostWords);
}

function withoutPunctuation(word: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? '';
}
