/** The owner's editorial pages: their names, and whether their front matter is what a page needs. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { isGuideId, pageSchema } from '../guide/index.ts';
import { displayPath } from './display-path.ts';
import { fileFault } from './messages.ts';
import { readYaml } from './yaml.ts';

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
  const file = displayPath(path);
  const name = nameOf(basename(path));
  const expected = 'expected letters a-z, digits and hyphens, and no address of the site';
  const named = isGuideId(name) ? [] : [fileFault(file, `Unexpected page name ${name}, ${expected}`, 'page')];
  const source = await readFile(path, 'utf8');
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  const { faults } = readYaml(frontMatter, pageSchema, 1);
  return [...named, ...faults.map(({ reason, place }) => fileFault(file, reason, 'page', place))];
}

function nameOf(file: string): string {
  return file.slice(0, -extname(file).length);
}
