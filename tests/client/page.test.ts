import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('costs every page less than 3.8 kB, and imports nothing, so that it can stand in the page', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/client/page/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    define: { 'import.meta.env.PROD': 'true' },
  });
  const [script] = outputFiles;
  expect(script!.contents.length).toBeLessThan(3.8 * 1024);
  expect(script!.text).not.toMatch(/\bimport\b/);
});
