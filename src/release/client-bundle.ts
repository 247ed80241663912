/** Bundles the parts of `client/` that pages do not carry themselves. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * One script with everything it imports, minified.
 *
 * @param entry Path of its first file below `src/client/`.
 * @param define Names that stand for constants, each with its value as JSON.
 */
export async function bundleClient(entry: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../client/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    define,
  });
  return outputFiles[0]!.text;
}
