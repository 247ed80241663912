import type { List, Root, RootContent } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/article/entry/plain-text.ts';
import { parseText } from '../../../src/article/parse/text.ts';
import { wordsFor } from '../../../src/article/words/index.ts';

const parse = (value: string) => parseText(new VFile({ value }), wordsFor('en'));
const shape = (node: Root | RootContent): string =>
  node.type === 'text' || !('children' in node)
    ? ''
    : `${node.type}(${node.children.map(shape).filter(Boolean).join(' ')})`;

describe('plain text', () => {
  test('no character of it is markup', () => {
    const line = '#websitedown and *.example.com, <center> and `code`, WU_E_PT_HTTP, [a](b) \\* &amp; ~~x~~ | y |';
    const { tree } = parse(`Title\n\n${line}\n`);
    expect(plainText(tree.children)).toBe(line);
    expect(tree.children).toHaveLength(1);
    expect(tree.children[0]).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: line }] });
  });

  test('a URL is a link, without the punctuation round it', () => {
    const { tree } = parse('Title\n\nSee (https://example.com/a_(b)) or http://example.org/x?y=1.\n');
    const urls = tree.children
      .flatMap((node) => (node.type === 'paragraph' ? node.children : []))
      .flatMap((node) => (node.type === 'link' ? node.url : []));
    expect(urls).toEqual(['https://example.com/a_(b)', 'http://example.org/x?y=1']);
  });

  test('nodes have their places', () => {
    const { tree, titleHeading } = parse('\r\n  Title\r\n\r\n\tA line.\r\n');
    expect(titleHeading?.position?.start).toEqual({ line: 2, column: 3, offset: 4 });
    expect(tree.children[0]?.position?.start).toEqual({ line: 4, column: 2, offset: 14 });
    expect(tree.children[0]?.position?.end).toMatchObject({ line: 4, column: 9 });
  });

  test('a line under the title without a full stop is the tagline', () => {
    expect(parse('Title\n\nWhat it is about\n\nText.').tagline).toBe('What it is about');
    expect(parse('Title\n\nA sentence.\n\nText.').tagline).toBeUndefined();
    expect(parse('Title\n\nCauses\n\nText.').tagline).toBeUndefined();
    expect(parse('Title\n\nWhat it is about\n\n- item').tagline).toBeUndefined();
  });

  test('what is indented under an item belongs to it', () => {
    const { tree } = parse('T\n\n  1. One\n\n    more of one\n\n      - nested\n\n  2. Two\n\nNot in the list.\n');
    expect(tree.children.map(shape)).toEqual([
      'list(listItem(paragraph() paragraph() list(listItem(paragraph()))) listItem(paragraph()))',
      'paragraph()',
    ]);
  });

  test('unindented paragraphs between the numbers of one list belong to its items', () => {
    const { tree } = parse('T\n\n1. One\n\nmore of one.\n\n2. Two\n\nmore of two.\n\nHow to Go On\n\nElse.\n');
    expect(tree.children.map((node) => node.type)).toEqual(['list', 'heading', 'paragraph']);
  });

  test('a paragraph behind a list whose items had none is not an item’s', () => {
    const { tree } = parse('T\n\n1. One\n2. Two\n\nAfter the list.\n');
    expect(tree.children.map((node) => node.type)).toEqual(['list', 'paragraph']);
  });

  test.each([
    ['• 502. That’s an error', 'a bullet before a number', ['502. That’s an error']],
    ['- 1. first', 'a dash before a number', ['1. first']],
    ['(1) One\n(2) Two', 'numbers in brackets', ['One', 'Two']],
    ['1) One\n2) Two', 'numbers with a bracket', ['One', 'Two']],
    ['3. Three\n4. Four', 'a list that begins late', ['Three', 'Four']],
  ])('%j: %s', (source, _name, items) => {
    const [list] = parse(`T\n\n${source}\n`).tree.children;
    expect((list as List).children.map((item) => plainText(item))).toEqual(items);
  });

  test('a number that begins a sentence is not a list', () => {
    const { tree } = parse('T\n\n502. That’s an error, it says.\n\n12. May was the day.\n');
    expect(tree.children.map((node) => node.type)).toEqual(['paragraph', 'paragraph']);
  });

  test('an empty text is empty', () => {
    expect(parse('\n \n\t\n')).toEqual({ tree: { type: 'root', children: [] }, frontMatter: {} });
  });
});
