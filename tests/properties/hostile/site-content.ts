/** A content folder of hostile articles that builds: what an article is refused for is taken out of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compile.ts';
import { frontMatterWith, type HostileArticle, htmlWith, markdownWith, textWith } from './articles.ts';
import { payloads } from './payloads.ts';

/**
 * Writes the folder.
 *
 * @returns How many articles and payloads it holds.
 */
export function writeHostileContent(folder: string): { articles: number; payloads: number } {
  // One that acts says so twice: by its dialog, and by a name on the page.
  const loaded = payloads
    // A path to the check of links, which would refuse the site.
    .filter((payload) => payload !== 'https:evil.test')
    .map((payload) => payload.replaceAll('alert(1)', 'alert(window.canary=1)'));
  // Each position has its share, so that the site is built in time.
  const every = (share: number, from: number) => loaded.filter((_payload, index) => index % share === from % share);
  const positions = markdownWith(['x']).map((_article, position) => position);
  const articles = [
    ...positions.flatMap((position) => accepted(every(2, position), (some) => markdownWith(some)[position]!)),
    ...accepted(every(2, 0), textWith),
    ...every(3, 0).flatMap((payload) =>
      [frontMatterWith(payload)[0]!, htmlWith(payload)[1]!, htmlWith(payload)[3]!].filter(isAccepted),
    ),
  ];
  mkdirSync(join(folder, 'guides'), { recursive: true });
  for (const [index, { name, source }] of articles.entries())
    writeFileSync(join(folder, 'guides', `h${index}-${name}`), source);
  return { articles: articles.length, payloads: loaded.length };
}

/** Articles that hold as many of `list` together as are accepted so; what is refused alone is left out. */
function accepted(list: readonly string[], write: (some: readonly string[]) => HostileArticle): HostileArticle[] {
  if (list.length === 0) return [];
  const article = write(list);
  if (isAccepted(article)) return [article];
  const half = Math.floor(list.length / 2);
  return half === 0 ? [] : [...accepted(list.slice(0, half), write), ...accepted(list.slice(half), write)];
}

/** Whether an article has no error, and needs no other file of a folder: no picture, no article that it leads to. */
function isAccepted({ name, source }: HostileArticle): boolean {
  const { messages, settled, links = [] } = compile(name, source);
  return !messages.some(({ fatal }) => fatal) && links.length === 0 && !JSON.stringify(settled).includes('<img ');
}
