import { describe, expect, test } from 'vitest';
import { withAddresses } from '../../../src/components/content/references.ts';
import { addresses, type EntryKind } from '../../../src/guide/index.ts';

describe('withAddresses', () => {
  const kinds = new Map<string, EntryKind>([
    ['reload', 'step'],
    ['nginx', 'variant'],
    ['overload', 'cause'],
    ['how-long', 'faq'],
    ['not-503', 'look-alike'],
  ]);
  const fit = (html: string) => withAddresses(html, '502', kinds, addresses('/p/'));

  test.each([
    ['reload', '/p/502/steps/reload/'],
    ['nginx', '/p/502/errors/nginx/'],
    ['overload', '/p/502/causes/#overload'],
    ['how-long', '/p/502/faq/#how-long'],
    ['not-503', '/p/502/#not-503'],
  ])('leads from #%s to %s', (id, address) => {
    expect(fit(`<p>See <a href="#${id}">this</a>.</p>`)).toBe(`<p>See <a href="${address}">this</a>.</p>`);
  });

  test('leads from an address that is relative to the guide to the same below the base path', () => {
    expect(fit('<a href="../504/#wait">1</a> <a title="t" href="../how/">2</a> <code>href="../504/"</code>')).toBe(
      '<a href="/p/504/#wait">1</a> <a title="t" href="/p/how/">2</a> <code>href="../504/"</code>',
    );
  });

  test('keeps other attributes of the link', () => {
    expect(fit('<a class="x" href="#reload" title="y">z</a>')).toBe(
      '<a class="x" href="/p/502/steps/reload/" title="y">z</a>',
    );
  });

  test('leaves fragments that name no entry, links elsewhere, and text', () => {
    const html =
      '<a href="#user-content-fn-1">1</a> <a href="https://example.com/#reload">2</a> <code>href="#reload"</code>';
    expect(fit(html)).toBe(html);
  });
});
