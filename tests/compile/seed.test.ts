/** The article that the project began from, in the shape in which people paste theirs. Skipped where it is absent. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../src/compile/index.ts';

const seed = '../shared/seed/502-article.txt';

describe.skipIf(!existsSync(seed))('the seed article', () => {
  test('its ten listed messages are variants, exactly as printed, in order', async () => {
    const { settled } = await compileArticle(join(process.cwd(), seed), 'en');
    const listed = lines().flatMap((line) => /^ {2}• (.+[^?])$/.exec(line)?.[1] ?? []);
    expect(listed).toHaveLength(10);
    expect(settled.variants.filter(({ origin }) => origin === 'listed').map(({ message }) => message)).toEqual(listed);
  });

  test('its messages in prose are found', async () => {
    const { settled } = await compileArticle(join(process.cwd(), seed), 'en');
    expect(settled.variants.filter(({ origin }) => origin === 'prose').map(({ message }) => message)).toEqual([
      '0x80244021',
      'WU_E_PT_HTTP_STATUS_BAD_GATEWAY',
      'Server Error',
      'HTTP Error 502.3 - Web server received an invalid response while acting as a gateway or proxy',
      'HTTP Error 502.1 - Bad Gateway',
    ]);
  });

  test('it has twelve steps with titles that one can click, three causes and three answers', async () => {
    const { settled } = await compileArticle(join(process.cwd(), seed), 'en');
    expect(settled.steps.map(({ title }) => title)).toEqual([
      'Try loading the URL again',
      'Start a new browser session',
      "Clear your browser's cache",
      "Delete your browser's cookies",
      'Start your browser in Safe Mode',
      'Try another browser',
      'Restart your computer',
      'Restart your networking equipment',
      'Change your DNS servers',
      'Contact the website directly',
      'Contact your internet service provider',
      'Come back later',
    ]);
    expect(settled.causes).toHaveLength(3);
    expect(settled.faq.map(({ question }) => question)).toEqual(
      lines().flatMap((line) => /^ {2}• (.+\?)$/.exec(line)?.[1] ?? []),
    );
  });

  test('every word is in an entry, in a section, or quoted by a message', async () => {
    const { settled, messages } = await compileArticle(join(process.cwd(), seed), 'en');
    const { guide, ...collections } = settled;
    const output = [
      guide.title,
      guide.summary,
      ...guide.sections.flatMap(({ title, text }) => [title, text]),
      ...Object.values(collections)
        .flat()
        .map(({ text }) => text),
      ...messages.map(({ reason }) => reason),
    ];
    const flat = output.join('\n').replaceAll(/\s+/g, ' ');
    const paragraphs = lines()
      .map((line) => line.replace(/^\s*(?:•|\d+\.)?\s*/, ''))
      .filter(Boolean);
    expect(paragraphs.filter((paragraph) => !flat.includes(paragraph))).toEqual([]);
  });

  test('any paragraph dropped or reworded changes the output', async () => {
    const original = await compileText(lines().join('\n'));
    const unchanged: string[] = [];
    for (const [index, line] of lines().entries()) {
      if (!line.trim()) continue;
      const without = lines().with(index, '').join('\n');
      const reworded = lines()
        .with(index, line.replace(/(\p{L})([^\p{L}]*)$/u, '$1zz$2'))
        .join('\n');
      for (const changed of [without, reworded]) if ((await compileText(changed)) === original) unchanged.push(line);
    }
    expect(unchanged).toEqual([]);
  });
});

function lines(): string[] {
  return readFileSync(seed, 'utf8').split('\n');
}

async function compileText(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-seed-'));
  const path = join(folder, 'article.txt');
  writeFileSync(path, text);
  const { settled, messages } = await compileArticle(path, 'en');
  rmSync(folder, { recursive: true });
  return JSON.stringify([settled, messages.map(({ reason }) => reason)]);
}
