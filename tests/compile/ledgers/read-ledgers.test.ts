import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent } from '../../../src/compile/index.ts';
import { contentFolder } from '../content-folder.ts';
import { compiler } from '../shared-compiler.ts';

const article = '# Disk full\n\n## How to fix it\n\n1. Empty the trash. If it helps, stop.\n';

async function said(files: Record<string, string>, prepare: (content: string) => void = () => {}): Promise<string[]> {
  const content = contentFolder({ 'guides/disk.md': article, ...files });
  prepare(content);
  const { messages, notices } = await compileContent({ content, work: null, compiler });
  return [...messages, ...notices].map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}

test('ledgers that cannot be read stop the build, for without them every promise would be forgotten', async () => {
  expect(await said({ permalinks: 'no folder' })).toEqual([expect.stringContaining('ledger: Unexpected ledgers')]);
  const folderForFile = (content: string) => mkdirSync(join(content, 'permalinks/disk.json'), { recursive: true });
  expect(await said({}, folderForFile)).toEqual([
    expect.stringContaining('ledger: Unexpected ledger that cannot be read'),
  ]);
});

test('of a broken ledger nothing is said to be not yet promised', async () => {
  expect(await said({ 'permalinks/disk.json': '{' })).toEqual([expect.stringContaining('ledger: Unexpected JSON')]);
  expect(await said({})).toEqual([expect.stringContaining('not-yet-promised: ')]);
});
