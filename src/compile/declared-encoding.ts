/** The encoding that an HTML file declares of itself. */

/** Browsers look no further than so many bytes. */
const searched = 1024;

/** The label in `<meta charset>`, `<meta http-equiv="Content-Type">` or `<?xml encoding?>`, as written; undefined if there is none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = withoutComments(new TextDecoder('latin1').decode(bytes.subarray(0, searched)));
  for (const piece of beginning.split('<')) {
    const label = /^(?:meta[\s/]|\?xml\s)/i.test(piece) ? labelIn(piece.split('>')[0] as string) : undefined;
    if (label) return label;
  }
  return undefined;
}

function withoutComments(html: string): string {
  const [first = '', ...others] = html.split('<!--');
  return (
    first + others.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + '-->'.length) : '')).join('')
  );
}

/** A description that speaks of a charset declares none. */
function labelIn(tag: string): string | undefined {
  if (/[\s"'](?:name|property|itemprop)\s*=/i.test(tag)) return undefined;
  const found = tag.startsWith('?')
    ? /\sencoding\s*=\s*["']([^"'?\s]+)/i.exec(tag)
    : /charset\s*=\s*["']?([^"'\s;/]+)/i.exec(tag);
  return found?.[1];
}
