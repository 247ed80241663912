/** Blocks as HTML, the way help centres export it. */
import type { Block } from '../blocks.ts';
import type { Random } from '../random.ts';

/** Blocks, one below the other. Now and then with classes, needless elements and entities. */
export function toHtml(blocks: Block[], random: Random): string {
  return blocks.map((block) => blockToHtml(block, random)).join('\n');
}

function blockToHtml(block: Block, random: Random): string {
  const inner = (blocks: Block[]) => toHtml(blocks, random);
  switch (block.type) {
    case 'paragraph':
      return `<p${attributes(random)}>${marked(block.text, random)}</p>`;
    case 'heading':
      return `<h${block.depth}${attributes(random)}>${escaped(block.text)}</h${block.depth}>`;
    case 'labels':
      return `<p>${block.lines.map(escaped).join('<br>\n')}</p>`;
    case 'lead':
      return `<p>${random.pick(['<b>$</b>', '<strong>$</strong>']).replace('$', escaped(block.bold))} ${escaped(block.text)}</p>`;
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`;
    case 'quote':
      return `<blockquote>${block.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</blockquote>`;
    case 'table':
      return `<table>${[
        block.head.map((cell) => `<th>${escaped(cell)}</th>`),
        ...block.rows.map((row) => row.map((cell) => `<td>${escaped(cell)}</td>`)),
      ]
        .map((cells) => `<tr>${cells.join('')}</tr>`)
        .join('\n')}</table>`;
    case 'list': {
      const name = block.mark.startsWith('1') ? 'ol' : 'ul';
      const entries = block.items.map((item) => `<li>${item.length === 1 ? bare(item[0]!, random) : inner(item)}</li>`);
      return `<${name}>\n${entries.join('\n')}\n</${name}>`;
    }
    case 'details':
      return `<details><summary>${escaped(block.summary)}</summary>${inner(block.blocks)}</details>`;
  }
}

function bare(block: Block, random: Random): string {
  return block.type === 'paragraph' ? marked(block.text, random) : blockToHtml(block, random);
}

const attributes = (random: Random) =>
  random.chance(20) ? random.pick([' class="wysiwyg"', ' style="margin: 0"', ' dir="auto"', ' id="h_01GX"']) : '';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;');

/** A text with one of its later words marked up. */
function marked(text: string, random: Random): string {
  const words = text.split(' ').map(escaped);
  if (words.length < 6 || random.chance(60)) return words.join(' ');
  const at = random.integer(2, words.length - 2);
  const word = words[at]!;
  if (!/^[a-z]+$/.test(word)) return words.join(' ');
  const marks = [
    '<b>$</b>',
    '<em>$</em>',
    '<span class="x">$</span>',
    '<code>$</code>',
    '<a href="https://example.com/">$</a>',
  ];
  words[at] = random.pick(marks).replace('$', word);
  const wrapped = random.chance(20) ? random.integer(1, words.length - 1) : 0;
  return words.map((part, index) => (index === 0 ? part : (index === wrapped ? '\n' : ' ') + part)).join('');
}
