/** Articles of the size of the shipped one, each different, in text and Markdown by turns. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../command/exit.ts';

/** In bytes: that of the article that Waymark ships. */
const size = 9_000;

/**
 * Writes articles into a folder.
 *
 * @returns How many bytes they have together.
 */
export function writeArticles(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(join(projectFolder, 'examples/504-gateway-timeout.txt'), 'utf8');
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const article = number % 2 === 0 ? textOf(text, number) : markdownOf(number);
    writeFileSync(join(folder, `error-${number}.${number % 2 === 0 ? 'txt' : 'md'}`), article);
    bytes += Buffer.byteLength(article);
  }
  return bytes;
}

/** The example's text, with a number in every paragraph. */
function textOf(text: string, number: number): string {
  let article = text.replaceAll(/(?<=[a-z])\.$/gm, ` on host ${number}.`);
  for (let part = 1; article.length < size; part++)
    article += `\n\nMore about case ${part}\n\nOn host ${number} the proxy waits for part ${part} of the answer, and gives up after a minute.\n`;
  return article;
}

function markdownOf(number: number): string {
  const parts = [
    `# Error ${number}: the service does not answer\n\nThe service of host ${number} gives no usable answer.\n`,
  ];
  const add = (heading: string, share: number, entry: (n: number) => string) => {
    parts.push(`\n## ${heading}\n`);
    for (let n = 1, length = 0; length < size * share; n++) {
      const next = `\n${entry(n)}`;
      length += next.length;
      parts.push(next);
    }
  };
  add(
    'Error messages',
    0.2,
    (n) => `### Error ${number}.${n}: upstream ${n} failed\n\nShown when *host ${number}* closes connection ${n}.\n`,
  );
  add('Causes', 0.2, (n) => `- **Host ${number}-${n} is overloaded.** It answers too late, or \`not at all\`.\n`);
  add(
    'How to fix it',
    0.4,
    (n) =>
      `${n}. Restart service ${number}-${n}, then look at [its page](https://example.com/${number}/${n}).\n\n   Wait a minute.\n`,
  );
  add(
    'FAQ',
    0.2,
    (n) =>
      `### Is error ${number}.${n} my fault?\n\nNo. Host ${number} has to mend that, as a rule within ${n} hours.\n`,
  );
  return parts.join('');
}
