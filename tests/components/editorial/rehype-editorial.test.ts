import { expect, test } from 'vitest';
import { rehypeEditorial } from '../../../src/components/editorial/rehype-editorial.ts';

const page = {
  fail(reason: string): never {
    throw new Error(reason);
  },
};

const mended = (child: Parameters<ReturnType<typeof rehypeEditorial>>[0]) => {
  rehypeEditorial()({ type: 'root', children: [child] }, page);
  return child;
};

test.each(['mdxJsxFlowElement', 'mdxJsxTextElement'])('a link written as JSX (%s) is the site’s own', (type) => {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'href' }];
  expect(mended({ type, name: 'a', attributes, children: [] })).toMatchObject({ name: 'PageLink', attributes });
  expect(mended({ type, name: 'abbr', attributes: [] }).name).toBe('abbr');
});

test('the alignment of a cell is a class', () => {
  const cell = mended({ type: 'element', properties: { align: 'right' }, children: [] });
  expect(cell.properties).toEqual({ className: ['align-right'] });
});

test('a style attribute is refused', () => {
  const styled = { type: 'mdxJsxFlowElement', name: 'p', attributes: [{ type: 'mdxJsxAttribute', name: 'style' }] };
  expect(() => mended(styled)).toThrow('Unexpected style attribute on <p>');
});
