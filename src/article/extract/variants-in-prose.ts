/** The messages in an article's sentences as variants. */
import type { Definition, RootContent } from 'mdast';
import { type DraftVariant, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import { plainText } from '../entry/plain-text.ts';
import { lookOf } from '../look/index.ts';
import type { ArticleSection } from '../section/section.ts';
import { sentences } from '../title/sentence.ts';
import type { WordTable } from '../words/index.ts';
import { messagesInProse } from './prose-messages.ts';

/** Steps and answers name the messages of other errors, and of what one tries. */
const searched = ['intro', 'prose', 'variants', 'causes'];

/**
 * Variants of origin `prose`, each with the sentence it stands in as its text. A message that the author lists, or that is an
 * exact text or a code of a listed one, is not repeated.
 */
export function variantsInProse(
  sections: ArticleSection[],
  listed: DraftVariant[],
  definitions: Definition[],
  words: WordTable,
): Omit<DraftVariant, 'order'>[] {
  const known = new Set(listed.flatMap(({ message, exact, codes }) => [message, ...exact, ...codes.flat()].map(fold)));
  return sections.flatMap((section, index) =>
    proseOf(section)
      .filter((node) => node.type === 'paragraph')
      .flatMap((node) => inParagraph(node, index)),
  );

  function inParagraph(node: RootContent, section: number): Omit<DraftVariant, 'order'>[] {
    return sentences(plainText(node), words).flatMap((sentence) =>
      messagesInProse(sentence, words).flatMap(({ message }) => {
        if (known.has(fold(message))) return [];
        known.add(fold(message));
        const text = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: sentence }] };
        return [
          {
            section,
            text: sentence,
            line: node.position?.start.line ?? 1,
            column: node.position?.start.column ?? 1,
            suggested: suggestId(message),
            message,
            origin: 'prose' as const,
            look: lookOf({ message, exact: [] }),
            exact: [],
            codes: [],
            firstSteps: [],
            html: toHtml([text], definitions),
          },
        ];
      }),
    );
  }
}

/** The blocks that are searched: of a section of messages only what stands before its headings, which name messages themselves. */
function proseOf(section: ArticleSection): RootContent[] {
  if (!searched.includes(section.kind)) return [];
  const heading = section.nodes.findIndex((node) => node.type === 'heading');
  return section.kind === 'variants' && heading !== -1 ? section.nodes.slice(0, heading) : section.nodes;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
