/** Parentheses in prose: which are open at the end of a paragraph. */
import type { Text } from 'mdast';
import { withoutQuotations } from './quotations.ts';

/** A parenthesis in a text node. */
export interface Parenthesis {
  node: Text;
  index: number;
}

/** What a paragraph opens and does not close, and how many it closes and does not open. */
export interface Unmatched {
  open: Parenthesis[];
  closings: number;
}

/**
 * The parentheses of a paragraph's texts that have no counterpart in it. One that opens a remark stands before a word and behind a
 * space; faces such as `:(`, what counts something (`1)`), and what stands in quotation marks are none.
 */
export function unmatchedParentheses(texts: Text[]): Unmatched {
  const open: (Parenthesis & { isRemark: boolean })[] = [];
  let closings = 0;
  for (const node of texts) {
    const value = withoutQuotations(node.value);
    for (const { index, 0: sign } of value.matchAll(/[()]/g)) {
      const before = value.slice(Math.max(0, index - 3), index);
      if (sign === '(') {
        const isRemark = /(?:^|\s)$/.test(before) && /^[\p{L}\p{N}“"]/u.test(node.value.slice(index + 1, index + 3));
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
