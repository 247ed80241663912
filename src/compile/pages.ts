/** The owner's editorial pages: their names, and whether their front matter is what a page needs. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { LineCounter, parseDocument } from 'yaml';
import { isGuideId, pageSchema } from '../guide/index.ts';
import { fileFault } from './messages.ts';

/** The pages' names, sorted; each is the page's address. */
export interface CompiledPages {
  names: string[];
  messages: VFileMessage[];
}

/** Reads which pages a content folder has. There may be none. Faults are messages at their line. */
export async function compilePages(content: string): Promise<CompiledPages> {
  const folder = join(content, 'pages');
  const files = (await readdir(folder).catch(() => [])).filter((name) => extname(name) === '.mdx').sort();
  const messages = await Promise.all(files.map((name) => checkPage(join(folder, name))));
  return { names: files.map(nameOf), messages: messages.flat() };
}

async function checkPage(path: string): Promise<VFileMessage[]> {
  const file = relative(process.cwd(), path);
  const name = nameOf(path.slice(path.lastIndexOf('/') + 1));
  const expected = 'expected letters a-z, digits and hyphens, and no address of the site';
  const messages = isGuideId(name) ? [] : [fileFault(file, `Unexpected page name ${name}, ${expected}`, 'page')];
  const source = await readFile(path, 'utf8');
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  const lines = new LineCounter();
  const document = parseDocument(yaml ?? '', { lineCounter: lines, prettyErrors: false });
  const place = (offset = 0) => ({ line: lines.linePos(offset).line + 1, column: lines.linePos(offset).col });
  if (document.errors.length > 0) {
    return [
      ...messages,
      ...document.errors.map((error) =>
        fileFault(file, `Unexpected YAML: ${error.message}`, 'page', place(error.pos[0])),
      ),
    ];
  }
  const result = pageSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  const issues = result.success ? [] : result.error.issues;
  return [
    ...messages,
    ...issues.map(({ path: key, message }) => {
      const node = document.getIn(key, true) as { range?: [number, number, number] } | undefined;
      return fileFault(
        file,
        `Unexpected front matter${key.length > 0 ? ` \`${key.join('.')}\`` : ''}: ${message}`,
        'page',
        place(node?.range?.[0]),
      );
    }),
  ];
}

function nameOf(file: string): string {
  return file.slice(0, -extname(file).length);
}
