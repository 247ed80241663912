/** Messages of an article that has no heading over them. */
import type { Heading, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { hasCode, isEvident } from '../entry/evident.ts';
import { ownLines } from '../entry/lines.ts';
import { phrasingText, plainText } from '../entry/plain-text.ts';
import { messageLines } from '../entry/source/message-lines.ts';
import { tableParts } from '../entry/source/tables.ts';
import { asks } from '../title/asks.ts';
import { beginsInstruction } from '../title/imperative.ts';
import type { WordTable } from '../words/index.ts';
import { mergeEntries } from './merge-entries.ts';
import type { ArticleSection } from './section.ts';

/** How many messages make a section of them. */
const fewest = 2;

/** A longer item, in words, is a sentence about a message. */
const longestMessage = 14;

/**
 * An article's sections, with messages where no section says that it holds them: headings that are messages, else what the first section
 * of prose holds as lines, a table or a list of them.
 */
export function withImpliedVariants(sections: ArticleSection[], words: WordTable): ArticleSection[] {
  if (sections.some(({ kind }) => kind === 'variants')) return sections;
  const listing = sections.find((section) => section.kind === 'steps' && isUnderMessages(section, words));
  if (listing) return withVariants(sections, listing);
  const isEntry = (section: ArticleSection) => isUnderMessage(section, words);
  if (sections.filter(isEntry).length >= fewest) return mergeEntries(sections, 'variants', isEntry);
  const found = sections.find((section) => section.kind === 'prose' && holdsMessages(section.nodes, words));
  if (found) return withVariants(sections, found);
  return sections.flatMap((section) => (section.kind === 'intro' ? withMessagesApart(section, words) : [section]));
}

/** Sections, one of them made one of messages. */
function withVariants(sections: ArticleSection[], one: ArticleSection): ArticleSection[] {
  return sections.map((section) => (section === one ? { ...section, kind: 'variants' } : section));
}

/** Where in an introduction a line stands that leads into messages: "You may see one of these:". */
function messagesAt(nodes: RootContent[], words: WordTable): number {
  return nodes.findIndex((node, index) => {
    const next = nodes[index + 1];
    return (
      node.type === 'paragraph' && next !== undefined && plainText(node).endsWith(':') && holdsMessages([next], words)
    );
  });
}

/** An introduction, the messages it holds as a section between what stands before and behind them. */
function withMessagesApart(section: ArticleSection, words: WordTable): ArticleSection[] {
  const { nodes } = section;
  const at = messagesAt(nodes, words);
  if (at === -1) return [section];
  const parts: ArticleSection[] = [
    { ...section, nodes: nodes.slice(0, at) },
    { ...section, kind: 'variants', nodes: nodes.slice(at, at + 2) },
    { ...section, kind: 'prose', nodes: nodes.slice(at + 2) },
  ];
  return parts.filter((part) => part.nodes.length > 0);
}

/** Whether every heading in a section is a message, each with what helps under it: "Troubleshooting" in a readme. */
function isUnderMessages({ nodes }: ArticleSection, words: WordTable): boolean {
  const headings = nodes.filter((node) => node.type === 'heading');
  return headings.length >= fewest && headings.every((heading) => isMessageHeading(heading, words));
}

/** Whether a section's heading is a message: quoted, as code, or with a code in it. */
function isUnderMessage({ kind, heading }: ArticleSection, words: WordTable): boolean {
  return kind === 'prose' && heading !== undefined && isMessageHeading(heading, words);
}

function isMessageHeading(heading: Heading, words: WordTable): boolean {
  const title = plainText(heading);
  return heading.children[0]?.type === 'inlineCode' || (!asks(title) && isMessage(title, words));
}

function holdsMessages(nodes: RootContent[], words: WordTable): boolean {
  const texts = nodes.flatMap((node) => {
    if (node.type === 'list') return node.children.map((item) => (isCode(item) ? '“' : '') + plainText(item));
    if (node.type === 'heading') return [plainText(node)];
    if (node.type === 'table') return messagesOf(node, words);
    const quote = node.type === 'blockquote' || (node.type === 'code' && isEvident(node.value, words)) ? '“' : '';
    const lines = messageLines(node, words).map(({ head }) => quote + phrasingText(head));
    return node.type === 'paragraph' && !lines.every((line) => isMessage(line, words)) ? namedBy(node) : lines;
  });
  const messages = texts.filter((text) => isMessage(text, words));
  return messages.length >= fewest && messages.length * 3 >= texts.length * 2;
}

/** The messages of a table; a column that is called so holds nothing else. */
function messagesOf(table: Table, words: WordTable): string[] {
  const { entries, headings } = tableParts(table, 'variants', words);
  return entries.map(({ head }) => (headings.length > 0 ? '“' : '') + phrasingText(head));
}

/** The first line of a paragraph, if its author ended it. */
function namedBy({ children }: Paragraph): string[] {
  const { own, others } = ownLines(children);
  return others.length > 0 ? [phrasingText(own)] : [];
}

/** Only a quotation, a status or a code is evident without a heading that says that messages follow. */
function isMessage(text: string, words: WordTable): boolean {
  if (/^["“]/.test(text)) return true;
  if (beginsInstruction(text, words)) return false;
  return hasCode(text) && text.split(/\s+/).length <= longestMessage;
}

function isCode(item: ListItem): boolean {
  const [first] = item.children;
  return first?.type === 'paragraph' && first.children[0]?.type === 'inlineCode';
}
