/** An article's source to mdast, each format by its own reader. */
import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Begin } from '../progress.ts';
import type { WordTable } from '../words/index.ts';
import { cleanParsed, cleanSource } from './characters.ts';
import type { FrontMatter } from './front-matter/index.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { parseText } from './text.ts';

/** What every reader gives. The tree has positions and holds neither title nor front matter. */
export interface ParsedArticle {
  tree: Root;
  frontMatter: FrontMatter;
  titleHeading?: Heading;
  /** A line right under the title that sums the article up. */
  tagline?: string;
}

/** The formats that an article can have, by the ending of its file. */
export const formats = ['.txt', '.md', '.html', '.htm'] as const;

/** The format of an article by its file's ending, in any case; plain text where that is none of ours. */
export function formatOf(file: VFile): (typeof formats)[number] {
  return formats.find((format) => format === file.extname?.toLowerCase()) ?? '.txt';
}

/** Reads an article in its format. Characters that do not belong in a text are taken out of `file` and of what is read. */
export function parseArticle(file: VFile, words: WordTable, begin: Begin): ParsedArticle {
  cleanSource(file);
  const format = formatOf(file);
  const parsed =
    format === '.txt'
      ? parseText(file, words)
      : format === '.md'
        ? parseMarkdown(file, words, begin)
        : parseHtml(file, words);
  cleanParsed(parsed, file);
  return parsed;
}
