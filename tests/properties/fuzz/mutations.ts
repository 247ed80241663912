/** What goes wrong with an article on its way: each a small change of its text, at a place of chance. */
import fc from 'fast-check';

/** One change: what, where (a fraction of the text or its lines), and with what. */
export interface Mutation {
  kind: keyof typeof mutate;
  at: number;
  to: number;
  piece: string;
}

/** What may stand anywhere, and means something to some reader of a format. */
const signs = [
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~~',
  '#',
  '## ',
  '- ',
  '1. ',
  '1) ',
  '> ',
  '|',
  '| --- |',
  '[',
  '](',
  '![',
  ']: x',
  '<',
  '</',
  '<!--',
  '-->',
  '&',
  '&#0;',
  '&amp;',
  '\\',
  '\n',
  '\n\n',
  '\t',
  '    ',
  '{#',
  '{#id}',
  '}',
  ':',
  '?',
  '---',
  '===',
  '[^1]',
  '[^1]: x',
  '<b>',
  '</p>',
  '<table>',
  '<li>',
  '<![CDATA[',
  '<details>',
  '<script>',
  '</script>',
  '<h2>',
  'Step 1: ',
  'Q: ',
  'A: ',
  'Note: ',
  'Code: ',
  'Worked if: ',
  'Fixed by: ',
  '99999999999999999999. ',
] as const;

/** Characters that few articles have. */
const odd = [
  '\u0000',
  '\u0007',
  '\u00a0',
  '\u00ad',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\ud800',
  '\udc00',
  '\u{1f600}',
  '\u{e0001}',
  'e\u0301',
  'ı',
  'ß',
  'ﬁ',
  '１',
  '٣',
  'Ⅷ',
  '〱',
  '\u3000',
  '\r',
  '\v',
  '\f',
  '\u001b[31m',
] as const;

const mutate = {
  deleteLines: (text: string, { at, to }: Mutation) => spliceLines(text, at, to, () => []),
  doubleLines: (text: string, { at, to }: Mutation) => spliceLines(text, at, to, (lines) => [...lines, ...lines]),
  reverseLines: (text: string, { at, to }: Mutation) => spliceLines(text, at, to, (lines) => lines.toReversed()),
  indentLines: (text: string, { at, to }: Mutation) =>
    spliceLines(text, at, to, (lines) => lines.map((line) => `    ${line}`)),
  dedentLines: (text: string, { at, to }: Mutation) =>
    spliceLines(text, at, to, (lines) => lines.map((line) => line.trimStart())),
  joinLines: (text: string, { at, to }: Mutation) => spliceLines(text, at, to, (lines) => [lines.join(' ')]),
  remark: (text: string, { at, to, piece }: Mutation) =>
    spliceLines(text, at, to, (lines) =>
      lines.map((line) => line.replace(/^(\s*)(?:[-*+•]|\d+[.)]|#{1,6}) /, `$1${piece.trim()} `)),
    ),
  renumber: (text: string, { at, to }: Mutation) =>
    spliceLines(text, at, to, (lines) =>
      lines.map((line) => line.replace(/\d+/, (number) => String(Math.round(Number(number) * to * 40)))),
    ),
  insert: (text: string, { at, piece }: Mutation) => cut(text, at, at, piece),
  replace: (text: string, { at, to, piece }: Mutation) => cut(text, at, at + to / 50, piece),
  repeat: (text: string, { at, piece }: Mutation) => cut(text, at, at, piece.repeat(200).slice(0, 400)),
  truncate: (text: string, { at }: Mutation) => cut(text, at, 1, ''),
  behead: (text: string, { at }: Mutation) => cut(text, 0, at, ''),
  lineEnds: (text: string, { to }: Mutation) => text.replaceAll('\n', to < 0.4 ? '\r\n' : to < 0.7 ? '\r' : '\n\n'),
  capitals: (text: string) => text.toUpperCase(),
} satisfies Record<string, (text: string, mutation: Mutation) => string>;

/** A text with changes made to it, one after the other. */
export function mutated(text: string, mutations: Mutation[]): string {
  return mutations.reduce((changed, mutation) => mutate[mutation.kind](changed, mutation), text);
}

/**
 * Changes of chance.
 *
 * @param payloads Hostile texts to put in, besides signs and odd characters.
 */
export function mutationsWith(payloads: readonly string[]): fc.Arbitrary<Mutation[]> {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  const piece = fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom(...odd),
    fc.constantFrom(...payloads),
    fc.string({ maxLength: 12 }),
  );
  const kinds = Object.keys(mutate) as Mutation['kind'][];
  const mutation = fc.record({ kind: fc.constantFrom(...kinds), at: fraction, to: fraction, piece });
  return fc.array(mutation, { minLength: 1, maxLength: 8 });
}

/** A text with `piece` in the place of what stands between two fractions of it. */
function cut(text: string, from: number, to: number, piece: string): string {
  const start = Math.floor(from * text.length);
  return text.slice(0, start) + piece + text.slice(Math.max(start, Math.floor(to * text.length)));
}

/** A text with some of its lines changed: from a fraction of them on, at most a tenth. */
function spliceLines(text: string, from: number, share: number, change: (lines: string[]) => string[]): string {
  const lines = text.split('\n');
  const start = Math.floor(from * lines.length);
  const count = 1 + Math.floor((share * lines.length) / 10);
  return lines.toSpliced(start, count, ...change(lines.slice(start, start + count))).join('\n');
}
