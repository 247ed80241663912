/** Every regular expression of ours is proven to match in a time that grows with the text as its length does, and no faster. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeOf } from './code.ts';

const project = join(import.meta.dirname, '..');

/** recheck would rather call a program that is not installed. */
process.env.RECHECK_BACKEND = 'pure';

/** How long one proof may take, in milliseconds; the slowest takes three seconds. */
const timeout = 60_000;

/** A regular expression, and where it stands: `src/guide/ids.ts:84`. One that is made when the program runs has no source. */
interface Expression {
  place: string;
  written: string;
  source?: string;
  flags: string;
}

/** Every regular expression of one file: literals, and those that are made by `RegExp`. */
function expressionsOf(file: string, text: string): Expression[] {
  const found: Expression[] = [];
  for (const { tree, linesBefore } of codeOf(file, text)) {
    const visit = (node: ts.Node): void => {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      const at = { place: `${file}:${line + linesBefore + 1}`, written: node.getText(tree) };
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ ...at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') {
        const [source, flags] = node.arguments ?? [];
        const constant = source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags));
        found.push({ ...at, ...(constant && { source: source.text }), flags: constant ? (flags?.text ?? '') : '' });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** What is wrong with an expression, or undefined. Only automata prove anything; with `fuzz`, recheck tries texts and finds none that is slow. */
function fault({ place, written, source, flags }: Expression): string | undefined {
  if (source === undefined) return `${place} ${written} is made of what is not known before`;
  const found = checkSync(source, flags, { checker: 'automaton', timeout });
  if (found.status === 'safe') return undefined;
  const why = found.status === 'vulnerable' ? found.complexity.summary : 'no proof';
  return `${place} ${written} is ${found.status}: ${why}`;
}

/** The faults in one piece of code. */
function faultsIn(code: string, file = 'x.ts'): string[] {
  return expressionsOf(file, code).flatMap((expression) => fault(expression) ?? []);
}

describe('the check', () => {
  it.each([
    ['const a = /(a+)+$/;', /^x\.ts:1 \/\(a\+\)\+\$\/ is vulnerable: exponential/],
    ['\nconst a = b.replace(/\\s+$/u, "");', /^x\.ts:2 \/\\s\+\$\/u is vulnerable: 2nd degree polynomial/],
    ['const a = new RegExp("(a+)+$", "u");', /^x\.ts:1 new RegExp\("\(a\+\)\+\$", "u"\) is vulnerable/],
    ['const a = RegExp(`a` + b);', /^x\.ts:1 RegExp\(`a` \+ b\) is made of what is not known before/],
  ])('finds fault with %s', (code, said) => {
    const faults = faultsIn(code);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(said);
  });

  it('finds no proof for what automata do not know, and none needed for linear ones', () => {
    expect(faultsIn('const a = /(?<=a)b+(?=c)/;')).toEqual(['x.ts:1 /(?<=a)b+(?=c)/ is unknown: no proof']);
    const linear = 'const a = [/^\\s+/gu, new RegExp("^a+b")];';
    expect(expressionsOf('x.ts', linear)).toHaveLength(2);
    expect(faultsIn(linear)).toEqual([]);
  });

  it('reads the code of components', () => {
    const component = '---\nconst a = /\\s+$/;\n---\n<p>1 / 2 / 3</p>\n<script>\n  b = /\\s+$/;\n</script>\n';
    expect(faultsIn(component, 'x.astro').map((said) => said.split(' ', 1)[0])).toEqual(['x.astro:2', 'x.astro:6']);
  });
});

describe('regular expressions are linear', () => {
  const files = globSync(['src/**/*.{ts,mjs,js,astro}', 'scripts/**/*.{ts,mjs}', '*.config.*'], {
    cwd: project,
    // What a bench has installed is not ours.
    exclude: ['**/node_modules/**'],
  }).sort();
  const expressions = files.flatMap((file) => expressionsOf(file, readFileSync(join(project, file), 'utf8')));

  it('are found', () => {
    expect(expressions.length).toBeGreaterThan(100);
  });

  it('each is', { timeout: 10 * timeout }, () => {
    expect(expressions.flatMap((expression) => fault(expression) ?? [])).toEqual([]);
  });
});
