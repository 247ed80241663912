/** Paragraphs cut where a line of them begins an entry, as in a text without blank lines. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { SectionKind } from '../../../guide/index.ts';
import { answerMarkLength, hasCounter, questionMarkLength } from '../../title/numbering.ts';
import type { WordTable } from '../../words/index.ts';
import { joinLines, phrasingLines } from '../lines.ts';
import { phrasingText } from '../plain-text.ts';

/** The blocks of a section, each paragraph cut before the lines that begin an entry, and in an FAQ behind a line that asks. */
export function apart(nodes: RootContent[], kind: SectionKind, words: WordTable): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const lines = phrasingLines(node.children);
    const texts = lines.map(phrasingText);
    const starts = texts.flatMap((text, index) =>
      index === 0 ||
      (kind !== 'faq' && hasCounter(text, words)) ||
      (kind === 'faq' && turns(text, texts[index - 1] as string, words))
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
  return before.endsWith('?') || (text.endsWith('?') && /[.!?]$/.test(before));
}

function paragraphOf(node: Paragraph, lines: PhrasingContent[][]): Paragraph {
  const start = lines[0]?.[0]?.position?.start ?? node.position?.start;
  const end = lines.at(-1)?.at(-1)?.position?.end ?? node.position?.end;
  return { type: 'paragraph', children: joinLines(lines), ...(start && end && { position: { start, end } }) };
}
