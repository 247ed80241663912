/** Articles that take too long or too much, beside others: named, and the others compiled all the same. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent, formatMessage, openCompiler } from '../../src/compile/index.ts';
import { contentFolder } from './content-folder.ts';

const good = '# A\n\n## How to fix it\n\n1. Reload the page\n\n   Worked if: it loads.\n';
/** Takes a second or two. */
const slow = `# B\n\n${'Text with *signs* and [brackets] in it.\n\n'.repeat(20_000)}`;

async function compiledWithin(limits: { cpu: number; memory: number }) {
  const content = contentFolder({ 'guides/a.md': good, 'guides/b.md': slow, 'guides/c.md': good });
  const compiler = openCompiler({ cache: null, limits });
  const { guides, messages } = await compileContent({ content, work: null, compiler });
  await compiler.close();
  return { guides, messages: messages.map((message) => formatMessage(message).replace(/^.*?(?=guides\/)/, '')) };
}

test('an article that takes too long is named with its phase and line, and the others are compiled', {
  timeout: 60_000,
}, async () => {
  const { guides, messages } = await compiledWithin({ cpu: 500, memory: 1000 });
  expect(messages).toEqual([
    expect.stringMatching(
      /^guides\/b\.md:\d+:1 error Unexpected work of more than 0\.5 s in the phase “\w+”, at the block of line \d+, .* \(out-of-time\)$/,
    ),
  ]);
  expect(guides.map(({ steps }) => steps.length)).toEqual([1, 0, 1]);
});

test('so is one that takes too much memory', { timeout: 60_000 }, async () => {
  const { guides, messages } = await compiledWithin({ cpu: 60_000, memory: 45 });
  expect(messages).toEqual([
    expect.stringMatching(/^guides\/b\.md:\d+:1 error Unexpected need of more than 45 MB .* \(out-of-memory\)$/),
  ]);
  expect(guides.map(({ steps }) => steps.length)).toEqual([1, 0, 1]);
});

test('300 articles compile in one run, their results in the order of their names', { timeout: 60_000 }, async () => {
  const files = Array.from({ length: 300 }, (_, n) => [
    `guides/a${n}.md`,
    `${good}\n${'Text.\n\n'.repeat((n * 37) % 200)}`,
  ]);
  const content = contentFolder(Object.fromEntries(files));
  const compiler = openCompiler({ cache: null });
  const first = await compileContent({ content, work: null, compiler });
  const second = await compileContent({ content, work: null, compiler });
  await compiler.close();
  expect(first.guides.map(({ guide }) => `${guide.id}.md`)).toEqual(files.map(([name = '']) => name.slice(7)).sort());
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
});

test('a file that is not there is a fault of the call', async () => {
  const compiler = openCompiler({ cache: null });
  await expect(compiler.compile(join(contentFolder({}), 'a.md'), 'en')).rejects.toThrow('file that is not there');
  await compiler.close();
});
