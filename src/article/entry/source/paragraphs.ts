/** Paragraphs cut where a line of them begins an entry, as in a text without blank lines. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { SectionKind } from '../../../guide/index.ts';
import { asks, onlyAsks, questionAhead } from '../../title/asks.ts';
import { answerMarkLength, hasCounter, questionMarkLength } from '../../title/numbering.ts';
import type { WordTable } from '../../words/index.ts';
import { joinLines, phrasingLines } from '../lines.ts';
import { phrasingText } from '../plain-text.ts';

/**
 * The blocks of a section, each paragraph cut before the lines that begin an entry, and in an FAQ behind a line that asks.
 *
 * @param answers Whether questions stand in front of their answers, on one line.
 */
export function apart(nodes: RootContent[], kind: SectionKind, words: WordTable, answers: boolean): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const lines = phrasingLines(node.children);
    const texts = lines.map(phrasingText);
    const starts = texts.flatMap((text, index) =>
      index === 0 ||
      (kind !== 'faq' && hasCounter(text, words)) ||
      (kind === 'faq' &&
        (turns(text, texts[index - 1] as string, words) ||
          (answers && goesOnAsking(text, texts[index - 1] as string, words))))
        ? [index]
        : [],
    );
    return starts.length === 1
      ? [node]
      : starts.map((start, index) => paragraphOf(node, lines.slice(start, starts[index + 1] ?? lines.length)));
  });
}

/** Whether a line of an FAQ begins a question or an answer: a marked one, one that asks, one behind a question. */
function turns(text: string, before: string, words: WordTable): boolean {
  if (questionMarkLength(text, words) > 0 || answerMarkLength(text, words) > 0) return true;
  return asks(before) || (asks(text) && /[.!?。！]$/.test(before));
}

/** Whether a line asks and answers, and is not the middle of a sentence. */
function goesOnAsking(text: string, before: string, words: WordTable): boolean {
  return /[.!?。！…]["'”’»)]?$/.test(before) && /^[^\p{Ll}]/u.test(text) && questionAhead(text, words) !== undefined;
}

/** Whether the questions of an FAQ stand in front of their answers on one line: the first line does so, or several do before any other form. */
export function answersOnLines(nodes: RootContent[], words: WordTable): boolean {
  let answered = 0;
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'paragraph' || node.children[0]?.type === 'strong') break;
    const texts = phrasingLines(node.children).map(phrasingText);
    if (texts.some((text) => onlyAsks(text, words) || questionMarkLength(text, words) > 0)) break;
    const isFirst = index === 0 && questionAhead(texts[0] ?? '', words) !== undefined;
    answered += texts.filter((text) => questionAhead(text, words) !== undefined).length;
    if (isFirst || answered > 1) return true;
  }
  return false;
}

function paragraphOf(node: Paragraph, lines: PhrasingContent[][]): Paragraph {
  const start = lines[0]?.[0]?.position?.start ?? node.position?.start;
  const end = lines.at(-1)?.at(-1)?.position?.end ?? node.position?.end;
  return { type: 'paragraph', children: joinLines(lines), ...(start && end && { position: { start, end } }) };
}
