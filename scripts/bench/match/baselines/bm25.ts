/** The known string nearest to a text by BM25 (Robertson and Zaragoza 2009), the usual measure of a search engine. */

/** How soon more of the same word stops to count, and how much a long document is held back: the usual values. */
const k1 = 1.2;
const b = 0.75;

/** Gives the score of every document for a query, in their order; 0 where they share no word. */
export type Ranking = (query: string) => number[];

/** Makes documents ready to be asked. */
export function bm25(documents: readonly string[]): Ranking {
  const counted = documents.map((text) => Map.groupBy(wordsOf(text), (word) => word));
  const lengths = documents.map((text) => wordsOf(text).length);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / documents.length;
  const rarity = (word: string) => {
    const holders = counted.filter((words) => words.has(word)).length;
    return Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
  };
  return (query) => {
    const asked = [...new Set(wordsOf(query))].map((word) => ({ word, weight: rarity(word) }));
    return counted.map((words, index) =>
      asked.reduce((score, { word, weight }) => {
        const times = words.get(word)?.length ?? 0;
        return score + (weight * times * (k1 + 1)) / (times + k1 * (1 - b + (b * lengths[index]!) / usual));
      }, 0),
    );
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
