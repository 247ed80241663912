/** The YAML front matter of a Markdown article. */
import type { VFile } from 'vfile';
import { LineCounter } from 'yaml';
import { quote, say } from '../../messages.ts';
import { type Block, findBlock } from './block.ts';
import { type FrontMatter, type PlaceOf, type Report, readItems } from './items.ts';
import { readYaml } from './yaml.ts';

export type { FrontMatter, WrittenAddress } from './items.ts';

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
  const placeOf = placesIn(yaml, block.line);
  const report = reporter(placeOf, file);
  for (const { reason, offset } of faults) report('front-matter', reason, offset);
  if (items) return { frontMatter: readItems(items, report, placeOf), body };
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
  const text = String(file).slice(from, to).trimEnd();
  const unread = text.trim() ? `; not read: ${quote(text, Number.POSITIVE_INFINITY)}` : '';
  if (opening === '+++') {
    const reason =
      'Unexpected `+++`, which begins TOML, expected YAML between two lines `---`; write `title: …` for `title = …`, and `---` for `+++`';
    say(file, 'front-matter', reason + unread, place);
    return false;
  }
  const language = opening.slice(3).trim();
  if (language && language.toLowerCase() !== 'yaml') {
    say(
      file,
      'front-matter',
      `Unexpected \`${opening}\`, expected \`---\` alone; front matter is YAML, write it as \`key: value\` lines${unread}`,
      place,
    );
    return false;
  }
  if (!closed) {
    const last = line + text.split(/\r\n|\r|\n/).length;
    const reason = `Unexpected front matter without its end, expected a second line \`---\`; add it behind line ${last}`;
    say(file, 'front-matter', reason, place);
  }
  return true;
}

function placesIn(yaml: string, linesBefore: number): PlaceOf {
  const starts = new LineCounter();
  for (const { index } of yaml.matchAll(/^/gm)) starts.addNewLine(index);
  return (offset) => {
    const { line, col } = starts.linePos(offset);
    return { line: line + linesBefore, column: Math.max(col, 1) };
  };
}

function reporter(placeOf: PlaceOf, file: VFile): Report {
  const said = new Set<number>();
  return (rule, reason, offset) => {
    const place = placeOf(offset);
    if (said.has(place.line)) return;
    said.add(place.line);
    say(file, rule, reason, place);
  };
}
