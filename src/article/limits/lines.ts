/** The lines of an article, as far as its limits need to know them. */
import { beginOf } from '../markdown/line-begin.ts';

/** A line that is no code. */
export interface TextLine {
  text: string;
  /** From 1. */
  line: number;
  /** In columns. */
  indent: number;
  isBlank: boolean;
}

/** Lines without those in code blocks, if the article is Markdown: there, whatever a program wrote may stand. */
export function linesOf(source: string, isMarkdown: boolean): TextLine[] {
  const lines: TextLine[] = [];
  let fence: string | undefined;
  let code = false;
  let blankBefore = true;
  for (const [index, raw] of source.split(/\r\n|\n|\r/).entries()) {
    const begin = beginOf(raw);
    // Code blocks stand in items as well, at any indentation.
    const unindented = isMarkdown && begin.indent > 0 ? beginOf(begin.text) : begin;
    code = isMarkdown && !begin.isBlank && begin.indent >= 4 && (code || blankBefore);
    blankBefore = begin.isBlank;
    if (fence !== undefined) {
      if (unindented.closesFence(fence)) fence = undefined;
    } else if (isMarkdown && unindented.fence !== undefined) {
      fence = unindented.fence;
    } else {
      const { text, indent, isBlank } = begin;
      lines.push({ text: code && !isItem(text) ? '' : text, line: index + 1, indent, isBlank });
    }
  }
  return lines;
}

function isItem(text: string): boolean {
  return beginOf(text).mark !== undefined;
}
