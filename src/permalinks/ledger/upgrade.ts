/** Ledgers of older formats, made into the present one. */
import { ledgerVersion, unknownText } from './schema.ts';

type Data = Record<string, unknown>;

/**
 * One function for each older version, which makes data of it into data of the next. Data that is of no such version stays as it is, for the
 * schema to refuse.
 *
 * Version 0 is a list made by hand, of addresses that were published before there was a ledger: `published` once for all, and of each
 * entry its kind, id, title and, of a step, its code.
 */
const upgrades: ((data: Data) => Data)[] = [
  ({ published, entries, ...rest }) => ({
    ...rest,
    version: 1,
    entries: Array.isArray(entries)
      ? entries.map((entry: Data) => ({
          fingerprint: unknownText,
          words: '',
          revision: 1,
          changed: published,
          published,
          ...entry,
        }))
      : entries,
  }),
];

/** Data of a ledger of any version as data of the present one. */
export function upgrade(data: unknown): unknown {
  let now = data;
  while (isOld(now)) now = (upgrades[now.version] as (data: Data) => Data)(now);
  return now;
}

function isOld(data: unknown): data is Data & { version: number } {
  if (typeof data !== 'object' || data === null || !('version' in data)) return false;
  const { version } = data;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 && version < ledgerVersion;
}
