/** Parentheses in prose: which are open at the end of a paragraph. */
import type { Text } from 'mdast';

/** A parenthesis in a text node. */
export interface Parenthesis {
  node: Text;
  index: number;
}

/**
 * The parentheses that a paragraph's texts open and do not close. One that opens a remark stands before a word and behind a space;
 * faces such as `:(` and what stands in quotes are none.
 */
export function openParentheses(texts: Text[]): Parenthesis[] {
  return unmatched(texts).open;
}

/** How many parentheses a paragraph's texts close and do not open; `1)` and `a)` at the beginning of a word count something. */
export function unmatchedClosings(texts: Text[]): number {
  return unmatched(texts).closings;
}

/** Whether a place in a text is between two quotation marks: a message or a name, told as it is. */
export function isQuoted(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - farthestQuote), index);
  const after = text.slice(index, index + farthestQuote);
  if (before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')) return true;
  return before.split('"').length % 2 === 0 && after.includes('"');
}

/** A quotation mark that is farther away, in characters, belongs to another quotation. */
const farthestQuote = 400;

function unmatched(texts: Text[]): { open: Parenthesis[]; closings: number } {
  const open: (Parenthesis & { isRemark: boolean })[] = [];
  let closings = 0;
  for (const node of texts) {
    for (const { index, 0: sign } of node.value.matchAll(/[()]/g)) {
      const before = node.value.slice(Math.max(0, index - 3), index);
      if (isQuoted(node.value, index)) continue;
      if (sign === '(') {
        const isRemark = /(?:^|[\s“"])$/.test(before) && /^[\p{L}\p{N}“"]/u.test(node.value.slice(index + 1));
        if (!/[:;=][-']?$/.test(before)) open.push({ node, index, isRemark });
      } else if (open.length > 0) {
        open.pop();
      } else if (!/(?:^|\s)[\p{L}\p{N}]{1,2}$/u.test(before)) {
        closings++;
      }
    }
  }
  return { open: open.filter(({ isRemark }) => isRemark), closings };
}
