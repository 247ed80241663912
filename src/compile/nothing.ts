/** What becomes of an article that is not read: a guide without entries. */
import { VFile } from 'vfile';
import { readArticle } from '../article/index.ts';
import { settle } from '../permalinks/index.ts';
import { guideIdOf } from './guide-id.ts';
import type { ArticleSource, CompiledSource } from './source.ts';

/** A guide of the article's id, in the site's language. It has no messages: whoever does not read the article says why. */
export function nothingOf({ name, lang }: Pick<ArticleSource, 'name' | 'lang'>): CompiledSource {
  const file = new VFile({ path: name, value: '' });
  const { draft } = readArticle(file, guideIdOf(name), lang);
  return { ...settle(draft, { inherited: [] }), pictures: [], claims: [], links: [], messages: [] };
}
