import { describe, expect, test } from 'vitest';
import { outlineOf, saidOf } from './outline.ts';

const link = (href: string) => `<p><a href="${href}">x</a></p>`;

describe('a link within the page', () => {
  test.each([
    ['leads to the heading that has the id', '<h2 id="clear-cache">Clear it</h2>', '#clear-cache', 'clear-cache'],
    ['gets an id of words for one that a program made', '<h2 id="h_01HXYZ">Clear it</h2>', '#h_01HXYZ', 'clear-it'],
    ['finds an anchor in the heading', '<h2><span id="Clear_it"></span>Clear it</h2>', '#Clear_it', 'clear-it'],
    ['finds an anchor before the heading', '<p><a name="c"></a></p><h2>Clear it</h2>', '#c', 'clear-it'],
    ['finds the section round the heading', '<section id="c"><h2>Clear it</h2></section>', '#c', 'clear-it'],
    ['leads to the part in which its place stands', '<h2>Clear it</h2><p id="c">y</p>', '#c', 'clear-it'],
    ['may be written with the page’s address', '<h2 id="c">Clear it</h2>', 'https://a.example/b#c', 'clear-it'],
  ])('%s', (_name, html, href, id) => {
    const blocks = outlineOf(`<title>T</title><link rel=canonical href="https://a.example/b">${html}${link(href)}`);
    expect(blocks.at(-1)).toBe(`paragraph (link #${id} ("x"))`);
    expect(blocks).toContain(`heading 2 ("Clear it {#${id}}")`);
  });

  test('of two headings with the same words', () => {
    const html = `<h2 id="h_1">Fix</h2><h2 id="h_2">Fix</h2>${link('#h_1')}${link('#h_2')}`;
    expect(outlineOf(`<title>T</title>${html}`).slice(2)).toEqual([
      'paragraph (link #fix ("x"))',
      'paragraph (link #fix-2 ("x"))',
    ]);
  });

  test('may lead to an id that the author wrote', () => {
    const html = `<title>T</title><h2 id="a">Fix {#mend}</h2>${link('#mend')}${link('#a')}`;
    expect(outlineOf(html)).toEqual([
      'heading 2 ("Fix {#mend}")',
      'paragraph (link #mend ("x"))',
      'paragraph (link #mend ("x"))',
    ]);
  });

  test('to nowhere becomes its text, and is said', () => {
    const html = `<title>T</title>\n${link('#gone')}`;
    expect(outlineOf(html)).toEqual(['paragraph ("x")']);
    expect(saidOf(html)).toEqual([
      '2:4 Unexpected link “x” to #gone, expected the id of a place on the page; its text is kept without the link (missing-link)',
    ]);
  });

  test('to the beginning becomes its text', () => {
    expect(saidOf(`<title>T</title><p id="a">y</p>${link('#top')}${link('#')}${link('#a')}`)).toEqual([]);
  });
});

test.each([
  ['as it is', '', '../x', '../x'],
  ['from the page’s address', '<link rel=canonical href="https://a.example/b/c">', '../x', 'https://a.example/x'],
  ['from its base', '<base href="https://a.example/d/">', 'x', 'https://a.example/d/x'],
  ['as it is, where the base is not of the web', '<base href="javascript:x">', 'x', 'x'],
])('a relative link leads on %s', (_name, head, href, url) => {
  expect(outlineOf(`<title>T</title>${head}${link(href)}`)).toEqual([`paragraph (link ${url} ("x"))`]);
});

test('the table of contents is left out with its name, and gives no ids', () => {
  const html =
    '<title>T</title>\n<p>In this article</p><ul><li>1. <a href="#a">A</a></li><li><a href="#b">B</a></li></ul><h2 id=a>A</h2><h2 id=b>B</h2>';
  expect(outlineOf(html)).toEqual(['heading 2 ("A")', 'heading 2 ("B")']);
  expect(saidOf(html)).toEqual([
    '2:1 Left out “In this article”: it is the table of contents (text-left-out)',
    '2:23 Left out “1. A B”: it is the table of contents (text-left-out)',
  ]);
});

test('a footnote is told where it is referred to', () => {
  const html =
    '<title>T</title><p>One<sup><a href="#n" id="r">[1]</a></sup>.</p><ol><li id="n">Two. <a href="#r">↩</a></li></ol>';
  expect(outlineOf(html)).toEqual(['paragraph ("One (Two.).")']);
});
