/** The YAML front matter of a Markdown article. */
import type { VFile } from 'vfile';
import { isMap, isScalar, isSeq, LineCounter } from 'yaml';
import { quote, type Rule, say } from '../../messages.ts';
import { type Block, findBlock } from './block.ts';
import { type Key, keys, nearestKey } from './keys.ts';
import { type Item, readYaml } from './yaml.ts';

/** What an author can say of a whole article. Values are kept as written: `502.10` stays `502.10`. */
export interface FrontMatter {
  title?: string;
  summary?: string;
  status?: string;
  updated?: string;
  lang?: string;
  redirectFrom?: string[];
}

/** Says what is wrong at an offset of the YAML, once a line. */
type Report = (rule: Rule, reason: string, offset: number) => void;

/**
 * Takes the front matter off an article. Its faults are messages on `file` at their own lines; what can be read all the same is read.
 *
 * @returns What the front matter says, and the article's source with spaces in its place, so that every character keeps its place.
 */
export function takeFrontMatter(file: VFile): { frontMatter: FrontMatter; body: string } {
  const source = String(file);
  const block = findBlock(source);
  if (!block) return { frontMatter: {}, body: source };
  const blank = (from: number, to: number) => source.slice(from, to).replaceAll(/[^\r\n]/g, ' ');
  const body = source.slice(0, block.start) + blank(block.start, block.end) + source.slice(block.end);
  if (!sayForm(block, file)) return { frontMatter: {}, body };
  const yaml = source.slice(block.from, block.to).replaceAll(/\r(?!\n)/g, '\n');
  const { items, faults } = readYaml(yaml);
  const report = reporter(yaml, block.line, file);
  for (const { reason, offset } of faults) report('front-matter', reason, offset);
  if (items) return { frontMatter: readItems(items, report), body };
  report(
    'front-matter',
    `Unexpected ${quote(yaml, 40)} as front matter, expected \`key: value\` lines such as \`title: …\`; write a key before each value`,
    0,
  );
  // Words that are no front matter are the article's.
  const kept = blank(block.start, block.from) + source.slice(block.from, block.to) + blank(block.to, block.end);
  return { frontMatter: {}, body: source.slice(0, block.start) + kept + source.slice(block.end) };
}

/** Whether front matter is YAML; says where it is not, and where it does not end. */
function sayForm({ opening, line, from, to, closed }: Block, file: VFile): boolean {
  const place = { line, column: 1 };
  if (opening === '+++') {
    const reason =
      'Unexpected `+++`, which begins TOML, expected YAML between two lines `---`; write `title: …` for `title = …`, and `---` for `+++`';
    say(file, 'front-matter', reason, place);
    return false;
  }
  const language = opening.slice(3).trim();
  if (language && language.toLowerCase() !== 'yaml') {
    say(
      file,
      'front-matter',
      `Unexpected \`${opening}\`, expected \`---\` alone; front matter is YAML, write it as \`key: value\` lines`,
      place,
    );
    return false;
  }
  if (!closed) {
    const last =
      line +
      String(file)
        .slice(from, to)
        .trimEnd()
        .split(/\r\n|\r|\n/).length;
    const reason = `Unexpected front matter without its end, expected a second line \`---\`; add it behind line ${last}`;
    say(file, 'front-matter', reason, place);
  }
  return true;
}

function reporter(yaml: string, linesBefore: number, file: VFile): Report {
  const starts = new LineCounter();
  for (const { index } of yaml.matchAll(/^/gm)) starts.addNewLine(index);
  const said = new Set<number>();
  return (rule, reason, offset) => {
    const { line, col } = starts.linePos(offset);
    if (said.has(line)) return;
    said.add(line);
    say(file, rule, reason, { line: line + linesBefore, column: Math.max(col, 1) });
  };
}

function readItems(items: Item[], report: Report): FrontMatter {
  const result: FrontMatter = {};
  const seen = new Set<string>();
  for (const { key, offset, value } of items) {
    const name = keys.find((known) => known === key);
    if (seen.has(key)) {
      report('front-matter', `Unexpected second \`${key}\`, expected each key once; keep one of the two`, offset);
    } else if (!name) {
      report('unknown-front-matter-key', unknownKey(key), offset);
    } else if (name === 'redirectFrom') {
      const list = textsOf(value);
      if (list) result.redirectFrom = list;
      else
        report(
          'front-matter',
          'Unexpected value of `redirectFrom`, expected a list of old addresses; write them as [/old.html, /older.html]',
          offset,
        );
    } else {
      const text = textOf(value);
      if (text) result[name] = text;
      else if (text === undefined) report('front-matter', wrongValue(name, value), offset);
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

function wrongValue(name: Key, value: unknown): string {
  const found = isMap(value) ? 'keys' : 'list';
  return `Unexpected ${found} as \`${name}\`, expected text; write it on one line, in quotes`;
}

/** A value as text on one line; empty where there is none, undefined where it is no text. */
function textOf(value: unknown): string | undefined {
  const text = isScalar(value) ? value.value : value;
  if (text === null) return '';
  return typeof text === 'string' ? text.split(/\s+/).filter(Boolean).join(' ') : undefined;
}

/** A list of texts, or one text as a list of it; undefined where a value is none. */
function textsOf(value: unknown): string[] | undefined {
  const texts = (isSeq(value) ? value.items : [value]).map(textOf);
  return texts.every((text) => text !== undefined) ? texts.filter(Boolean) : undefined;
}
