/** The schemes of the addresses that a guide links to. */
import type { Definition, Link } from 'mdast';
import type { VFile } from 'vfile';
import { quote, say } from '../messages.ts';

/** All that a guide links to beside its own addresses. */
export const schemes = ['http', 'https', 'mailto'];

/** Writes a link's scheme in small letters, as the sanitiser knows it; one that a guide does not link to is told. */
export function checkScheme(node: Link | Definition, file: VFile): void {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(node.url.slice(0, 40))?.[1];
  if (!scheme) return;
  if (schemes.includes(scheme.toLowerCase())) {
    node.url = node.url.trimStart();
    node.url = scheme.toLowerCase() + node.url.slice(scheme.length);
    return;
  }
  const reason = `Unexpected link to ${quote(node.url)}, expected http, https, mailto or an address of this site; its words stay without the link`;
  say(file, 'missing-link', reason, node.position);
}
