/** What a live site has published. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses, apiFiles, type PermalinkRecord } from '../../src/guide/index.ts';
import { CallError } from '../command/exit.ts';

/** How long a host may take to answer, in milliseconds. */
const longest = 30_000;

/** Where a site publishes its addresses, below its base path. */
const file = addresses('/').api('permalinks').slice(1);

/** A record, and where it was read. */
export interface LiveRecord {
  record: PermalinkRecord;
  /** Address or path of the file. */
  place: string;
}

/**
 * Reads what a site has published.
 *
 * @param site Its address (`https://help.example.com/base/`), or the path of a folder that holds its files.
 * @throws CallError when there is none, or it cannot be read.
 */
export async function readLive(site: string): Promise<LiveRecord> {
  const isAddress = /^https?:\/\//i.test(site);
  const place = isAddress ? URL.parse(file, site.endsWith('/') ? site : `${site}/`)?.href : join(site, file);
  if (place === undefined) return refuse(site, 'it is not an address');
  const text = isAddress
    ? await fetched(place)
    : await readFile(place, 'utf8').catch(() => refuse(place, 'it is not there'));
  const result = apiFiles.permalinks.safeParse(parsed(text, place));
  if (result.success) return { record: result.data, place };
  const [issue] = result.error.issues;
  return refuse(place, `\`${issue?.path.join('.')}\` is not as expected: ${issue?.message}`);
}

async function fetched(place: string): Promise<string> {
  const response = await fetch(place, { signal: AbortSignal.timeout(longest) }).catch((error: Error) =>
    refuse(place, (error.cause as Error | undefined)?.message ?? error.message),
  );
  return response.ok ? response.text() : refuse(place, `the host answers ${response.status}`);
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(place, 'it is not JSON');
  }
}

function refuse(place: string, reason: string): never {
  throw new CallError(
    `What is live cannot be read at ${place}: ${reason}.`,
    'Name the address of a site made by Waymark, base path included, or the folder of its files.',
  );
}
