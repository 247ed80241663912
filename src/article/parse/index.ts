/** An article's source to mdast, each format by its own reader. */
import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { WordTable } from '../words/index.ts';
import type { FrontMatter } from './front-matter.ts';
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
export const formats = ['.txt', '.md'] as const;

/** Reads an article by its file's ending: `.md` as Markdown, anything else as plain text. */
export function parseArticle(file: VFile, words: WordTable): ParsedArticle {
  return file.extname === '.md' ? parseMarkdown(file) : parseText(file, words);
}
