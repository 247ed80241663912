/** How fast articles compile, without writing anything. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compileArticle } from '../../src/compile/index.ts';
import { projectFolder } from '../command/exit.ts';

export async function compiler(): Promise<Record<string, number>> {
  const article = join(projectFolder, 'examples/504-gateway-timeout.txt');
  const compileMany = async (count: number) => {
    for (let done = 0; done < count; done++) await compileArticle(article, 'en');
  };
  // The first ones pay for loading and warming up.
  await compileMany(20);
  const count = 100;
  const start = performance.now();
  await compileMany(count);
  return {
    'bytes of the article': statSync(article).size,
    'articles a second': Math.round((count * 1000) / (performance.now() - start)),
  };
}
