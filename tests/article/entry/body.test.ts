import { remark } from 'remark';
import { expect, test } from 'vitest';
import { toHtml } from '../../../src/article/entry/body.ts';

const html = (markdown: string) => toHtml(remark().parse(markdown).children, []);

test.each([
  ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['[a](JAVA&Tab;SCRIPT:alert(1))', '<p><a>a</a></p>'],
  ['[a](data:text/html,x)', '<p><a>a</a></p>'],
  ['![a](https://example.com/a.png) ![b](//example.com/b.png) ![c](/c.png) ![d](JAVASCRIPT:x)', '<p>a b c d</p>'],
  ['![a](x/a.png)', '<p><img src="x/a.png" alt="a" loading="lazy" decoding="async"></p>'],
  [
    '[a](#reload) [b](https://example.com) [c](mailto:a@b.c) [d](../d/)',
    '<p><a href="#reload">a</a> <a href="https://example.com">b</a> <a href="mailto:a@b.c">c</a> <a href="../d/">d</a></p>',
  ],
  ['### deeper', '<p><strong>deeper</strong></p>'],
  ['```js\nx\n```', '<pre><code>x\n</code></pre>'],
])('%j', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});
