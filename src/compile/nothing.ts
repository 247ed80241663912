/** What becomes of an article that is not read: a guide without entries. */
import { extname } from 'node:path';
import { VFile } from 'vfile';
import { readArticle } from '../article/index.ts';
import { suggestId } from '../guide/index.ts';
import { settle } from '../permalinks/index.ts';
import type { ArticleSource, CompiledSource } from './source.ts';

/** A guide of the article's id, in the site's language. It has no messages: whoever does not read the article says why. */
export function nothingOf({ name, lang, ledger }: Omit<ArticleSource, 'bytes'>): CompiledSource {
  const file = new VFile({ path: name, value: '' });
  const { draft } = readArticle(file, suggestId(name.slice(0, name.length - extname(name).length)), lang);
  return { ...settle(draft, ledger), pictures: [], claims: [], links: [], messages: [] };
}
