/** Every bracket, bold and code that prose opens is closed in its paragraph. */
import type { Text } from 'mdast';
import type { VFile } from 'vfile';
import { quote, say } from '../messages.ts';
import { formatOf } from '../parse/index.ts';
import type { Check } from './index.ts';
import { isQuoted, openParentheses, unmatchedClosings } from './parentheses.ts';
import { isEscaped, placeInText } from './place-in-text.ts';
import { type Prose, proseOf, textsOf } from './prose.ts';

/** A sign that opens something in a text, and what is to be done. */
interface Opening {
  node: Text;
  index: number;
  sign: string;
  expected: string;
}

/** In how many blocks behind its own a parenthesis may close that holds several. */
const farthestClosing = 8;

export const bracketsClose: Check = (settled, { parsed }, file) => {
  const prose = proseOf(parsed, settled);
  const isMarkdown = formatOf(file) === '.md';
  for (const [index, block] of prose.entries()) {
    const texts = textsOf(block.node);
    const found =
      (isMarkdown ? markdownOpening(texts, file) : undefined) ??
      parenthesis(texts, prose.slice(index + 1, index + 1 + farthestClosing));
    if (!found) continue;
    const { node, sign, expected } = found;
    const rest = texts.slice(texts.indexOf(node) + 1).map(({ value }) => value);
    const open = [node.value.slice(found.index), ...rest].join('');
    const reason = `Unexpected ${quote(open, 40)} without its end, expected ${expected}`;
    say(file, 'unclosed-bracket', reason, placeInText(node, found.index, sign, file));
  }
};

/** The first sign of Markdown that stayed text because what it opens is not closed. */
function markdownOpening(texts: Text[], file: VFile): Opening | undefined {
  const whole = texts.map(({ value }) => value).join('\u0000');
  const once = (sign: string) => whole.split(sign).length === 2;
  const forms: { form: RegExp; sign: string; expected: string; isOpen: boolean }[] = [
    {
      form: /\]\(/g,
      sign: '](',
      expected: '`[words](address)` with an address without spaces; add the `)`',
      isOpen: true,
    },
    {
      form: /(?<![\p{L}\p{N}*\\])\*\*(?=[\p{L}“"(])/gu,
      sign: '**',
      expected: '`**` behind the bold words as well; add it, or write `\\**`',
      isOpen: once('**'),
    },
    {
      form: /(?<![\p{L}\p{N}`\\])`(?=[\p{L}\p{N}/.$-])/gu,
      sign: '`',
      expected: '`` ` `` behind the code as well; add it, or write ``\\` ``',
      isOpen: once('`') && !/`[^`]{0,80}['’´]/.test(whole),
    },
    {
      form: /(?<![\p{L}\p{N}\\])\[(?=\p{L})/gu,
      sign: '[',
      expected: '`]` in the same paragraph; add it, or write `\\[`',
      isOpen: !whole.includes(']'),
    },
  ];
  for (const { form, sign, expected, isOpen } of forms) {
    if (!isOpen) continue;
    for (const node of texts) {
      for (const { index } of node.value.matchAll(form)) {
        if (!isEscaped(node, index, sign, file) && !isQuoted(node.value, index)) return { node, index, sign, expected };
      }
    }
  }
  return undefined;
}

/** The first parenthesis that is closed neither in its block nor in one of the next. */
function parenthesis(texts: Text[], next: Prose[]): Opening | undefined {
  const [open] = openParentheses(texts);
  if (!open || next.some(({ node }) => unmatchedClosings(textsOf(node)) > 0)) return undefined;
  return { ...open, sign: '(', expected: 'a `)` in the same paragraph; add it where the remark ends' };
}
