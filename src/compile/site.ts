/** `site.yml` to what the site says of its owner. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Site, siteSchema } from '../guide/index.ts';
import { displayPath } from './display-path.ts';
import { fileFault } from './messages.ts';
import { readYaml } from './yaml.ts';

/** The owner's settings, defaults filled in; where there are faults, the defaults. */
export interface SiteReading {
  site: Site;
  messages: VFileMessage[];
}

/** Reads `site.yml` of a content folder. It may be absent. Faults are messages at their line. */
export async function compileSite(content: string): Promise<SiteReading> {
  const path = join(content, 'site.yml');
  const defaults = siteSchema.parse({});
  if (!existsSync(path)) return { site: defaults, messages: [] };
  const name = displayPath(path);
  const { data, faults } = readYaml(await readFile(path, 'utf8'), siteSchema);
  const messages = faults.map(({ reason, place }) => fileFault(name, reason, 'site', place));
  if (data?.logo !== undefined && !existsSync(join(content, data.logo))) {
    messages.push(
      fileFault(name, `Unexpected logo \`${data.logo}\`, expected the path of a file beside site.yml`, 'site'),
    );
  }
  return { site: data ?? defaults, messages };
}
