/** Messages that stand as lines, without a list: quoted, as code, or bare. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { WordTable } from '../../words/index.ts';
import { isEvident } from '../evident.ts';
import { areApart, joinLines, phrasingLines } from '../lines.ts';
import { phrasingText } from '../plain-text.ts';
import { isEnclosed } from '../quotation.ts';
import { isRemark } from '../remark.ts';
import type { EntrySource } from './index.ts';

/** A longer line, in characters, may be a sentence that was wrapped. */
const longestLine = 80;

/** A longer text before a colon, in characters, names nobody who shows a message. */
const longestName = 40;

/** The messages that a block of a section of messages is; none where it is prose. */
export function messageLines(node: RootContent, words: WordTable): EntrySource[] {
  if (node.type === 'code') return ofCode(node.value, node, words);
  if (node.type === 'blockquote')
    return node.children.flatMap((child) => {
      if (child.type === 'code') return ofCode(child.value, child, words);
      if (child.type !== 'paragraph') return [];
      const lines = phrasingLines(child.children);
      return areApart(lines) || standAlone(lines, words) ? lines.map(ofLine) : [ofLine(child.children)];
    });
  if (node.type !== 'paragraph') return [];
  const lines = phrasingLines(node.children);
  if (areApart(lines) && !lines.some((line) => isRemark(phrasingText(line), words))) return underLeadIns(lines);
  return lines.every((line) => isSetOff(line) || isBareMessage(phrasingText(line), words)) ? lines.map(ofLine) : [];
}

/** Each line a message, a line that leads into the next one (`In the log:`) its description. */
function underLeadIns(lines: PhrasingContent[][]): EntrySource[] {
  const entries: EntrySource[] = [];
  let leads: PhrasingContent[][] = [];
  for (const line of lines) {
    if (phrasingText(line).endsWith(':')) {
      leads.push(line);
      continue;
    }
    const body = leads.length > 0 ? [{ type: 'paragraph' as const, children: joinLines(leads) }] : [];
    entries.push({ ...ofLine(line), body });
    leads = [];
  }
  // A paragraph that ends by leading into something is prose.
  return leads.length > 0 ? [] : entries;
}

/** Lines of code are messages of their own where each reads as one; else the block is one, named by the line that does. */
function ofCode(value: string, node: RootContent, words: WordTable): EntrySource[] {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  const text = (line: string): PhrasingContent[] => [
    { type: 'inlineCode', value: line.trim(), ...(node.position && { position: node.position }) },
  ];
  const evident = lines.filter((line) => isEvident(line, words));
  const [first = lines[0]] = evident;
  if (!first) return [];
  if (evident.length === lines.length && lines.every((line) => line.length <= longestLine))
    return lines.map((line) => ofLine(text(line)));
  return [{ head: text(first), body: lines.length > 1 ? [node] : [], named: false, position: node.position }];
}

function standAlone(lines: PhrasingContent[][], words: WordTable): boolean {
  const texts = lines.map(phrasingText);
  return texts.every((text) => text.length <= longestLine && isEvident(text, words) && /^[\p{Lu}\p{N}“"]/u.test(text));
}

/** In quotes or as code, as a whole or at its beginning; who shows it may stand before a colon. */
function isSetOff(line: PhrasingContent[]): boolean {
  const [first] = line;
  if (first?.type === 'inlineCode') return /^$|^[\s:,–—(-]/.test(phrasingText(line.slice(1)));
  const text = phrasingText(line);
  const quoted = /^(?:([^:"“”\n]+):\s)?["“][^"“”\n]+["”]/.exec(text);
  return isEnclosed(text) || (quoted !== null && (quoted[1] ?? '').length <= longestName);
}

function isBareMessage(text: string, words: WordTable): boolean {
  return text.length <= longestLine && !/[.:;,]$/.test(text) && isEvident(text, words) && /^[\p{Lu}\p{N}_]/u.test(text);
}

function ofLine(line: PhrasingContent[]): EntrySource {
  const [first] = line;
  return { head: joinLines([line]), body: [], named: false, position: first?.position };
}
