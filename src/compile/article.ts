/** One article file to a settled, checked guide: steps 1 to 6 of the flow. */
import { readFile, realpath } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { checkGuide, quote, readArticle, say } from '../article/index.ts';
import { isGuideId, suggestId } from '../guide/index.ts';
import { type Settlement, settle } from '../permalinks/index.ts';
import { checkSchemas } from './check-schemas.ts';
import type { CrossLink } from './cross-links.ts';
import { decode } from './decode.ts';
import { displayPath } from './display-path.ts';
import { type Illustrated, illustrate } from './images.ts';
import { sortMessages } from './messages.ts';
import { type Claim, claimsOf, faultyClaims } from './redirects.ts';

/** One article compiled: as far as it got, also where it has errors. */
export interface CompiledArticle
  extends Pick<Settlement, 'settled' | 'ledger' | 'entries'>,
    Pick<Illustrated, 'copies'> {
  /** The old addresses that it claims. */
  claims: Claim[];
  /** Its links to other articles and pages. */
  links: CrossLink[];
  /** Sorted by place; `file` is the article's path from where the call was made, links resolved. */
  messages: VFileMessage[];
}

/**
 * Compiles one article.
 *
 * @param path Absolute path of the article.
 * @param lang The site's language.
 * @throws What reading the file throws, such as ENOENT and EISDIR.
 */
export async function compileArticle(path: string, lang: string): Promise<CompiledArticle> {
  const bytes = await readFile(path);
  // What is no text is told, and the rest read all the same, so that one run says everything.
  const { text, fault } = decode(bytes, extname(path).toLowerCase());
  const place = await realpath(path);
  const file = new VFile({ path: displayPath(place), value: text });
  if (fault) say(file, 'encoding', fault, undefined);
  const name = basename(path, extname(path));
  const id = suggestId(name);
  if (!isGuideId(id))
    say(
      file,
      'invalid-id',
      `Unexpected file name ${quote(name)}, expected one that makes an address: letters, digits, hyphens`,
      undefined,
    );
  const reading = readArticle(file, id, lang);
  const { messages, ...settlement } = settle(reading.draft, { entries: [] });
  file.messages.push(...messages);
  if (isGuideId(id)) file.messages.push(...checkSchemas(settlement.settled, file.path));
  if (!file.messages.some(({ ruleId }) => ruleId === 'empty-article')) checkGuide(settlement.settled, reading, file);
  const illustrated = await illustrate(settlement.settled, reading.pictures, place, file.path);
  const claims = claimsOf(settlement.settled.guide, text, file.path);
  file.messages.push(...illustrated.messages, ...faultyClaims(claims));
  for (const message of file.messages) message.file = file.path;
  const links = reading.links.map((link) => ({ ...link, article: file.path }));
  return { ...settlement, ...illustrated, claims, links, messages: sortMessages(file.messages) };
}
