import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline.ts';

describe('paragraphs', () => {
  test.each([
    [
      'text between blocks',
      'one <b>two</b><div>three</div>four',
      ['paragraph ("one " strong ("two"))', 'paragraph ("three")', 'paragraph ("four")'],
    ],
    [
      'two line breaks',
      '<p>one<br>still<br>&nbsp;<br>two</p>',
      ['paragraph ("one" break "still")', 'paragraph ("two")'],
    ],
    ['blocks that show nothing', '<p>&nbsp;</p><div><br></div><p>one</p><p>&#8203;</p>', ['paragraph ("one")']],
    ['no-break spaces', '<p>one&nbsp;two &nbsp; three</p>', ['paragraph ("one two three")']],
    [
      'marks that are cut in pieces',
      '<p><b>rear</b><b> door</b> <i>x</i></p>',
      ['paragraph (strong ("rear door") " " emphasis ("x"))'],
    ],
    [
      'a bold element that is not bold',
      '<b style="font-weight:normal"><p>one</p><p>two</p></b>',
      ['paragraph ("one")', 'paragraph ("two")'],
    ],
    ['marks by style', '<p><span style="font-weight: 700">one</span></p>', ['paragraph (strong ("one"))']],
    ['a break at the end of a mark', '<p><b>one<br></b>two</p>', ['paragraph (strong ("one") break "two")']],
    [
      'a link round blocks',
      '<a href="/x"><div>one</div><div>two</div></a>',
      ['paragraph (link /x ("one"))', 'paragraph (link /x ("two"))'],
    ],
    ['a callout that is a quotation', '<blockquote class="note"><p>one</p></blockquote>', ['paragraph ("one")']],
    ['a quotation', '<blockquote>one</blockquote>', ['blockquote (paragraph ("one"))']],
    ['code in lines', '<pre>a\n  b<br>c</pre>', ['code "a\\n  b\\nc"']],
    [
      'code of Confluence',
      '<ac:structured-macro><ac:parameter ac:name="language">sh</ac:parameter><ac:plain-text-body><![CDATA[ls -l]]></ac:plain-text-body></ac:structured-macro>',
      ['code "ls -l"'],
    ],
    [
      'a caption that repeats the picture',
      '<figure><img src="a.png" alt="The lamp"><figcaption>The lamp</figcaption></figure>',
      ['paragraph (image a.png)'],
    ],
    [
      'a picture that is loaded late',
      '<p><img src="data:image/gif;base64,AA" data-src="a.png" alt="The lamp"></p>',
      ['paragraph (image a.png)'],
    ],
    ['a picture that counts readers', '<p>one<img src="a.png" width="1" height="1"></p>', ['paragraph ("one")']],
    [
      'what is embedded',
      '<iframe src="//video.example/1" title="A film"></iframe>',
      ['paragraph (link https://video.example/1 ("A film"))'],
    ],
    ['a picture that leads to itself', '<a href="a.png"><img src="a.png" alt="pic"></a>', ['paragraph (image a.png)']],
    ['a link that acts', '<p><a href=" java\nscript:alert(1)">one</a></p>', ['paragraph ("one")']],
  ])('%s', (_name, html, blocks) => {
    expect(outlineOf(`<title>T</title>${html}`)).toEqual(blocks);
  });
});

describe('headings', () => {
  test.each([
    ['of any depth', '<h4>one</h4>', ['heading 4 ("one")']],
    ['by role', '<div role="heading" aria-level="3">one</div>', ['heading 3 ("one")']],
    [
      'bold throughout, with a link to itself',
      '<h2><strong>one</strong> <a href="#one">#</a></h2>',
      ['heading 2 ("one")'],
    ],
    ['without words', '<h2><img src="a.png" alt="pic"></h2>', ['paragraph (image a.png)']],
    [
      'in a list',
      '<ul><li><h3>one</h3>two</li></ul>',
      ['list (listItem (paragraph (strong ("one")) paragraph ("two")))'],
    ],
    [
      'of parts that fold up',
      '<h2>one</h2><details><summary>a</summary>b</details><details><summary>c</summary>d</details>',
      ['heading 2 ("one")', 'heading 3 ("a")', 'paragraph ("b")', 'heading 3 ("c")', 'paragraph ("d")'],
    ],
    [
      'not of a single part that folds up',
      '<details><summary>More</summary>b</details>',
      ['paragraph (strong ("More"))', 'paragraph ("b")'],
    ],
    [
      'of a single part that asks',
      '<details><summary>Why?</summary>b</details>',
      ['heading 2 ("Why?")', 'paragraph ("b")'],
    ],
    [
      'of buttons that open',
      '<button aria-expanded="false">a?</button><div hidden class="accordion-panel">b</div>',
      ['heading 2 ("a?")', 'paragraph ("b")'],
    ],
  ])('%s', (_name, html, blocks) => {
    expect(outlineOf(`<title>T</title>${html}`)).toEqual(blocks);
  });
});

