/** The numbers that an author gives to steps count them: each is one more than the last. */
import { say } from '../messages.ts';
import { formatOf } from '../parse/index.ts';
import { plainWords, type WordTable } from '../words/index.ts';
import type { Check } from './index.ts';

export const stepNumbersFollow: Check = ({ steps }, { words }, file) => {
  const isHtml = formatOf(file).startsWith('.htm');
  const lines = String(file).split(/\r\n|\r|\n/);
  let last: number | undefined;
  const sections = Map.groupBy(steps, ({ section }) => section);
  for (const inSection of sections.values()) {
    const written = inSection.flatMap(({ line, column }, index) => {
      const number = writtenNumber(lines[line - 1] ?? '', isHtml ? column : 1, words);
      return number ? [{ line, position: index + 1, ...number }] : [];
    });
    // In Markdown the same number throughout is a way to let the list count.
    const allSame = written.length > 1 && written.every(({ number }) => number === written[0]?.number);
    if (allSame && formatOf(file) === '.md') continue;
    for (const [index, { line, column, number, position }] of written.entries()) {
      const next = last === undefined ? 1 : last + 1;
      const right = number === next || number === position || (index === 0 && number <= 1);
      if (!right && !(allSame && index > 1)) {
        const reason = `Unexpected number ${number} of a step, expected ${index === 0 ? position : next}; number the steps in the order in which they stand, which is kept`;
        say(file, 'step-numbering', reason, { line, column });
      }
      last = number;
    }
  }
};

/** A longer beginning of a line, in characters, holds no number. */
const longestBeginning = 40;

/**
 * The number that a line begins with, and its column: `3.`, `3)`, `(3)`, `### 3. …`, `**Step 3:** …`; not `3.1`, nor `3 days`.
 *
 * @param at A column of the text that is numbered; a tag before it begins another line, as in HTML that stands on one line.
 */
function writtenNumber(line: string, at: number, words: WordTable): { number: number; column: number } | undefined {
  const from = at > 1 ? line.lastIndexOf('>', at - 2) + 1 : 0;
  const beginning = line.slice(from, from + longestBeginning);
  const start = withoutMarks(beginning);
  const column = from + beginning.length - start.length + 1;
  const bare = /^\(?(\d{1,3})[.):](?!\d)/.exec(start);
  if (bare) return { number: Number(bare[1]), column };
  const counted = /^(\p{L}+) #?(\d{1,3})/u.exec(start);
  if (!counted || /^(?:[\d.]*\d|\p{L})/u.test(start.slice(counted[0].length))) return undefined;
  if (!words.counters.includes(plainWords(counted[1] as string))) return undefined;
  return { number: Number(counted[2]), column };
}

/** A line without the signs and the tags before its text. */
function withoutMarks(line: string): string {
  let rest = line;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/^[\s#>*_•\u00a0-]+/, '').replace(/^<[^<>]*>/, '');
  }
  return rest;
}
