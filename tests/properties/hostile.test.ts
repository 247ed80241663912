/** Nothing that an author writes acts: hostile texts in every position, and the HTML that is made of them parsed. */
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { SettledGuide } from '../../src/guide/index.ts';
import { compile } from './compile.ts';
import { activeInEntry } from './hostile/active.ts';
import { frontMatterWith, type HostileArticle, htmlWith, markdownWith, textWith } from './hostile/articles.ts';
import { manyPayloads, payloads } from './hostile/payloads.ts';

/** What acts in the HTML of an article's entries. */
function activeIn({ name, source }: HostileArticle): string[] {
  return htmlOf(compile(name, source).settled).flatMap((html) =>
    activeInEntry(fromHtml(html, { fragment: true })).map((fault) => `${name}: ${fault} in ${html.slice(0, 300)}`),
  );
}

function htmlOf({ guide, variants, causes, steps, faq }: SettledGuide): string[] {
  return [guide.sections, guide.lookAlikes, variants, causes, steps, faq].flat().map(({ html }) => html);
}

/** Lists of `size` payloads. */
function batches(list: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** Of the long list one in so many, so that there is time; all of it has no other kinds of text. */
const share = 24;

describe.each([
  ['of our own', payloads],
  ['of the long list, where it is present', manyPayloads().filter((_payload, index) => index % share === 0)],
])('hostile texts %s', (_name, list) => {
  describe.skipIf(list.length === 0)('do not act', { timeout: 300_000 }, () => {
    test('in any position of Markdown', () => {
      expect(batches(list, 12).flatMap(markdownWith).flatMap(activeIn)).toEqual([]);
    });
    test('in front matter and titles', () => {
      expect(list.flatMap(frontMatterWith).flatMap(activeIn)).toEqual([]);
    });
    test('in plain text', () => {
      expect(batches(list, 20).map(textWith).flatMap(activeIn)).toEqual([]);
    });
    test('as pages, and in the attributes of pages', () => {
      expect(list.flatMap(htmlWith).flatMap(activeIn)).toEqual([]);
    });
  });
});
