/** Writes what offline reading needs: lists of the files of each guide, and the service worker. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleClient } from '../client-bundle.ts';
import { outputFiles } from '../output-files.ts';
import { type OutputFile, offlineManifest } from './manifest.ts';

/** What the paths of the files do not tell. */
export interface Kept {
  /** Ids of the guides, also of those that are no more. */
  guides: ReadonlySet<string>;
  /** The pages of step codes by their files. */
  codes: ReadonlyMap<string, { guide: string }>;
  /** Files that hosts may answer with a redirect, which cannot be kept. */
  forwarded: ReadonlySet<string>;
}

/** Writes `out/_offline/*.json` and `out/sw.js` over everything else that is in `out`. */
export async function writeOffline(out: string, { guides, codes, forwarded }: Kept): Promise<void> {
  const paths = (await outputFiles(out)).filter((path) => !forwarded.has(path));
  const { manifest, lists } = offlineManifest(readEach(out, paths), guides, codes);
  for (const { path, text } of lists) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  const worker = await bundleClient('service-worker/sw.ts', { WAYMARK_MANIFEST: JSON.stringify(manifest) });
  await writeFile(join(out, 'sw.js'), worker);
}

/** Reads one file at a time: a large site's output does not fit into memory comfortably. */
function* readEach(out: string, paths: string[]): Generator<OutputFile> {
  for (const path of paths) yield { path, bytes: readFileSync(join(out, path)) };
}
