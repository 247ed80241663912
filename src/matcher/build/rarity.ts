/** How rare each word is across all entries of all guides: what stands everywhere tells nothing. */
import type { SettledGuide } from '../../guide/index.ts';
import { isStatusWord } from '../known/pattern-words.ts';
import { listWords } from '../words/read-words.ts';

/** The weight of a tag, which every page of HTML has, and the share that other words inside of tags keep. */
const tagWeight = 0.08;
const insideTag = 0.3;

/** The usual tags. */
const tags = new Set(
  `html head title body center hr h1 h2 h3 h4 p div span a b i em strong br pre code meta style script link img table tr td th ul li header
  footer main section nav form input button svg path`.split(/\s+/),
);

/** The weight of a status: whether it is the right one is asked apart. */
const statusWeight = 0.25;

/** The weight of a longer number, which may be a code and may differ each time. */
const numberWeight = 0.6;

/** The least weight, and that of a short number. */
const leastWeight = 0.05;

/**
 * Reads all guides once.
 *
 * @returns A function from a word to its weight: 1 for a word of one entry, near 0 for one of all.
 */
export function rarityIn(guides: readonly SettledGuide[]): (word: string) => number {
  const entries = guides.flatMap(({ guide, variants, causes, steps, faq }) =>
    [...variants, ...causes, ...steps, ...faq, ...guide.lookAlikes].map(({ text }) => new Set(listWords(text))),
  );
  const counts = new Map<string, number>();
  for (const words of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const whole = Math.log(entries.length + 1);
  return (word) => {
    if (tags.has(word.slice(1)) && word.startsWith('<')) return tagWeight;
    if (isStatusWord(word)) return statusWeight;
    if (/^[0-9]{1,3}$/.test(word)) return leastWeight;
    if (/^[0-9]+$/.test(word)) return numberWeight;
    const weight = Math.log((entries.length + 1) / (counts.get(word) ?? 1)) / whole;
    if (word.startsWith('<')) return Math.max(leastWeight, weight * insideTag);
    return Math.max(leastWeight, commonest.has(word) ? weight / 4 : weight);
  };
}

/** The commonest words of English, which a short guide may hold but once. */
const commonest = new Set(
  `the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all
  would there their what so up out if about who get which go me when make can like time no just him know take into your some could them see
  other than then now look only come its over think also back after use two how our work first well way even new want because any these give
  day most us is are was were has had been did does cannot cant isnt dont wasnt couldnt please error errors page site web`
    .split(/\s+/)
    .filter(Boolean),
);
