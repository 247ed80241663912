/** A folder of 300 articles of all formats compiles in one run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileContent } from '../../src/compile/content.ts';
import { writeGenerated } from './articles/folder.ts';

test('300 mixed articles compile without an error', { timeout: 120_000 }, async () => {
  const content = mkdtempSync(join(tmpdir(), 'waymark-generated-'));
  onTestFinished(() => rmSync(content, { recursive: true, force: true }));
  writeGenerated(content, 300);
  const { guides, messages } = await compileContent({ content, work: null });
  expect(guides.length).toBe(300);
  expect(new Set(guides.map(({ guide }) => guide.id)).size).toBe(300);
  expect(messages.filter(({ fatal }) => fatal).map(String)).toEqual([]);
});
