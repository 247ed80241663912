/** The code of a source file: all of it, or the parts of an Astro component that are no markup. */
import { Parser } from 'htmlparser2';
import ts from 'typescript';

/** One piece of code, in one file. */
export interface Code {
  /** The text, read by TypeScript's own parser. */
  tree: ts.SourceFile;
  /** How many lines of the file stand before it. */
  linesBefore: number;
  /** Whether it stands in a component's `<script>`, which runs in the browser. */
  inScript: boolean;
}

/**
 * The code of one file.
 *
 * @param file Its path; of an `.astro` file the frontmatter and the scripts are read.
 * @param source Its text.
 */
export function codeOf(file: string, source: string): Code[] {
  const part = (from: number, code: string, inScript: boolean): Code => ({
    tree: ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX),
    linesBefore: source.slice(0, from).split('\n').length - 1,
    inScript,
  });
  if (!file.endsWith('.astro')) return [part(0, source, false)];
  const [whole = '', frontmatter = ''] = /^---\r?\n(.*?)^---\r?$/ms.exec(source) ?? [];
  const scripts = scriptsOf(source.slice(whole.length));
  return [
    part(whole.indexOf(frontmatter), frontmatter, false),
    ...scripts.map(({ at, code }) => part(whole.length + at, code, true)),
  ];
}

function scriptsOf(template: string): { at: number; code: string }[] {
  const scripts: { at: number; code: string }[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag: (name) => {
      inside = name === 'script';
      if (inside) scripts.push({ at: parser.endIndex + 1, code: '' });
    },
    ontext: (text) => {
      const script = scripts.at(-1);
      if (inside && script) script.code += text;
    },
    onclosetag: () => {
      inside = false;
    },
  });
  parser.end(template);
  return scripts;
}
