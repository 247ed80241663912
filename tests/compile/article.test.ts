/** Every folder of tests/fixtures/articles: `input.*` gives `guide.json` and `messages.txt`. `UPDATE=1` rewrites them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileArticle, formatMessage } from '../../src/compile/index.ts';

const folder = 'tests/fixtures/articles';

describe('an article compiles to its guide and messages', () => {
  for (const name of readdirSync(folder)) {
    test(name, async () => {
      const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) as string;
      const { settled, messages } = await compileArticle(join(process.cwd(), folder, name, input), 'en');
      const lines = messages.map((message) => `${formatMessage(message).replace(`${folder}/${name}/`, '')}\n`);
      expectFile(join(folder, name, 'guide.json'), `${JSON.stringify(settled, null, 2)}\n`);
      expectFile(join(folder, name, 'messages.txt'), lines.join(''));
    });
  }
});

function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE || !existsSync(path)) writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
