import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GeneratedMessage, writeGenerated } from '../../../../../scripts/bench/match/scale/generated.ts';
import { indexAlone } from '../../../../../scripts/bench/match/scale/index-alone.ts';
import { filler } from '../../../../../scripts/bench/match/scale/vocabulary.ts';
import { type Compilation, compileContent, openCompiler } from '../../../../../src/compile/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-generated-'));
const compiler = openCompiler({ cache: null });
let messages: GeneratedMessage[];
let compilation: Compilation;

beforeAll(async () => {
  messages = writeGenerated(folder, 3);
  compilation = await compileContent({ content: folder, work: null, compiler });
});

afterAll(async () => {
  await compiler.close();
  rmSync(folder, { recursive: true });
});

it('writes articles of 30 messages each, of which nothing is to be said', () => {
  expect(compilation.messages.map(String)).toEqual([]);
  expect(compilation.guides.map(({ variants }) => variants.length)).toEqual([30, 30, 30]);
});

it('gives a message that its article has', () => {
  for (const { guide, variant, text } of messages) {
    const found = compilation.guides.find((one) => one.guide.id === guide);
    expect(found?.variants.find(({ id }) => id === variant)?.exact).toEqual([text]);
  }
});

it('gives no two articles a rare word in common', () => {
  const [first = '', second = ''] = [0, 1].map((n) => readFileSync(join(folder, `guides/error-${n}.md`), 'utf8'));
  const exact = (article: string) => new Set(article.match(/(?<=```text\n).*/g)?.flatMap((text) => text.split(' ')));
  const shared = [...exact(first)].filter((word) => exact(second).has(word));
  expect(exact(first).size).toBeGreaterThan(60);
  expect(shared.length).toBeGreaterThan(5);
  expect(shared.filter((word) => !filler.includes(word))).toEqual([]);
});

it('writes the same every time', () => {
  const before = readFileSync(join(folder, 'guides/error-2.md'), 'utf8');
  expect(writeGenerated(folder, 3)).toEqual(messages);
  expect(readFileSync(join(folder, 'guides/error-2.md'), 'utf8')).toBe(before);
});

it('can be asked of the index', async () => {
  const figures = await indexAlone(compilation.guides, messages);
  expect(figures['share of messages named rightly']).toBe(1);
  expect(figures['bytes of the index that a first answer fetches']).toBeGreaterThan(500);
  expect(figures['bytes of the index that a first answer fetches, at most']).toBeLessThanOrEqual(
    figures['bytes of the index']!,
  );
});
