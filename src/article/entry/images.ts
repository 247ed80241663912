/** The pictures of an article: those beside it stay in the tree, those of other hosts become their text. */
import type { Image, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { quote, say } from '../messages.ts';
import { eachNode, replaceNodes } from '../tree.ts';

/** A picture beside the article, and where the article shows it. */
export interface Picture {
  /** What stands as `src` in the HTML of the entry: the path, escaped. */
  src: string;
  /** The path as its author means it: decoded, with `/` between its parts, without a query. */
  path: string;
  line: number;
  column: number;
}

/**
 * Makes the images of a tree ready for what reads it: the address of one beside the article becomes its `src`, one from
 * elsewhere becomes its text, since a guide asks nothing of other hosts. What lacks, and what is shown as text, is said on `file`.
 */
export function readImages(tree: Root, file: VFile): void {
  const addresses = new Map<string, { url: string; title?: string | null | undefined }>();
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node);
  });
  replaceNodes(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
    const alt = node.alt?.trim() ?? '';
    const { url = '', title } = node.type === 'image' ? node : (addresses.get(node.identifier) ?? {});
    const position = node.position && { position: node.position };
    if (isRemote(url)) {
      const shown = alt ? `its text ${quote(alt)} is shown instead` : 'it has no text that could be shown instead';
      const reason = `Unexpected picture from elsewhere, expected a file beside the article: ${shown}`;
      say(file, 'image-as-text', reason, node.position);
      return [{ type: 'text', value: alt, ...position }];
    }
    if (!alt) {
      const reason = `Unexpected picture without text: ${quote(url)}; write what it shows, in its brackets or its alt, for those who cannot see it`;
      say(file, 'image-without-text', reason, node.position);
    }
    return [{ type: 'image', url: srcOf(pathOf(url)), alt, ...(title && { title }), ...position } satisfies Image];
  });
}

/**
 * The pictures that entries show, in their order. One that stands where only words can, as in a title, is said on `file`.
 *
 * @param nodes All nodes of the article.
 * @param html The HTML of all its entries.
 */
export function picturesIn(nodes: RootContent[], html: string[], file: VFile): Picture[] {
  const sources = html.flatMap((body) => Array.from(body.matchAll(/<img src="([^"]*)"/g), (match) => match[1]));
  const shown = new Set(sources);
  const pictures: Picture[] = [];
  eachNode({ type: 'root', children: nodes }, (node) => {
    if (node.type !== 'image') return;
    const { url: src, alt, position } = node;
    const { line = 1, column = 1 } = position?.start ?? {};
    if (shown.has(src)) {
      pictures.push({ src, path: decoded(src), line, column });
    } else {
      const instead = alt ? `its text ${quote(alt)} is shown instead` : 'write what it shows';
      const reason = `Unexpected picture in a title or a label, expected it in the text below: ${instead}`;
      say(file, 'image-as-text', reason, position);
    }
  });
  return pictures;
}

/**
 * Whether an address leads to another place than the article's folder: another host, the root of the host where the article was, or the
 * address itself, which may hold a picture. A letter and a colon are a drive, not a scheme.
 */
function isRemote(url: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(url) || /^[\\/]/.test(url);
}

/** The path that an address names: decoded, with `/` between its parts, without query and fragment. */
function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return decoded(end === -1 ? url : url.slice(0, end)).replaceAll('\\', '/');
}

/** A path as it stands in HTML: relative, with no character that needs escaping there or could be read as a scheme. */
function srcOf(path: string): string {
  const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURI(path.toWellFormed() || './').replaceAll(/^\/|[&':?#]/g, percent);
}

/** A text with its percent-encoding undone; as it is where that is faulty or hides control characters. */
function decoded(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return /\p{Cc}/u.test(plain) ? text : plain;
  } catch {
    return text;
  }
}
