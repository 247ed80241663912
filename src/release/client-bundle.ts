/** Bundles the parts of `client/` that pages do not carry themselves. */
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/**
 * One script with everything it imports, minified.
 *
 * @param entry Path of its first file below `src/client/`.
 * @param define Names that stand for constants, each with its value as JSON.
 */
export async function bundleClient(entry: string, define: Record<string, string> = {}): Promise<string> {
  return bundle(`client/${entry}`, { format: 'iife', target: 'es2022', define });
}

/**
 * A script that brings its own styles, which it adds by `client/adopt-styles.ts`.
 *
 * @param entry Path of its first file below `src/client/`.
 * @param sheet Path of its sheet below `src/styles/`.
 */
export async function bundleWithStyles(entry: string, sheet: string): Promise<string> {
  return bundleClient(entry, { STYLES: JSON.stringify((await bundle(`styles/${sheet}`, {})).trim()) });
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    ...options,
  });
  return outputFiles![0]!.text;
}
