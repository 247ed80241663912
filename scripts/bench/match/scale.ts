/** How sites and the matcher's index grow with the number of guides, each of 30 messages in words of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent, openCompiler } from '../../../src/compile/index.ts';
import { temporaryFolder } from '../../command/temporary.ts';
import { build } from '../build.ts';
import { firstAnswer } from './scale/first-answer.ts';
import { writeGenerated } from './scale/generated.ts';
import { compressed, indexAlone, pasted } from './scale/index-alone.ts';

const sites = [1, 10, 100];

/** For so many the index alone is built. */
const most = 1000;

export async function scale(): Promise<Record<string, number>> {
  const folder = temporaryFolder('bench-scale');
  const figures: Record<string, number> = {};
  const add = (count: number, found: Record<string, number>) => {
    for (const [name, figure] of Object.entries(found))
      figures[`${count === 1 ? '1 guide' : `${count} guides`}: ${name}`] = figure;
  };
  for (const count of [...sites, most]) {
    const content = join(folder, `content-${count}`);
    const messages = writeGenerated(content, count);
    if (count !== most) {
      const site = join(folder, `site-${count}`);
      const { pages, 'CPU seconds': cpu } = await build(site, content);
      const { requests, brotli } = await firstAnswer(site, pasted(messages.at(-1)!.text));
      add(count, {
        'pages of the site': pages,
        'CPU seconds to build the site': cpu,
        'requests until the first answer': requests,
        'bytes until the first answer, brotli': brotli,
        'bytes of the home page among them, brotli': compressed(readFileSync(join(site, 'index.html'))),
      });
    }
    add(count, await indexAlone(await compiled(content), messages));
  }
  return figures;
}

/** Without the cache, which is not to be filled with articles that nobody keeps. */
async function compiled(content: string) {
  const compiler = openCompiler({ cache: null });
  try {
    return (await compileContent({ content, work: null, compiler })).guides;
  } finally {
    await compiler.close();
  }
}
