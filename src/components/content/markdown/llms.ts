/** The list of what a site holds, for language models: https://llmstxt.org. */
import type { PhrasingContent, RootContent } from 'mdast';
import { type Addresses, apiJsonSchema, apiNames, type SettledGuide, type Site } from '../../../guide/index.ts';
import { wordsFor } from '../../../layouts/words.ts';
import { description } from '../description.ts';
import { meaningOf } from '../first-help.ts';
import { markdownOf } from './body.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';

/**
 * The name of the site, its tagline, and lists of links with what each leads to: the guides as Markdown, the API, and all messages.
 *
 * @param guides In the order of the list.
 * @param origin Where the site will be, if that is known: links are then given in full, else from the root of the host.
 */
export function llmsText(
  guides: SettledGuide[],
  { name, tagline, language }: Pick<Site, 'name' | 'tagline' | 'language'>,
  at: Addresses,
  origin: URL | undefined,
): string {
  const words = wordsFor(language);
  const files = apiNames.map((file) => noted(at.api(file), `${file}.json`, apiJsonSchema(file, '').description));
  const summed = guides.map((settled) =>
    noted(at.markdown(settled.guide.id), settled.guide.title, description(meaningOf(settled))),
  );
  return markdownOf(
    [
      heading(1, text(name)),
      ...(tagline ? [{ type: 'blockquote' as const, children: [paragraph(text(tagline))] }] : []),
      ...section(words.guides, summed),
      ...section(words.forPrograms, [...files, [link(at.messages, words.azTitle)]]),
    ],
    origin,
  );
}

function section(title: string, items: PhrasingContent[][]): RootContent[] {
  return items.length === 0 ? [] : [heading(2, text(title)), ...list(items)];
}

function noted(url: string, label: string, note: string | undefined): PhrasingContent[] {
  return [link(url, label), ...(note ? [text(`: ${note}`)] : [])];
}
