/** What a generated article is made of before it is written down in a format. */

/** A stretch of an article. Texts are plain; a renderer may mark words of them up. */
export type Block =
  | { type: 'paragraph'; text: string; id?: string }
  /** A paragraph of labels, one a line. */
  | { type: 'labels'; lines: string[] }
  | { type: 'heading'; depth: 2 | 3; text: string; id?: string }
  /** A paragraph that begins in bold. */
  | { type: 'lead'; bold: string; text: string }
  | { type: 'list'; mark: '-' | '*' | '•' | '1.' | '1)'; start: number; items: Block[][] }
  | { type: 'code'; text: string }
  | { type: 'quote'; lines: string[] }
  | { type: 'table'; head: string[]; rows: string[][] }
  /** A question that opens over its answer; HTML only. */
  | { type: 'details'; summary: string; blocks: Block[] };

export type Format = 'txt' | 'md' | 'html';

export type Kind = 'variants' | 'causes' | 'steps' | 'faq';

export type Side = 'visitor' | 'operator';

/** One entry that an article is expected to give: all its words, in their order. */
export interface ExpectedEntry {
  kind: Kind;
  text: string;
  /** Words of it that pages say in their own way: what counts it, the names of labels. */
  unshown: string[];
  /** The id that its author gave it. */
  id?: string;
}

/** A section as it is generated: what stands in it, and what is to come of that. */
export interface GeneratedSection {
  kind: Kind | 'prose';
  /** For whom its steps are. */
  side?: Side;
  title: string;
  blocks: Block[];
  entries: ExpectedEntry[];
  /** What stands in the section and in none of its entries. */
  prose: string;
  /** What is to be left out of it, a text a block. */
  leftOut: string[];
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
