/** How much Markdown stands in one block. */
import type { Excess } from './index.ts';
import type { TextLine } from './lines.ts';

/** A block with so many signs that may be markup is none that anybody wrote… */
export const mostSigns = 5_000;

/** …if they also stand this close, in characters: pasted logs and data have fewer. */
const closest = 8;

/** Of one sign in a row. Rulers and pictures made of signs have a few hundred. */
const longestRun = 2_000;

/** Of one line of a table. */
const mostColumns = 1_000;

/** Brackets, of which an opening one waits for a closing one. */
const deepestBrackets = 100;

/** The first block that has more. */
export function markup(lines: TextLine[]): Excess | undefined {
  let block = { signs: 0, length: 0, line: 1 };
  for (const { text, line } of lines) {
    if (text === '') {
      block = { signs: 0, length: 0, line: line + 1 };
      continue;
    }
    const found = countSigns(text);
    block.signs += found.signs;
    block.length += text.length;
    const fault =
      (found.longest > longestRun && `${found.longest} signs “${found.sign}” in a row`) ||
      (found.columns > mostColumns && `${found.columns} signs “|” in a line`) ||
      (found.depth > deepestBrackets && `brackets in each other, deeper than ${deepestBrackets}`) ||
      (block.signs > mostSigns &&
        block.length < block.signs * closest &&
        `more than ${mostSigns} signs of markup in one block`);
    if (!fault) continue;
    const reason = `Unexpected ${fault}, expected text; put data and logs into a code block between lines of \`\`\``;
    return { reason, place: { line: found.longest > longestRun ? line : block.line, column: 1 } };
  }
  return undefined;
}

const signs = new Set('*_~`[]<&\\!@:');

/** Runs of one sign count once; brackets each. */
function countSigns(text: string) {
  const found = { signs: 0, columns: 0, longest: 0, sign: '', depth: 0 };
  let run = 0;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '|') found.columns++;
    if (character === '[') found.depth = Math.max(found.depth, ++open);
    else if (character === ']' && open > 0) open--;
    run = character === text[at - 1] ? run + 1 : 1;
    if (!signs.has(character)) continue;
    if (run === 1 || character === '[' || character === ']') found.signs++;
    if (run <= found.longest) continue;
    found.longest = run;
    found.sign = character;
  }
  return found;
}
