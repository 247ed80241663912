import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { htmlOf } from '../../../src/client/copy/html-of.ts';
import { pageOf } from './page-of.ts';

const copied = (html: string) => htmlOf(pageOf(html)).replace(/^<div>|<\/div>$/g, '');

it('writes no classes, ids, styles or data, and keeps what says something', () => {
  expect(
    copied('<p class="callout worked" id="x" style="color:red" data-x="1"><strong>It worked if:</strong> so.</p>'),
  ).toBe('<p><strong>It worked if:</strong> so.</p>');
  expect(copied('<ol class="a" start="3"><li>x</li></ol><td colspan="2" lang="ar" dir="rtl">y</td>')).toBe(
    '<ol start="3"><li>x</li></ol><td colspan="2" dir="rtl" lang="ar">y</td>',
  );
});

it('writes whole addresses', () => {
  expect(copied('<a href="#reload">Reload</a>')).toBe('<a href="https://help.example/502/#reload">Reload</a>');
  expect(copied('<a href="/x/">x</a><img src="pictures/a.png" alt="A menu">')).toBe(
    '<a href="https://help.example/x/">x</a><img src="https://help.example/502/pictures/a.png" alt="A menu">',
  );
});

it('keeps white space of code, line breaks, and characters of markup', () => {
  const html = '<pre><code>a  &lt;b\n  c &amp;&amp; d</code></pre>one<br>two';
  expect(copied(html)).toBe(html);
});

it('leaves out comments', () => {
  expect(copied('a<!-- b -->c')).toBe('ac');
});

it('gives any text and attribute back as it was', () => {
  const character = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1 }),
    fc.constantFrom('"', '<', '>', '&', "'", '&amp;'),
  );
  const said = fc.array(character).map((characters) => characters.join('').replaceAll(/[\r\0]/g, ''));
  fc.assert(
    fc.property(said, said, (text, alt) => {
      const element = (nodeName: string, more: object) => ({ nodeName, textContent: text, childNodes: [], ...more });
      const image = element('IMG', { getAttribute: (name: string) => (name === 'alt' ? alt : null) });
      const html = htmlOf({ ...element('P', { getAttribute: () => null }), childNodes: [element('#text', {}), image] });
      const [paragraph] = parseDocument(html).childNodes;
      const children = paragraph && 'childNodes' in paragraph ? paragraph.childNodes : [];
      const read = children.map((child) =>
        'data' in child ? child.data : 'attribs' in child ? (child.attribs.alt ?? '') : '',
      );
      expect(read.filter(Boolean)).toEqual([text, alt].filter(Boolean));
    }),
  );
});
