/** The YAML front matter of a Markdown article. */
import type { Yaml } from 'mdast';
import type { VFile } from 'vfile';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { say } from '../messages.ts';

/** What an author can say of a whole article. Values are kept as written: `502.10` stays `502.10`. */
export interface FrontMatter {
  title?: string;
  summary?: string;
  status?: string;
  updated?: string;
  lang?: string;
  redirectFrom?: string[];
}

const keys = ['title', 'summary', 'status', 'updated', 'lang', 'redirectFrom'] as const;

/**
 * Reads front matter. Faults are messages on `file` at their own line: YAML that does not parse, a value that is not
 * text (or, for `redirectFrom`, a list of texts), an unknown key.
 */
export function readFrontMatter(node: Yaml, file: VFile): FrontMatter {
  const firstLine = (node.position?.start.line ?? 1) + 1;
  // `failsafe` knows no numbers, dates or booleans, so every scalar stays the author's text.
  const document = parseDocument(node.value, { schema: 'failsafe', prettyErrors: false, uniqueKeys: true });
  const place = (offset: number) => {
    const before = node.value.slice(0, offset);
    return { line: firstLine + before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') };
  };
  const [error] = document.errors;
  if (error) {
    say(file, 'front-matter', `Unexpected YAML: ${error.message}; expected \`key: value\` lines`, place(error.pos[0]));
    return {};
  }
  const result: FrontMatter = {};
  if (!isMap(document.contents)) return result;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const name = keys.find((known) => known === key.value);
    const at = place(key.range?.[0] ?? 0);
    if (!name) {
      say(file, 'unknown-front-matter-key', `Unexpected key \`${key.value}\`, expected one of ${keys.join(', ')}`, at);
    } else if (name === 'redirectFrom') {
      const list = (isSeq(value) ? value.items : [value]).map((item) => (isScalar(item) ? item.value : undefined));
      if (list.every((item) => typeof item === 'string')) result.redirectFrom = list;
      else say(file, 'front-matter', 'Unexpected value of `redirectFrom`, expected a list of old URLs', at);
    } else if (isScalar(value) && typeof value.value === 'string') {
      const text = value.value.trim();
      if (text) result[name] = text;
    } else {
      say(file, 'front-matter', `Unexpected value of \`${name}\`, expected text on one line`, at);
    }
  }
  return result;
}
