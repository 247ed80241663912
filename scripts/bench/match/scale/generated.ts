/** Articles with messages of their own words, for sites of any size. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomFrom } from '../../../../tests/properties/articles/random.ts';
import { filler, pseudoWords } from './vocabulary.ts';

/** So many messages has each article. */
const messages = 30;

/** A message of a generated article. */
export interface GeneratedMessage {
  guide: string;
  variant: string;
  text: string;
}

/**
 * Writes a content folder of `count` articles, the same every time.
 *
 * @returns One message of each article.
 */
export function writeGenerated(folder: string, count: number): GeneratedMessage[] {
  mkdirSync(join(folder, 'guides'), { recursive: true });
  return Array.from({ length: count }, (_, number) => {
    const random = randomFrom(number + 1);
    const own = pseudoWords(random, 2 * messages);
    const texts = Array.from({ length: messages }, () => sentence(random, own));
    const guide = `error-${number}`;
    writeFileSync(join(folder, 'guides', `${guide}.md`), article(random, number, own, texts));
    const asked = random.integer(0, messages - 1);
    return { guide, variant: `message-${asked}`, text: texts[asked]! };
  });
}

/** Half of its words the article's own, half those that all messages share. */
function sentence(random: Random, own: readonly string[]): string {
  const words = Array.from({ length: random.integer(6, 12) }, () => random.pick(random.chance(50) ? own : filler));
  return [...random.some(own, 2), ...words].join(' ');
}

function article(random: Random, number: number, own: readonly string[], texts: readonly string[]): string {
  const producer = own[0]!;
  const variant = (text: string, at: number) =>
    [
      `### ${text.slice(0, 60).trim()} {#message-${at}}`,
      `It appears when ${sentence(random, own)}.`,
      `\`\`\`text\n${text}\n\`\`\``,
      `Shown by: ${producer} (${producer})\nWho can act: ${at % 2 === 0 ? 'visitor' : 'operator'}`,
      `Means: ${sentence(random, own)}.\nCode: 0x${(0x9000_0000 + number * messages + at).toString(16)}`,
      'First steps: [Look at the log](#step-1), [Start it again](#step-2)',
    ].join('\n\n');
  const step = (at: number) =>
    `### ${at === 1 ? 'Look at the log' : at === 2 ? 'Start it again' : `Change ${own[at]}`} {#step-${at}}\n\n${sentence(random, own)}.\n\nWorked if: ${sentence(random, own)}.`;
  return [
    `# The error of ${own.slice(0, 3).join(' ')}`,
    `The ${producer} does not answer: ${sentence(random, own)}.`,
    '## Error messages',
    ...texts.map(variant),
    '## What causes it',
    ...[5, 6, 7].map(
      (at) => `### The ${own[at]} is full\n\n${sentence(random, own)}.\n\nFixed by: [Start it again](#step-2)`,
    ),
    '## How to fix it',
    ...[1, 2, 3, 4, 5, 6].map(step),
    '',
  ].join('\n\n');
}
