import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from '../../../src/client/copy/text-of.ts';
import { pageOf } from './page-of.ts';

const copied = (html: string) => textOf(pageOf(html));

it('parts paragraphs by an empty line, and makes white space single', () => {
  expect(copied('<p>One\n  <strong>two</strong>  three</p>\n<p>Four</p>')).toBe('One two three\n\nFour');
});

it('keeps line breaks within a paragraph', () => {
  expect(copied('<p>One <br>\n two<br/>three</p>')).toBe('One\ntwo\nthree');
});

it('keeps lists as lists, those within lists too', () => {
  expect(
    copied('<p>Do:</p><ul>\n<li>one</li>\n<li>two\n<ol start="9"><li>a</li><li><p>b</p><p>c</p></li></ol></li></ul>'),
  ).toBe('Do:\n\n- one\n- two\n  9. a\n  10. b\n      c');
});

it('keeps code as it stands', () => {
  expect(copied('<p>Run <code>curl  -v</code>:</p><pre><code>if x\n  y  z\n</code></pre>')).toBe(
    'Run curl -v:\n\nif x\n  y  z',
  );
});

it('writes a row of a table on a line', () => {
  const table =
    '<table>\n<thead><tr><th>Error</th><th>do</th></tr></thead>\n<tbody>\n<tr><td>a</td><td></td><td>b <code>c</code></td></tr></tbody></table>';
  expect(copied(table)).toBe('Error | do\na |  | b c');
});

it('puts the address of a link behind it, in a line of its own where the link is a whole paragraph', () => {
  expect(copied('<p>See <a href="/x/">this</a>.</p>')).toBe('See this (https://help.example/x/).');
  expect(copied('<p><strong><a href="/x/">This step</a></strong></p>')).toBe('This step\nhttps://help.example/x/');
});

it.each([
  ['<p>Write to <a href="mailto:a@example.com">a@example.com</a></p>', 'Write to a@example.com'],
  ['<p><a href="https://example.com/">https://example.com</a></p>', 'https://example.com'],
  ['<p>On <a href="https://example.com/">example.com</a></p>', 'On example.com'],
  ['<p>On <a href="https://example.com/a">example.com</a></p>', 'On example.com (https://example.com/a)'],
])('writes an address once: %s', (html, text) => {
  expect(copied(html)).toBe(text);
});

it('writes what a picture shows', () => {
  expect(copied('<p><img src="a.png" alt="The menu"> and <img src="b.png"></p>')).toBe('The menu and');
});

it('reads text that stands beside blocks as a paragraph', () => {
  expect(copied('one <em>two</em><p>three</p>four')).toBe('one two\n\nthree\n\nfour');
});

it('loses no word of a page, whatever its elements', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const element = fc.constantFrom(
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'blockquote',
    'em',
    'code',
    'pre',
    'strong',
    'h4',
    'table',
    'tr',
    'td',
  );
  const { page } = fc.letrec<{ page: string }>((tie) => ({
    page: fc.oneof(
      { maxDepth: 4 },
      word,
      fc
        .tuple(element, fc.array(tie('page'), { minLength: 1, maxLength: 3 }))
        .map(([name, inside]) => `<${name}>${inside.join(' ')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(page, (html) => {
      const words = (text: string) => text.match(/[a-z]{3,}/g) ?? [];
      expect(words(copied(html))).toEqual(words(pageOf(html).textContent ?? ''));
    }),
  );
});
