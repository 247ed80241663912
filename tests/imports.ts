/** What a source file imports, read by TypeScript's own parser. */
import { Parser } from 'htmlparser2';
import ts from 'typescript';

/** One import. */
export interface Import {
  file: string;
  /** What the import says, such as `../guide/index.ts` or `node:fs`. */
  specifier: string;
  typeOnly: boolean;
  /** Whether it stands in a component's `<script>`, which runs in the browser. */
  inScript: boolean;
}

/**
 * Every import of one file, dynamic ones and `export … from` included.
 *
 * @param file Its path; of an `.astro` file the frontmatter and the scripts are read.
 * @param source Its text.
 */
export function importsOf(file: string, source: string): Import[] {
  if (!file.endsWith('.astro')) return importsOfCode(file, source, false);
  const [, frontmatter = '', template = source] = /^---\r?\n(.*?)^---\r?$(.*)/ms.exec(source) ?? [];
  const scripts = scriptsOf(template).flatMap((script) => importsOfCode(file, script, true));
  return [...importsOfCode(file, frontmatter, false), ...scripts];
}

function importsOfCode(file: string, code: string, inScript: boolean): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ file, specifier: specifier.text, typeOnly, inScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return found;
}

function scriptsOf(template: string): string[] {
  const scripts: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentagname: (name) => {
      inside = name === 'script';
      if (inside) scripts.push('');
    },
    ontext: (text) => {
      if (inside) scripts.push((scripts.pop() ?? '') + text);
    },
    onclosetag: () => {
      inside = false;
    },
  });
  parser.end(template);
  return scripts;
}
