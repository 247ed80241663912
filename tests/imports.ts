/** What a source file imports, read by TypeScript's own parser. */
import ts from 'typescript';
import { codeOf } from './code.ts';

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
  return codeOf(file, source).flatMap(({ tree, inScript }) => importsIn(file, tree, inScript));
}

function importsIn(file: string, tree: ts.SourceFile, inScript: boolean): Import[] {
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
  visit(tree);
  return found;
}
