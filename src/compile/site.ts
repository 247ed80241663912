/** `site.yml` to what the site says of its owner. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { LineCounter, parseDocument } from 'yaml';
import { type Site, siteSchema } from '../guide/index.ts';
import { fileFault } from './messages.ts';

/** The owner's settings, defaults filled in; where there are faults, the defaults. */
export interface CompiledSite {
  site: Site;
  messages: VFileMessage[];
}

/** Reads `site.yml` of a content folder. It may be absent. Faults are messages at their line. */
export async function compileSite(content: string): Promise<CompiledSite> {
  const path = join(content, 'site.yml');
  const defaults = siteSchema.parse({});
  if (!existsSync(path)) return { site: defaults, messages: [] };
  const name = relative(process.cwd(), path);
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    const messages = document.errors.map((error) =>
      fileFault(name, `Unexpected YAML: ${error.message}`, 'site', place(error.pos[0])),
    );
    return { site: defaults, messages };
  }
  const result = siteSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!result.success) {
    const messages = result.error.issues.map((issue) => {
      const node = document.getIn(issue.path, true) as { range?: [number, number, number] } | undefined;
      const key = issue.path.join('.');
      return fileFault(
        name,
        `Unexpected value${key ? ` of \`${key}\`` : ''}: ${issue.message}`,
        'site',
        place(node?.range?.[0]),
      );
    });
    return { site: defaults, messages };
  }
  const { logo } = result.data;
  const missing = logo !== undefined && !existsSync(join(content, logo));
  const messages = missing
    ? [fileFault(name, `Unexpected logo \`${logo}\`, expected the path of a file beside site.yml`, 'site')]
    : [];
  return { site: result.data, messages };
}
