/** The import law: which room may import which, and which packages each may use. */
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './imports.ts';

const project = join(import.meta.dirname, '..');

/** The rooms of `src/`, each with the rooms it may import from. `content.config.ts` is a room of one file. */
const rooms: Record<string, string[]> = {
  guide: [],
  article: ['guide'],
  permalinks: ['guide'],
  matcher: ['guide'],
  compile: ['guide', 'article', 'permalinks', 'matcher'],
  'content.config.ts': ['guide', 'compile'],
  pages: ['guide', 'layouts', 'components', 'styles'],
  layouts: ['guide', 'components', 'styles'],
  components: ['guide', 'layouts', 'styles'],
  styles: [],
  client: ['matcher', 'guide', 'styles'],
  release: ['guide'],
};

/** The packages a room may use, by the beginning of their names; `type …` for those whose types alone it may. */
const packages: Record<string, string[]> = {
  guide: ['zod', 'github-slugger'],
  article: ['unified', 'remark', 'rehype', 'mdast', 'hast', 'unist', 'vfile', 'yaml'],
  permalinks: ['vfile', 'zod'],
  matcher: [],
  compile: ['node:', 'image-size', 'yaml', 'vfile', 'zod', 'type astro'],
  'content.config.ts': ['astro:content', 'astro/', 'node:'],
  pages: ['astro:content', 'astro/', 'type astro'],
  layouts: ['astro:content', 'type astro', 'culori', 'node:'],
  components: [
    'astro:config/server',
    'astro:content',
    'astro/',
    'type astro',
    'unified',
    'rehype-parse',
    'rehype-remark',
    'remark-gfm',
    'remark-stringify',
    'unist-util-visit',
    'uqr',
    '@resvg/resvg-wasm',
    'culori',
    'node:',
    'type hast',
    'type mdast',
    'type schema-dts',
  ],
  styles: [],
  client: [],
  release: ['node:', 'pagefind', 'esbuild', 'htmlparser2', 'type astro'],
};

/** What is wrong with an import, or undefined. */
function fault({ file, specifier, typeOnly, inScript }: Import): string | undefined {
  const room = roomOf(file);
  const said = `${file} imports ${specifier}`;
  if (specifier.startsWith('.')) {
    const target = roomOf(relative(project, join(project, dirname(file), specifier)));
    const allowed = inScript ? ['client'] : [room, ...(rooms[room] ?? [])];
    return target === 'package.json' || allowed.includes(target) ? undefined : `${said}: ${room} may not use ${target}`;
  }
  const name = builtinModules.includes(specifier) ? `node:${specifier}` : specifier;
  const allowed = inScript ? [] : (packages[room] ?? []);
  const fits = allowed.some((start) => name.startsWith(start) || (typeOnly && `type ${name}`.startsWith(start)));
  return fits ? undefined : `${said}: ${room} may not use this package`;
}

/** The room of a path that is relative to the project: `src/guide/ids.ts` is in `guide`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

const files = globSync('src/**/*.{ts,astro,mjs,js}', { cwd: project }).sort();

describe('the import law', () => {
  it('is kept by every file', () => {
    const imports = files.flatMap((file) => importsOf(file, readFileSync(join(project, file), 'utf8')));
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports.map(fault).filter(Boolean)).toEqual([]);
  });

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
  });

  it('is also in a project of the compiler for every room that Astro does not compile', () => {
    const { references } = JSON.parse(readFileSync(join(project, 'tsconfig.rooms.json'), 'utf8'));
    const compiled = references.map(({ path }: { path: string }) => roomOf(path));
    const pure = files.filter((file) => file.endsWith('.ts')).map(roomOf);
    const ofAstro = ['content.config.ts', 'pages', 'layouts', 'components', 'styles'];
    expect(pure.filter((room) => !compiled.includes(room) && !ofAstro.includes(room))).toEqual([]);
  });

  it.each([
    ['src/guide/a.ts', "import { x } from '../compile/index.ts'"],
    ['src/guide/a.ts', "import fs from 'fs'"],
    ['src/article/a.ts', "export * from 'node:fs'"],
    ['src/article/a.ts', "import { z } from 'astro/zod'"],
    ['src/permalinks/a.ts', "import type { x } from '../article/index.ts'"],
    ['src/matcher/a.ts', "const x = await import('yaml')"],
    ['src/client/a.ts', "import { x } from 'astro:content'"],
    ['src/client/service-worker/a.ts', "import { x } from '../../release/swap.ts'"],
    ['src/release/a.ts', "import { build } from 'astro'"],
    ['src/release/a.ts', "type X = import('../article/index.ts').X"],
    ['src/pages/a.astro', "---\nimport { x } from '../client/page.ts';\n---\n<p></p>"],
    ['src/components/a.astro', "---\n---\n<script>import { x } from '../compile/index.ts';</script>"],
    ['src/components/a.astro', "<script>import { readFileSync } from 'node:fs';</script>"],
  ])('refuses in %s: %s', (file, source) => {
    expect(importsOf(file, source).map(fault)).toEqual([expect.stringContaining('may not use')]);
  });

  it.each([
    [
      'src/components/a.astro',
      "---\nimport { x } from '../guide/index.ts';\n---\n<script>import '../client/page.ts';</script>",
    ],
    ['src/release/a.ts', "import type { AstroIntegration } from 'astro'"],
    ['src/guide/a.ts', "// import fs from 'fs'\nconst text = \"import fs from 'fs'\""],
  ])('allows in %s: %s', (file, source) => {
    expect(importsOf(file, source).map(fault).filter(Boolean)).toEqual([]);
  });
});
