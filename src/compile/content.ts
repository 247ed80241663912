/** A content folder to collections: every article, the site's settings, and their messages in one run. */
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { formats } from '../article/index.ts';
import type { CompiledSite, PublishedGuide, SettledGuide } from '../guide/index.ts';
import type { Ledger, OpenEntry, SettledEntry } from '../permalinks/index.ts';
import { append } from './append.ts';
import { type Compiler, openCompiler } from './compiler.ts';
import { type CrossLink, faultyLinks } from './cross-links.ts';
import { displayPath } from './display-path.ts';
import type { PictureCopy } from './images.ts';
import { concludeSite, type SettledFile } from './ledgers/conclude-site.ts';
import { readLedgers, releasedBefore } from './ledgers/read-ledgers.ts';
import { fileFault, hasErrors, sortMessages } from './messages.ts';
import { compilePages } from './pages.ts';
import { type Claim, clashingClaims, pagesOf } from './redirects.ts';
import { compileSite } from './site.ts';
import { workFolder } from './work-folder.ts';
import { writeCollections } from './write.ts';

/** What a content folder says. */
export interface Compilation {
  guides: SettledGuide[];
  site: CompiledSite;
  /** The pictures that the guides show. */
  copies: PictureCopy[];
  /** How every entry got its id, in the order of the articles. */
  entries: (SettledEntry & { guide: string })[];
  /** What was ever published of each guide, also of those that are no more. */
  published: PublishedGuide[];
  /** The ledgers as the release leaves them; none where nothing is released. */
  ledgers: Ledger[];
  /** Released entries without a certain place; each is an error among the messages. */
  open: Omit<OpenEntry, 'candidates'>[];
  /** Sorted. */
  messages: VFileMessage[];
  /** What is not yet promised, one message for each article that has such entries. */
  notices: VFileMessage[];
  /** How many articles were compiled, and how many had been compiled before and have not changed. */
  counts: { compiled: number; reused: number };
}

/** A call that names a content folder there is none in. */
export class NoContentError extends Error {
  override name = 'NoContentError';
}

/**
 * Compiles a content folder.
 *
 * @param options.content Absolute path of the folder; it needs `guides/`, all else is optional.
 * @param options.work Absolute path of the work folder that the collections are written to, if there is no error; null to write nothing.
 * @param options.release Date of the release that is being made, `2026-01-31`: what is new is then promised, and ledgers are made. The content
 *   folder stays as it is.
 * @param options.compiler A compiler that goes on working; else one of its own.
 * @throws NoContentError when there is no folder `guides` in it.
 */
export async function compileContent({
  content,
  work,
  release,
  compiler,
}: {
  content: string;
  work: string | null;
  release?: string | undefined;
  compiler?: Compiler;
}): Promise<Compilation> {
  if (compiler) return compileWith(compiler, { content, work, release });
  const own = openCompiler();
  try {
    return await compileWith(own, { content, work, release });
  } finally {
    await own.close();
  }
}

async function compileWith(
  compiler: Compiler,
  { content, work, release }: { content: string; work: string | null; release: string | undefined },
): Promise<Compilation> {
  const paths = await articlePaths(content);
  const { site, messages } = await compileSite(content);
  const pages = await compilePages(content);
  append(messages, pages.messages);
  const ledgers = await readLedgers(content);
  append(messages, ledgers.messages);
  const settledFiles: SettledFile[] = [];
  const copies: PictureCopy[] = [];
  const claims: Claim[] = [];
  const links: CrossLink[] = [];
  const entries: Compilation['entries'] = [];
  const pathById = new Map<string, string>();
  const counts = { compiled: 0, reused: 0 };
  for await (const { path, reused, ...compiled } of compiler.compileAll(
    paths,
    site.language,
    releasedBefore(paths, ledgers.files),
  )) {
    counts[reused ? 'reused' : 'compiled']++;
    const { id } = compiled.settled.guide;
    const first = pathById.get(id);
    append(messages, compiled.messages);
    // A name that makes no id has its own message.
    if (first && id !== '')
      messages.push(
        fileFault(
          displayPath(path),
          `Unexpected second article with the id ${id}, which ${displayPath(first)} has; rename one`,
          'duplicate-guide',
        ),
      );
    else if (pages.names.includes(id))
      messages.push(
        fileFault(
          displayPath(path),
          `Unexpected article with the name of the page pages/${id}.mdx; rename one`,
          'duplicate-guide',
        ),
      );
    else {
      const { settled, entries: how, open } = compiled;
      const unread = how.length === 0 && hasErrors(compiled.messages, { strict: false });
      settledFiles.push({ settled, entries: how, open, article: displayPath(path), unread });
      append(copies, compiled.copies);
      append(claims, compiled.claims);
      append(links, compiled.links);
      append(
        entries,
        compiled.entries.map((entry) => ({ guide: id, ...entry })),
      );
    }
    pathById.set(id, path);
  }
  const { guides, ...concluded } = concludeSite(settledFiles, ledgers.files, release);
  // A ledger that cannot be read has its own message; what would be said without it is not so.
  if (ledgers.messages.length === 0) append(messages, concluded.messages);
  const own = pagesOf(concluded.published, pages.names);
  append(messages, clashingClaims(claims, own));
  append(messages, faultyLinks(links, concluded.published, own, claims));
  if (paths.length === 0) {
    const expected = `expected an article (${formats.join(', ')}) in it`;
    messages.push(
      fileFault(displayPath(join(content, 'guides')), `Unexpected folder without articles, ${expected}`, 'no-articles'),
    );
  }
  const compilation = {
    guides,
    copies,
    entries,
    published: concluded.published,
    ledgers: concluded.ledgers,
    open: concluded.open,
    notices: ledgers.messages.length === 0 ? concluded.notices : [],
    site: { ...site, pages: pages.names },
    messages: sortMessages(messages),
    counts,
  };
  if (work !== null && !hasErrors(messages, { strict: false }))
    await writeCollections(compilation, content, workFolder(work));
  return compilation;
}

/** The articles of a content folder, sorted by name, so that the listing's order does not matter. */
async function articlePaths(content: string): Promise<string[]> {
  const folder = join(content, 'guides');
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const found =
      error.code === 'ENOENT' ? 'no such folder' : error.code === 'ENOTDIR' ? 'not a folder' : error.message;
    throw new NoContentError(
      `${displayPath(folder)}: ${found}; expected a content folder with a folder guides/ that holds articles`,
    );
  });
  return names
    .filter((name) => !name.startsWith('.') && formats.some((ending) => ending === extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name));
}
