/** What the matcher's code and data weigh for a guide of 60 variants: the shipped one cut to its first 60, without its look-alikes. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { compileContent } from '../../../src/compile/index.ts';
import { buildIndex } from '../../../src/matcher/index.ts';
import { compressed } from './scale/index-alone.ts';

const variants = 60;

/** Bytes as Brotli compresses them. */
export async function size(): Promise<Record<string, number>> {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, '../../../src/matcher/match.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const { guides } = await compileContent({ content: join(import.meta.dirname, '../../../content'), work: null });
  const cut = guides.map((settled) => ({
    ...settled,
    guide: { ...settled.guide, lookAlikes: [] },
    variants: settled.variants.slice(0, variants),
  }));
  return {
    'bytes of the code, brotli': compressed(outputFiles[0]!.text),
    [`bytes of the data for ${variants} variants, brotli`]: compressed(JSON.stringify(buildIndex(cut).root)),
    'bytes of the data for the shipped guide, brotli': compressed(JSON.stringify(buildIndex(guides).root)),
  };
}
