/** One article file to a settled, checked guide: steps 1 to 6 of the flow. */
import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { ReleasedBefore, Settlement } from '../permalinks/index.ts';
import type { CrossLink } from './cross-links.ts';
import { displayPath } from './display-path.ts';
import { type Illustrated, illustrate } from './images.ts';
import { fileFault, sortMessages } from './messages.ts';
import { nothingOf } from './nothing.ts';
import { readRegularFile, type UnreadableError } from './read-file.ts';
import type { Claim } from './redirects.ts';
import { type ArticleSource, type CompiledSource, compileSource } from './source.ts';

/** One article compiled: as far as it got, also where it has errors. */
export interface CompiledArticle extends Pick<Settlement, 'settled' | 'entries' | 'open'>, Pick<Illustrated, 'copies'> {
  /** The old addresses that it claims. */
  claims: Claim[];
  /** Its links to other articles and pages. */
  links: CrossLink[];
  /** Sorted by place; `file` is the article's path from where the call was made, links resolved. */
  messages: VFileMessage[];
}

/**
 * Compiles one article in this thread, without limits of time and memory and without a cache. Programs go by `openCompiler`.
 *
 * @param path Absolute path of the article.
 * @param lang The site's language.
 * @throws What `readRegularFile` throws.
 */
export async function compileArticle(path: string, lang: string): Promise<CompiledArticle> {
  return illustrated(
    compileSource(await readSource(path, lang, { inherited: [] }), () => {}),
    path,
  );
}

/**
 * An article's file with all that decides what becomes of it.
 *
 * @throws What `readRegularFile` throws.
 */
export async function readSource(path: string, lang: string, released: ReleasedBefore): Promise<ArticleSource> {
  return { bytes: await readRegularFile(path), name: basename(path), lang, released };
}

/** A guide without entries in place of an article whose file cannot be read, and the message that says why. */
export function unread(path: string, lang: string, error: UnreadableError): CompiledArticle {
  const nothing = nothingOf({ name: basename(path), lang });
  const reason = `Unexpected ${error.message}, expected a file that can be read; set that right, or take it away`;
  return {
    ...nothing,
    copies: [],
    claims: [],
    links: [],
    messages: [fileFault(displayPath(path), reason, 'unreadable')],
  };
}

/** A compiled article with its pictures found beside its file, and its messages under the file's name. */
export async function illustrated(compiled: CompiledSource, path: string): Promise<CompiledArticle> {
  const place = await realpath(path);
  const article = displayPath(place);
  const { settled, entries, open } = compiled;
  const pictures = await illustrate(settled, compiled.pictures, place, article);
  const messages = [...compiled.messages, ...pictures.messages];
  for (const message of messages) message.file = article;
  const claims = compiled.claims.map((claim) => ({ ...claim, article }));
  const links = compiled.links.map((link) => ({ ...link, article }));
  return { entries, open, ...pictures, claims, links, messages: sortMessages(messages) };
}
