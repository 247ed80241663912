/** The keys and values of front matter to what is known of an article. */
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { guideSchema } from '../../../guide/index.ts';
import { quote, type Rule } from '../../messages.ts';
import { type Key, keys, nearestKey } from './keys.ts';
import type { Item } from './yaml.ts';

/** What an author can say of a whole article. Values are kept as written: `502.10` stays `502.10`. */
export interface FrontMatter {
  title?: string;
  summary?: string;
  status?: string;
  updated?: string;
  lang?: string;
  redirectFrom?: WrittenAddress[];
}

/** An old address of an article, and where the article says it. */
export interface WrittenAddress {
  address: string;
  line: number;
  column: number;
}

/** Says what is wrong at an offset of the YAML, once a line. */
export type Report = (rule: Rule, reason: string, offset: number) => void;

/** The place in the article of an offset of the YAML. */
export type PlaceOf = (offset: number) => { line: number; column: number };

/** The values of known keys that have the form they need. All else is said. */
export function readItems(items: Item[], report: Report, placeOf: PlaceOf): FrontMatter {
  const result: FrontMatter = {};
  const seen = new Set<string>();
  for (const item of items) {
    const { key, offset, value, written } = item;
    const name = keys.find((known) => known === key);
    if (seen.has(key)) {
      report(
        'front-matter',
        `Unexpected second \`${key}\` ${quote(written, Number.POSITIVE_INFINITY)}, expected each key once; keep one of the two`,
        offset,
      );
    } else if (!name) {
      report('unknown-front-matter-key', unknownKey(key), offset);
    } else if (name === 'redirectFrom') {
      result.redirectFrom = addressesOf(item, report, placeOf);
    } else {
      const text = textOf(value);
      const expected = text && expectedOf(name, text);
      if (text === undefined) report('front-matter', wrongValue(name, item), offset);
      else if (expected)
        report(
          'front-matter',
          `Unexpected ${quote(text)} as \`${name}\`, ${expected}; correct it`,
          startOf(value, item),
        );
      else if (text) result[name] = text;
    }
    seen.add(key);
  }
  return result;
}

function unknownKey(key: string): string {
  const nearest = nearestKey(key);
  return nearest
    ? `Unexpected key \`${key}\`, expected \`${nearest}\`; rename it, or take it out`
    : `Unexpected key ${quote(key)}, expected one of ${keys.join(', ')}; take it out, nothing reads it`;
}

function wrongValue(name: Key, { value, written }: Item): string {
  const found = isMap(value) ? 'keys' : 'list';
  return `Unexpected ${found} ${quote(written, Number.POSITIVE_INFINITY)} as \`${name}\`, expected text; write it on one line, in quotes`;
}

/** What a guide expects as the value of a key; undefined where a text is that. */
function expectedOf(name: Exclude<Key, 'redirectFrom'>, text: string): string | undefined {
  return guideSchema.shape[name].safeParse(text).error?.issues[0]?.message;
}

/** The addresses of a list, or one address as a list of it. What is no text, or empty, is said. */
function addressesOf(item: Item, report: Report, placeOf: PlaceOf): WrittenAddress[] {
  const { value, written } = item;
  if (!isSeq(value) && textOf(value) === '' && written.trim() === '') return [];
  return (isSeq(value) ? value.items : [value]).flatMap((one): WrittenAddress[] => {
    const address = textOf(one);
    const start = startOf(one, item);
    if (address) return [{ address, ...placeOf(start) }];
    const found = address === undefined ? `${isMap(one) ? 'keys' : 'list'} in` : 'empty address in';
    report(
      'front-matter',
      `Unexpected ${found} \`redirectFrom\` ${quote(written, Number.POSITIVE_INFINITY)}, expected a list of old addresses; write them as [/old.html, /older.html]`,
      start,
    );
    return [];
  });
}

/** The offset of a value in the YAML; of its key where there is none. */
function startOf(value: unknown, { from, offset }: Item): number {
  return isNode(value) && value.range ? from + value.range[0] : offset;
}

/** A value as text on one line; empty where there is none, undefined where it is no text. */
function textOf(value: unknown): string | undefined {
  const text = isScalar(value) ? value.value : value;
  if (text === null) return '';
  return typeof text === 'string' ? text.split(/\s+/).filter(Boolean).join(' ') : undefined;
}
