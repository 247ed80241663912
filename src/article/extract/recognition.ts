/** What a message is known by: exact texts in block quotes and code blocks, codes with their aliases. */
import type { RootContent } from 'mdast';
import type { Labels } from '../entry/labels.ts';
import { plainText } from '../entry/plain-text.ts';

/** The exact texts and codes of an entry, and its blocks without the exact texts. */
export function readRecognition(rest: RootContent[], labels: Labels) {
  const isExact = (node: RootContent) => node.type === 'blockquote' || node.type === 'code';
  return {
    exact: rest
      .filter(isExact)
      .map((node) => plainText(node).trim())
      .filter(Boolean),
    codes: (labels.code ?? []).flatMap(({ text }) => text.split(',').map(aliases)).filter((group) => group.length > 0),
    body: rest.filter((node) => !isExact(node)),
  };
}

/** `0x80244021 = 80244021` → both, as written. */
function aliases(group: string): string[] {
  return group
    .split('=')
    .map((code) => code.trim())
    .filter(Boolean);
}
