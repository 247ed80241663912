/** No word of an article is lost, and each is where it belongs. */
import { describe, expect, test } from 'vitest';
import { badCompilers } from './accounting/bad-compilers.ts';
import { faultsOf } from './accounting/generated.ts';
import { faultsOfWritten } from './accounting/written.ts';
import { articleOf } from './articles/article.ts';
import { type Compile, type Compiled, compile } from './compile.ts';
import { writtenArticles } from './written-articles.ts';

const generated = Array.from({ length: 300 }, (_, seed) => articleOf(seed));
const written = writtenArticles();

const faultsOfGenerated = (by: Compile) =>
  generated.flatMap((article) =>
    faultsOf(article, by(article.name, article.source)).map((fault) => `${article.name}: ${fault}`),
  );

test('each word of generated articles is in the entry, the section or the message where it belongs', () => {
  expect(faultsOfGenerated(compile)).toEqual([]);
});

describe('each word of written articles is in an entry or a message of its section, in its order', () => {
  test.each(written)('$name', ({ file, source }) => {
    expect(faultsOfWritten(file, source, compile(file, source))).toEqual([]);
  });
});

describe('the accounts tell of a compiler that puts words', () => {
  test.each(Object.entries(badCompilers))('%s', (_name, by) => {
    const changed = generated
      .slice(0, 150)
      .filter(({ name, source }) => differs(by(name, source), compile(name, source)));
    expect(changed.length).toBeGreaterThan(15);
    const missed = changed.filter((article) => faultsOf(article, by(article.name, article.source)).length === 0);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test.each(['intoOneSection', 'intoOneMessage'] as const)('%s, of written articles', (name) => {
    // Only headings that are marked as such tell this account where a section ends.
    const isMarked = ({ file, source }: (typeof written)[number]) =>
      /\.(md|html?)$/.test(file) && /^#{2,6} |^-{3,}$|<h[2-6]/im.test(new TextDecoder().decode(source));
    const marked = written.filter(
      (article) => isMarked(article) && compile(article.file, article.source).settled.steps.length > 0,
    );
    const by = badCompilers[name];
    const missed = marked.filter(
      ({ file, source }) => faultsOfWritten(file, source, by(file, new TextDecoder().decode(source))).length === 0,
    );
    expect(marked.length).toBeGreaterThan(10);
    expect(missed.map((article) => article.name)).toEqual([]);
  });
});

const differs = (one: Compiled, other: Compiled) =>
  JSON.stringify([one.settled, one.messages.length]) !== JSON.stringify([other.settled, other.messages.length]);
