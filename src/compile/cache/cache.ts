/** What articles became, kept by a hash of all that decides it, so that what has not changed is not compiled again. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ArticleSource } from '../source.ts';
import { prune } from './prune.ts';

/** Keeps the JSON of compiled articles. What it cannot read or write it does without: nothing is ever lost but time. */
export interface Cache {
  get(key: string): Promise<string | undefined>;
  put(key: string, json: string): Promise<void>;
  /** Takes out what has long been of no use. */
  close(): Promise<void>;
}

/** Its own folder: the one that `WAYMARK_CACHE` names, else `.waymark/cache` of the project. */
export function cacheFolder(): string {
  return resolve(process.env.WAYMARK_CACHE || join(import.meta.dirname, '../../../.waymark/cache'));
}

/** The key of an article: equal for equal results. */
export function cacheKey(version: string, { bytes, name, lang, released }: ArticleSource): string {
  return createHash('sha256')
    .update(JSON.stringify([version, name, lang, released]))
    .update('\0')
    .update(bytes)
    .digest('hex');
}

/** So old, in milliseconds, an entry's time is set anew when it is used. */
const day = 24 * 60 * 60 * 1000;

/** Opens a cache in a folder, which need not exist. */
export function openCache(folder: string): Cache {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  let written = false;
  return {
    get: async (key) => {
      const file = fileOf(key);
      const json = await readFile(file, 'utf8').then(
        (text) => unsealed(key, text),
        () => undefined,
      );
      if (json !== undefined) await touch(file).catch(() => {});
      return json;
    },
    put: async (key, json) => {
      const partial = join(folder, `${key}-${randomUUID()}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(partial, sealed(key, json));
        // In one step, so that nobody reads half of it.
        await rename(partial, fileOf(key));
        written = true;
      } catch {
        await rm(partial, { force: true }).catch(() => {});
      }
    },
    close: async () => {
      if (written) await prune(folder).catch(() => {});
    },
  };
}

async function touch(file: string): Promise<void> {
  const now = Date.now();
  const { mtimeMs } = await stat(file);
  if (now - mtimeMs > day) await utimes(file, now / 1000, now / 1000);
}

/** An entry's file: a line with its key and a checksum of the rest. */
function sealed(key: string, json: string): string {
  return `${key} ${checksum(json)}\n${json}`;
}

/** The JSON of an entry's file; undefined unless it is complete, unchanged and the right one. */
function unsealed(key: string, text: string): string | undefined {
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === `${key} ${checksum(json)}` ? json : undefined;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
