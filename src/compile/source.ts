/** The bytes of one article to a settled, checked guide: all that happens in a worker. It reads no file. */
import { extname } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import {
  type Begin,
  checkGuide,
  excess,
  type Picture,
  quote,
  readArticle,
  type SiteLink,
  say,
} from '../article/index.ts';
import { isGuideId } from '../guide/index.ts';
import { type ReleasedBefore, type Settlement, settle } from '../permalinks/index.ts';
import { append } from './append.ts';
import { checkSchemas } from './check-schemas.ts';
import { decode } from './decode.ts';
import { guideIdOf } from './guide-id.ts';
import { nothingOf } from './nothing.ts';
import { type Claim, faultyClaims } from './redirects.ts';

/** All that decides what becomes of an article. */
export interface ArticleSource {
  bytes: Uint8Array;
  /** The file's name without its folder: it gives the guide's id and the format. */
  name: string;
  /** The site's language. */
  lang: string;
  /** What was released of it. */
  released: ReleasedBefore;
}

/** What becomes of it, as far as it got. Messages name no file yet and are not sorted. */
export interface CompiledSource extends Omit<Settlement, 'messages'> {
  pictures: Picture[];
  /** The old addresses that it claims. */
  claims: Omit<Claim, 'article'>[];
  /** Its links to other articles and pages. */
  links: SiteLink[];
  messages: VFileMessage[];
}

/** Compiles an article's bytes. Each phase, and the line of the block it comes to, is told to `begin` before it is worked on. */
export function compileSource({ bytes, name, lang, released }: ArticleSource, begin: Begin): CompiledSource {
  begin('read', 1);
  const format = extname(name).toLowerCase();
  // What is no text is told, and the rest read all the same, so that one run says everything.
  const { text, fault } = decode(bytes, format);
  const file = new VFile({ path: name, value: text });
  if (fault) say(file, 'encoding', fault, undefined);
  const stem = name.slice(0, name.length - format.length);
  const id = guideIdOf(name);
  if (!isGuideId(id)) {
    const expected = id
      ? 'another, for that address is one of the site itself'
      : 'one that makes an address: letters, digits, hyphens';
    say(file, 'invalid-id', `Unexpected file name ${quote(stem)}, expected ${expected}; rename the file`, undefined);
  }
  const refused = excess(text, format);
  if (refused) {
    say(file, 'input-limit', refused.reason, refused.place);
    return { ...nothingOf({ name, lang }), messages: file.messages };
  }
  const reading = readArticle(file, id, lang, begin);
  begin('settle', 1);
  const { messages, ...settlement } = settle(reading.draft, released);
  append(file.messages, messages);
  begin('check', 1);
  if (isGuideId(id)) append(file.messages, checkSchemas(settlement.settled, name));
  if (!file.messages.some(({ ruleId }) => ruleId === 'empty-article')) checkGuide(settlement.settled, reading, file);
  const claims = reading.oldAddresses.map((written) => ({ ...written, guide: id, article: name }));
  append(file.messages, faultyClaims(claims));
  const { pictures, links } = reading;
  return { ...settlement, pictures, claims, links, messages: file.messages };
}
