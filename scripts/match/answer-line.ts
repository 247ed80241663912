/** One line in, one line out: what `npm run match` says of a pasted text. */
import type { Match, Matcher } from '../../src/matcher/index.ts';

/** @returns The answer to a line of JSON, as JSON without a line end: of a bad line, what is wrong with it. */
export async function answerLine(matcher: Matcher, line: string): Promise<string> {
  const asked = textOf(line);
  return JSON.stringify('error' in asked ? asked : inOrder(await matcher.match(asked.text)));
}

/** The text that a line asks for. */
function textOf(line: string): { text: string } | { error: string } {
  const found = parsed(line);
  if (typeof found === 'string') return wrong(found);
  const { value } = found;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(nameOf(value));
  if (!('text' in value)) return wrong('object without "text"');
  if (typeof value.text !== 'string') return wrong(`${nameOf(value.text)} as "text"`);
  return { text: value.text };
}

/** The JSON of a line; else what the line is. */
function parsed(line: string): { value: unknown } | string {
  if (line.trim() === '') return 'empty line';
  try {
    return { value: JSON.parse(line) };
  } catch {
    return 'line that is no JSON';
  }
}

function wrong(found: string): { error: string } {
  return { error: `Unexpected ${found}, expected one JSON object a line: {"text": "what was pasted"}` };
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The contract's keys in their order, then what explains the answer. */
function inOrder(match: Match) {
  const { verdict, status, guide, variant, producer, producers, side, score, known, ...explained } = match;
  const entry = known && { kind: known.kind, guide: known.guide, id: known.id };
  return { verdict, status, guide, variant, producer, producers, side, score, known: entry, ...explained };
}