test('parts under tabs are named by them', () => {
  const html =
    '<title>T</title><ul role="tablist"><li role="tab">Windows</li><li role="tab">Mac</li></ul><div role="tabpanel">a</div><div role="tabpanel" hidden>b</div>';
  expect(outlineOf(html)).toEqual([
    'paragraph (strong ("Windows"))',
    'paragraph ("a")',
    'paragraph (strong ("Mac"))',
    'paragraph ("b")',
  ]);
});

describe('lists', () => {
  test.each([
    [
      'a list beside its item',
      '<ul><li>one</li><ul><li>two</li></ul><li>three</li></ul>',
      ['list (listItem (paragraph ("one") list (listItem (paragraph ("two")))) listItem (paragraph ("three")))'],
    ],
    [
      'items of no list',
      '<div><li>one</li> <li>two</li></div>',
      ['list (listItem (paragraph ("one")) listItem (paragraph ("two")))'],
    ],
    ['a number to begin with', '<ol start="5"><li>one</li></ol>', ['list 5 (listItem (paragraph ("one")))']],
    [
      'a list that goes on behind a note',
      '<ol><li>one</li></ol><p>note</p><ol start="2"><li>two</li></ol>',
      ['list 1 (listItem (paragraph ("one") paragraph ("note")) listItem (paragraph ("two")))'],
    ],
    [
      'a list that goes on behind a heading',
      '<ol><li>one</li></ol><h2>x</h2><ol start="2"><li>two</li></ol>',
      ['list 1 (listItem (paragraph ("one")))', 'heading 2 ("x")', 'list 2 (listItem (paragraph ("two")))'],
    ],
    ['typed bullets', '<p>• one</p><p>• two</p>', ['list (listItem (paragraph ("one")) listItem (paragraph ("two")))']],
    [
      'typed numbers in lines',
      '<p>Do this:<br>1. one<br>more<br>2. two</p>',
      ['paragraph ("Do this:")', 'list 1 (listItem (paragraph ("one" break "more")) listItem (paragraph ("two")))'],
    ],
    ['numbers that do not count', '<p>1. one</p><p>502. Bad</p>', ['paragraph ("1. one")', 'paragraph ("502. Bad")']],
    [
      'bullets of Word',
      '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span>o&nbsp;&nbsp; </span>one</p>',
      ['list (listItem (paragraph ("one")))'],
    ],
    [
      'terms and what they mean',
      '<dl><dt>one</dt><dd>two</dd></dl>',
      ['paragraph (strong ("one"))', 'paragraph ("two")'],
    ],
  ])('%s', (_name, html, blocks) => {
    expect(outlineOf(`<title>T</title>${html}`)).toEqual(blocks);
  });
});

describe('tables', () => {
  const row = (...cells: string[]) =>
    `tableRow (${cells.map((cell) => (cell ? `tableCell (${cell})` : 'tableCell')).join(' ')})`;
  test.each([
    [
      'with blocks in cells',
      '<table><tr><th>A<th>B<tr><td><p>x</p><p>y</p><td><ul><li>z</ul></table>',
      [`table (${row('"A"', '"B"')} ${row('"x" break "y"', '"z"')})`],
    ],
    [
      'with cells that span',
      '<table><tr><th>A<th>B<tr><td>x<td rowspan=2>y<tr><td>z<tr><td colspan=99>w</table>',
      [`table (${row('"A"', '"B"')} ${row('"x"', '"y"')} ${row('"z"', '"y"')} ${row('"w"', '')})`],
    ],
    [
      'with a caption',
      '<table><caption>C</caption><tr><th>A<th>B</table>',
      ['paragraph ("C")', `table (${row('"A"', '"B"')})`],
    ],
    [
      'that lay out a page',
      '<table role="presentation"><tr><td>one<td>two</table>',
      ['paragraph ("one")', 'paragraph ("two")'],
    ],
    ['of one column', '<table><tr><td>one<tr><td>two</table>', ['paragraph ("one")', 'paragraph ("two")']],
  ])('%s', (_name, html, blocks) => {
    expect(outlineOf(`<title>T</title>${html}`)).toEqual(blocks);
  });

  test('that would be far larger than they are written are taken apart', () => {
    const html = `<title>T</title><table><tr>${'<td>a'.repeat(300)}${'<tr><td>b'.repeat(300)}</table>`;
    expect(outlineOf(html)).toHaveLength(600);
  });
});
