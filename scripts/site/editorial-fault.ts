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
    // The bundler names the file in its own words only.
    const copy = /\[plugin [^\]]+\] (.+\.mdx):/.exec(message)?.[1] ?? pages;
    const page = relative(process.cwd(), join(content, 'pages', relative(pages, copy)));
    return new ContentError(`${page}:${fault.line ?? 1}:${fault.column ?? 1} error ${fault.reason} (mdx)`);
  }
  return id?.endsWith('src/pages/[page].astro') ? new ContentError(`An editorial page fails. ${message}`) : error;
}
