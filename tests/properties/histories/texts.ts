/** Titles and texts of entries, and how authors change them. */
import type { EntryKind } from '../../../src/guide/index.ts';
import type { Random } from '../articles/random.ts';
import { adjectives, nouns, patterns, places, states, templates, verbs } from './words.ts';
import type { World } from './world.ts';

const first = (group: string[] | undefined) => group?.[0] as string;
const noun = (random: Random) => first(random.pick(nouns));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const titleForms: Record<Exclude<EntryKind, 'section'>, readonly string[]> = {
  step: ['V the A N', 'V the N P', 'V the N', 'V the A N P'],
  variant: ['N N error #', 'The N reports # S N', 'Cannot V N #'],
  'look-alike': ['N of the A N is S', 'Fault # of the N', 'Cannot V A N #'],
  cause: ['The A N is S', 'A S N P', 'The N and the N are S'],
  faq: ['Why is the A N S?', 'Can I V the N P?', 'How often must I V the A N?'],
};

/** A title that says what no title of the world ever said, nor more nor less than one: each has a word of its own. */
export function newTitle(world: World, kind: Exclude<EntryKind, 'section'>, random: Random): string {
  for (;;) {
    const title = capital(filled(random.pick(titleForms[kind]), random));
    if (isNews(world, title)) return remembered(world, title);
  }
}

/** Keeps a title, so that no later one says the same. */
export function remembered(world: World, title: string): string {
  world.titles.push(wordsOf(title));
  return title;
}

function isNews(world: World, title: string): boolean {
  const words = wordsOf(title);
  return !world.titles.some((known) => isPart(known, words) || isPart(words, known));
}

function isPart(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 ]/g, '')
      .split(' ')
      .filter((word) => word !== 'the' && word !== 'a'),
  );
}

/** A title in which a word or two are others that say the same; the same title where it has no such word. */
export function withSynonyms(title: string, random: Random): string {
  const groups = random.some(
    [...verbs, ...nouns].filter((group) => group.some((word) => hasWord(title, word)) && group.length > 1),
    2,
  );
  return groups.reduce((text, group) => {
    const from = group.find((word) => hasWord(text, word)) as string;
    const to = random.pick(group.filter((word) => word !== from));
    return capital(
      ` ${text} `.toLowerCase().replace('?', ' ?').replace(` ${from} `, ` ${to} `).replace(' ?', '?').trim(),
    );
  }, title);
}

const hasWord = (title: string, word: string) => ` ${title.toLowerCase().replace('?', ' ')} `.includes(` ${word} `);

/** A title with more words. */
export function withMoreWords(title: string, random: Random): string {
  const end = title.endsWith('?') ? '?' : '';
  const bare = end ? title.slice(0, -1) : title;
  return random.chance(50)
    ? `${bare} ${random.pick(places)}${end}`
    : `${bare.replace(/ the /, ` the ${random.pick(adjectives)} `)}${end}`;
}

/** A text of one to six sentences; by a template, one that says the same of another thing. */
export function newBody(random: Random, template: number | undefined, title: string): string {
  if (template === undefined) return sentences(random, random.integer(1, 6)).join(' ');
  const topic = nouns.map(first).find((word) => hasWord(title, word)) ?? noun(random);
  const filledIn = (templates[template] as string[]).map((line) => line.replaceAll('N', topic));
  return [...filledIn, ...(random.chance(30) ? sentences(random, 1) : [])].join(' ');
}

/** Sentences as authors of help write them. */
export function sentences(random: Random, count: number): string[] {
  return random.some(patterns, count).map((pattern) => `${capital(filled(pattern, random))}.`);
}

/** A text with one word or two others, or with a short sentence more. */
export function bodyALittle(body: string, random: Random): string {
  if (random.chance(30) || body === '') return `${body} ${sentences(random, 1)}`.trim();
  const words = body.split(' ');
  for (let change = 0; change < 2; change++) words[random.integer(0, words.length - 1)] = noun(random);
  return words.join(' ');
}

/** A text of which half of the sentences are others. */
export function bodyMuch(body: string, random: Random): string {
  const old = sentencesOf(body);
  const kept = random.some(old, Math.max(1, Math.floor(old.length / 2)));
  return random.some([...kept, ...sentences(random, Math.max(1, old.length - kept.length))], 99).join(' ');
}

/** The sentences of a text. */
export function sentencesOf(body: string): string[] {
  return body.split(/(?<=\.) /).filter(Boolean);
}

function filled(pattern: string, random: Random): string {
  const choices: Record<string, () => string> = {
    N: () => noun(random),
    A: () => random.pick(adjectives),
    V: () => first(random.pick(verbs)),
    P: () => random.pick(places),
    S: () => random.pick(states),
    '#': () => String(random.integer(2, 999)),
  };
  return pattern
    .split(' ')
    .map((word, index) => {
      const sign = word.replace(/[?,]$/, '');
      // A sentence that begins with “A” begins with the article.
      const choice = index === 0 && sign === 'A' ? undefined : choices[sign];
      return choice ? choice() + word.slice(sign.length) : word;
    })
    .join(' ');
}
