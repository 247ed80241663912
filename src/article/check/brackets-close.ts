/** Every bracket, bold and code that prose opens is closed in its paragraph. */
import type { Text } from 'mdast';
import type { VFile } from 'vfile';
import { quote, say } from '../messages.ts';
import { formatOf } from '../parse/index.ts';
import type { Check } from './index.ts';
import { type Unmatched, unmatchedParentheses } from './parentheses.ts';
import { isEscaped, placeInText } from './place-in-text.ts';
import { proseOf, textsOf } from './prose.ts';
import { withoutQuotations } from './quotations.ts';

/** A sign that opens something in a text, and what is expected of it. */
interface Opening {
  node: Text;
  index: number;
  sign: string;
  expected: string;
}

/** A sign of Markdown that stays text where what it opens is not closed. */
interface Form {
  sign: string;
  /** Where it opens something, in a text without quotations. */
  opens: RegExp;
  /** Whether it is open in a paragraph with this text, of which the parts are parted by NUL. */
  isOpen: (paragraph: string) => boolean;
  expected: string;
}

const once = (sign: string, text: string) => text.indexOf(sign) === text.lastIndexOf(sign);

const forms: Form[] = [
  {
    sign: '](',
    opens: /\]\(/g,
    isOpen: () => true,
    expected: '`[words](address)` with an address without spaces; add the `)`',
  },
  {
    sign: '**',
    opens: /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}“"(])/gu,
    isOpen: (paragraph) => once('**', paragraph),
    expected: '`**` behind the bold words as well; add it, or write `\\**`',
  },
  {
    sign: '`',
    opens: /(?<![\p{L}\p{N}`])`(?=[\p{L}\p{N}/.$-])/gu,
    // Old programs quote `so' and `so’.
    isOpen: (paragraph) => once('`', paragraph) && !/['’´]/.test(paragraph.slice(paragraph.indexOf('`')).slice(0, 80)),
    expected: '`` ` `` behind the code as well; add it, or write ``\\` ``',
  },
  {
    sign: '[',
    opens: /(?<![\p{L}\p{N}])\[(?=\p{L})/gu,
    isOpen: (paragraph) => !paragraph.includes(']'),
    expected: '`]` in the same paragraph; add it, or write `\\[`',
  },
];

/** In how many blocks behind its own a parenthesis may close that holds several. */
const farthestClosing = 8;

export const bracketsClose: Check = (settled, { parsed }, file) => {
  const blocks = proseOf(parsed, settled).map(({ node }) => textsOf(node));
  const unmatched = blocks.map(unmatchedParentheses);
  const isMarkdown = formatOf(file) === '.md';
  for (const [index, texts] of blocks.entries()) {
    const next = unmatched.slice(index + 1, index + 1 + farthestClosing);
    const found = (isMarkdown ? markdownOpening(texts, file) : undefined) ?? parenthesis(unmatched[index], next);
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
  const paragraph = texts.map(({ value }) => value).join('\u0000');
  for (const { sign, opens, isOpen, expected } of forms) {
    if (!paragraph.includes(sign) || !isOpen(paragraph)) continue;
    for (const node of texts) {
      const index = withoutQuotations(node.value).matchAll(opens).next().value?.index;
      if (index !== undefined && !isEscaped(node, sign, file)) return { node, index, sign, expected };
    }
  }
  return undefined;
}

/** The first parenthesis that is closed neither in its block nor in one of the next. */
function parenthesis(own: Unmatched | undefined, next: Unmatched[]): Opening | undefined {
  const [open] = own?.open ?? [];
  if (!open || next.some(({ closings }) => closings > 0)) return undefined;
  return { ...open, sign: '(', expected: 'a `)` in the same paragraph; add it where the remark ends' };
}
