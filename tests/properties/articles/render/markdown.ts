/** Blocks as Markdown. */
import type { Block } from '../blocks.ts';
import type { Random } from '../random.ts';
import { idOf, markOf } from './text.ts';

/** Blocks with a blank line between them. Now and then a word is emphasised, code, or a link. */
export function toMarkdown(blocks: Block[], random: Random): string {
  return blocks.map((block) => blockToMarkdown(block, random)).join('\n\n');
}

function blockToMarkdown(block: Block, random: Random): string {
  switch (block.type) {
    case 'paragraph':
      return marked(block.text, random) + idOf(block);
    case 'heading':
      return `${'#'.repeat(block.depth)} ${escaped(block.text)}${idOf(block)}`;
    case 'labels':
      return block.lines.map(escaped).join('\n');
    case 'lead':
      return `**${escaped(block.bold)}** ${block.text}`.trim();
    case 'code':
      return random.chance(70) ? `\`\`\`\n${block.text}\n\`\`\`` : `~~~ text\n${block.text}\n~~~`;
    case 'quote':
      return block.lines.map((line) => `> ${escaped(line)}`).join('\n>\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row) => `| ${row.map(escaped).join(' | ')} |`)
        .join('\n');
    case 'list':
      return block.items
        .map((item, index) => {
          // Markdown knows no bullets of print.
          const mark = markOf(block.mark === '•' ? '+' : block.mark, block.start + index);
          const lines = toMarkdown(item, random).split('\n');
          return lines
            .map((line, at) => indented(line, at === 0 ? `${mark} ` : ' '.repeat(mark.length + 1)))
            .join('\n');
        })
        .join(block.items.some((item) => item.length > 1) ? '\n\n' : '\n');
    default:
      throw new Error(`Markdown has no ${block.type}.`);
  }
}

const indented = (line: string, by: string) => (line ? by + line : line);

/** A number with a point at a beginning, and characters that join words by emphasis, as text. */
const escaped = (text: string) =>
  text
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replaceAll('_', '\\_')
    .replaceAll('|', '\\|');

/** A text with one of its later words marked up. */
function marked(text: string, random: Random): string {
  const words = escaped(text).split(' ');
  if (words.length < 6 || random.chance(60)) return words.join(' ');
  const at = random.integer(2, words.length - 2);
  const word = words[at]!;
  if (!/^[a-z]+$/.test(word)) return words.join(' ');
  words[at] = random.pick([`**${word}**`, `_${word}_`, `\`${word}\``, `[${word}](https://example.com/${word})`]);
  return words.join(' ');
}
