/** Faults of editorial pages, which only Astro finds: the owner's to mend, so they are said as faults of the content. */
import { join, relative } from 'node:path';
import { ContentError } from '../../src/compile/integration.ts';

/** The part of Astro's errors that is read here. */
interface AstroFault extends Error {
  /** The source file that was being rendered. */
  id?: string;
  /** What a bundler found, each with its own place. */
  errors?: { name: string; reason?: string; line?: number; column?: number }[];
}

/**
 * The error of a failed build as a `ContentError` when an editorial page is at fault, else as it came.
 *
 * @param pages Folder of the copies that Astro read.
 * @param content The content folder, in which the owner has them.
 */
export function editorialFault(error: unknown, pages: string, content: string): unknown {
  if (!(error instanceof Error)) return error;
  const { id, errors = [], message }: AstroFault = error;
  const fault = errors.find(({ name }) => name === 'MDXError');
  if (fault) {
    const copy = copyNamed(message) ?? pages;
    const page = relative(process.cwd(), join(content, 'pages', relative(pages, copy)));
    return new ContentError(`${page}:${fault.line ?? 1}:${fault.column ?? 1} error ${fault.reason} (mdx)`);
  }
  return id?.endsWith('src/pages/[page].astro') ? new ContentError(`An editorial page fails. ${message}`) : error;
}

/** The file that a bundler names, which it does in its own words only: `[plugin name] /a/page.mdx:3:1`. */
function copyNamed(message: string): string | undefined {
  for (const line of message.split('\n')) {
    const plugin = line.indexOf('[plugin ');
    const start = plugin === -1 ? -1 : line.indexOf('] ', plugin);
    const end = line.lastIndexOf('.mdx:');
    if (start !== -1 && end > start + 2) return line.slice(start + 2, end + '.mdx'.length);
  }
  return undefined;
}
