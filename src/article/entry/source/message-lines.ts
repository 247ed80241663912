/** Messages that stand as lines, without a list: quoted, as code, or bare. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { WordTable } from '../../words/index.ts';
import { isEvident } from '../evident.ts';
import { phrasingLines } from '../lines.ts';
import { phrasingText } from '../plain-text.ts';
import type { EntrySource } from './index.ts';

/** A longer line, in characters, may be a sentence that was wrapped. */
const longestLine = 80;

/** The messages that a block of a section of messages is; none where it is prose. */
export function messageLines(node: RootContent, words: WordTable): EntrySource[] {
  if (node.type === 'code') return ofCode(node.value, node, words);
  if (node.type === 'blockquote')
    return node.children.flatMap((child) => {
      if (child.type === 'code') return ofCode(child.value, child, words);
      if (child.type !== 'paragraph') return [];
      const lines = phrasingLines(child.children);
      return standAlone(lines, words) ? lines.map(ofLine) : [ofLine(child.children)];
    });
  if (node.type !== 'paragraph') return [];
  const lines = phrasingLines(node.children);
  return lines.every((line) => isSetOff(line) || isBareMessage(phrasingText(line), words)) ? lines.map(ofLine) : [];
}

/** Lines of code are messages of their own where each reads as one; else the block is one, known by all of it. */
function ofCode(value: string, node: RootContent, words: WordTable): EntrySource[] {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  const text = (line: string): PhrasingContent[] => [
    { type: 'text', value: line.trim(), ...(node.position && { position: node.position }) },
  ];
  const [first = ''] = lines;
  if (!first) return [];
  if (lines.every((line) => line.length <= longestLine && isEvident(line, words)))
    return lines.map((line) => ofLine(text(line)));
  return [{ head: text(first), body: lines.length > 1 ? [node] : [], named: false, position: node.position }];
}

function standAlone(lines: PhrasingContent[][], words: WordTable): boolean {
  const texts = lines.map(phrasingText);
  return texts.every((text) => text.length <= longestLine && isEvident(text, words) && /^[\p{Lu}\p{N}“"]/u.test(text));
}

/** In quotes or as code, as a whole or at its beginning. */
function isSetOff(line: PhrasingContent[]): boolean {
  const [first] = line;
  return first?.type === 'inlineCode' || /^["“][^"“”\n]+["”]/.test(phrasingText(line));
}

function isBareMessage(text: string, words: WordTable): boolean {
  return text.length <= longestLine && !/[.:;,]$/.test(text) && isEvident(text, words) && /^[\p{Lu}\p{N}_]/u.test(text);
}

function ofLine(line: PhrasingContent[]): EntrySource {
  const [first] = line;
  return { head: line, body: [], named: false, position: first?.position };
}
