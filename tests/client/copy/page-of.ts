/** A part of a page for tests without a browser: what `Readable` says, with whole addresses as a browser gives them. */
import { parseDocument } from 'htmlparser2';
import type { Readable } from '../../../src/client/copy/readable.ts';

type Parsed = ReturnType<typeof parseDocument>['childNodes'][number];

/** The elements of `html` in a `<div>`, on a page at `https://help.example/502/`. */
export function pageOf(html: string): Readable {
  const [root] = parseDocument(`<div>${html}</div>`).childNodes;
  return readable(root!);
}

function readable(node: Parsed): Readable {
  const childNodes = 'childNodes' in node ? node.childNodes.map(readable) : [];
  const textContent = 'data' in node ? node.data : childNodes.map((child) => child.textContent).join('');
  if (!('attribs' in node)) return { nodeName: node.type === 'text' ? '#text' : '#comment', textContent, childNodes };
  const { href, src } = node.attribs;
  return {
    nodeName: node.name.toUpperCase(),
    textContent,
    childNodes,
    ...(href !== undefined && { href: new URL(href, 'https://help.example/502/').href }),
    ...(src !== undefined && { src: new URL(src, 'https://help.example/502/').href }),
    getAttribute: (name) => node.attribs[name] ?? null,
  };
}
