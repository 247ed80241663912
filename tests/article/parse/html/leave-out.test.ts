import { describe, expect, test } from 'vitest';
import { outlineOf, read, saidOf } from './outline.ts';

const page = (inside: string) =>
  `<title>T</title><main><p>The text of the article, which is long.</p>\n${inside}</main>`;

describe('left out, and said with its text', () => {
  test.each([
    ['navigation', '<nav>a <b>b</b><ul><li>c</ul></nav>', 'a b c', 'navigation'],
    ['a role', '<div role="complementary">x</div>', 'x', 'a side of the page'],
    ['a class', '<div class="share-buttons">x</div>', 'x', 'links to share the page'],
    ['a class in another writing', '<div class="ArticleVotes">x</div>', 'x', 'a question about the page'],
    ['an id', '<div id="comments">x</div>', 'x', 'what others wrote'],
    ['a form', '<form>Name <input><button>Send</button></form>', 'Name Send', 'a form'],
    ['a button that opens nothing', '<button>Copy</button>', 'Copy', 'a control'],
    ['what is hidden', '<p style="color: red; DISPLAY: none">x</p>', 'x', 'it is hidden on the page'],
    ['a drawing', '<svg><text>x</text></svg>', 'x', 'a drawing'],
    ['a comment that someone wrote', '<!-- to do -->', '<!-- to do -->', 'a comment'],
  ])('%s', (_name, html, text, why) => {
    expect(saidOf(page(html))).toEqual([`2:1 Left out “${text}”: ${why} (text-left-out)`]);
    expect(outlineOf(page(html))).toHaveLength(1);
  });

  test('a link to edit, in a heading', () => {
    const html = page('<h2>One<span class="mw-editsection">[edit]</span></h2>');
    expect(saidOf(html)).toEqual(['2:8 Left out “[edit]”: a link to edit the page (text-left-out)']);
    expect(outlineOf(html)[1]).toBe('heading 2 ("One")');
  });
});

test.each([
  [
    'scripts, styles and what programs note',
    '<script>x</script><style>x</style><template>x</template><!-- wp:list --><!--[if IE]>x<![endif]-->',
    1,
  ],
  ['furniture without a word', '<nav>›</nav>', 1],
  ['a note beside the text', '<aside class="note"><p>x</p></aside>', 2],
  ['a word of a sentence', '<p>Open the <span class="menu">File</span> menu</p>', 2],
  ['a heading with an id that reads like furniture', '<h2 id="share">Share a file</h2>', 2],
  ['a class that only begins like furniture', '<div class="shared-folder">x</div>', 2],
  ['a button in a sentence', '<p>Press <button>Send</button></p>', 2],
  ['what an accordion folds up', '<button aria-controls="a">Why?</button><div id="a" hidden>x</div>', 3],
])('nothing is said of %s', (_name, html, blocks) => {
  expect(saidOf(page(html))).toEqual([]);
  expect(outlineOf(page(html))).toHaveLength(blocks);
});

test('what holds most of the page is no furniture', () => {
  const html = '<title>T</title><form class="sidebar"><p>The whole article stands in here.</p></form><nav>x</nav>';
  expect(outlineOf(html)).toEqual(['paragraph ("The whole article stands in here.")']);
});

describe('the body', () => {
  const long = '<p>The text of the article, which is long enough to be it.</p>';

  test('is the surest container, and what stands beside it is said', () => {
    const html = `<title>T</title><div id=a>\n<p>before</p><div class="article-body">${long}</div></div><p>after</p>`;
    expect(outlineOf(html)).toHaveLength(1);
    expect(saidOf(html)).toEqual([
      '2:1 Left out “before”: it stands outside the article (text-left-out)',
      '2:114 Left out “after”: it stands outside the article (text-left-out)',
    ]);
  });

  test('is no container that holds only some of the text', () => {
    expect(outlineOf(`<title>T</title><article><p>A teaser.</p></article>${long}`)).toHaveLength(2);
  });
});

test('every node has a place', () => {
  const { tree } = read(
    page(
      'a<br>b <i>c</i><table><tr><th>x<th>y<tr><td colspan=2>z</table><table><tr><td>one<td>two</table><dl><dt>q<dd>r</dl><ul><li>a <q>b</q><ul><li>c</ul></ul>',
    ),
  );
  const lost: string[] = [];
  const walk = (node: { type: string; position?: unknown; children?: unknown[] }): void => {
    if (!node.position) lost.push(node.type);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  for (const node of tree.children) walk(node as never);
  expect(lost).toEqual([]);
});
