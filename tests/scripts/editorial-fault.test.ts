import { describe, expect, it } from 'vitest';
import { editorialFault } from '../../scripts/site/editorial-fault.ts';

const read = (error: unknown) => editorialFault(error, '/w/pages', 'content');

describe('editorialFault', () => {
  it('names the page of the owner, not its copy, with line and column', () => {
    const fault = { name: 'MDXError', reason: 'Unexpected end', line: 7, column: 5 };
    expect(
      read(
        Object.assign(new Error('Build failed:\n[plugin @mdx-js/rolldown] /w/pages/a.mdx:9:5'), { errors: [fault] }),
      ),
    ).toMatchObject({
      name: 'ContentError',
      message: 'content/pages/a.mdx:7:5 error Unexpected end (mdx)',
    });
  });

  it('takes what a component of an editorial page throws for a fault of the content', () => {
    const error = Object.assign(new Error('Unexpected "x"'), { id: '../../src/pages/[page].astro' });
    expect(read(error)).toMatchObject({ name: 'ContentError', message: 'An editorial page fails. Unexpected "x"' });
  });

  it('leaves other errors as they are', () => {
    const error = Object.assign(new Error('x'), { id: 'src/pages/index.astro', errors: [{ name: 'SyntaxError' }] });
    expect(read(error)).toBe(error);
  });
});
