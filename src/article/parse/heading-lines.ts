/** Whether lines of plain text are a heading, by what stands round them. */
import { isLabel } from '../entry/labels.ts';
import { withoutId } from '../entry/naming.ts';
import { isByline } from '../section/byline.ts';
import { isPictureCredit } from '../section/caption.ts';
import { isFurniture } from '../section/furniture.ts';
import { plainWords, type WordTable } from '../words/index.ts';
import { type Following, isCountedLine, isHeadingAbove, isHeadingLine, isKindLine } from './headings.ts';
import { isBlank, isUnderline, type Line, markerOf } from './lines.ts';
import { beginsList } from './list-begin.ts';
import { tableLength } from './text-tables.ts';

/**
 * How many lines a heading at `at` takes, or 0 when there is none: its own, and one that underlines it. What the page round the
 * article says counts as one: it ends whatever stands above. Text may stand right under a line that counts an entry (`Step 1: …`) or
 * that only names a kind of section before a colon.
 */
export function headingLength(lines: Line[], at: number, words: WordTable): number {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (line.heading) return 1;
  if (markerOf(line)) return 0;
  if (next && isUnderline(next)) return 2;
  const before = lines[at - 1];
  const begins = !before || isBlank(before);
  if ((begins || before.broken) && isCountedLine(line.text, words)) return 1;
  if (!begins) return 0;
  if (isKindLine(line.text, words) || (line.broken && tableLength(lines, at) === 0 && isHeadingAbove(line.text, words)))
    return 1;
  // In a manual's text, what stands under a heading is indented.
  const indented = next !== undefined && next.indent > line.indent + 1;
  const leads = next !== undefined && (indented || beginsList(lines, at + 1) || isCountedLine(next.text, words));
  if (next && !isBlank(next) && !leads) return 0;
  if (isPictureCredit(line.text, words) || isByline(line.text, words)) return 0;
  if (isFurniture(line.text, words) || isEntryLine(line.text, lines, at + 1, words)) return 1;
  return isHeadingLine(line.text, words, following(lines, at + 1)) ? 1 : 0;
}

/** Whether a line that stands alone begins an entry: by the id its author gave, or by the labels under it. */
function isEntryLine(text: string, lines: Line[], at: number, words: WordTable): boolean {
  if (withoutId(text) !== text) return true;
  const next = lines.slice(at, at + 3).find((line) => !isBlank(line));
  return next !== undefined && !/[.:,;]$/.test(text) && !isLabelLine(text, words) && isLabelLine(next.text, words);
}

function isLabelLine(text: string, words: WordTable): boolean {
  const colon = text.indexOf(':');
  return isLabel(plainWords(text.slice(0, Math.max(colon, 0))), words);
}

/** What stands at or behind `at`. */
function following(lines: Line[], at: number): Following {
  let next = at;
  while (next < lines.length && isBlank(lines[next] as Line)) next++;
  if (next === lines.length) return 'nothing';
  return beginsList(lines, next) ? 'list' : 'text';
}
