import { expect, test } from 'vitest';
import { formerMarkdown } from '../../../../src/components/content/markdown/former.ts';
import type { FormerGuide } from '../../../../src/components/content/published-guides.ts';
import { addresses, type Permalink } from '../../../../src/guide/index.ts';
import { wordsFor } from '../../../../src/layouts/words.ts';

const to = { guide: 'new', title: 'New', entry: { kind: 'step' as const, id: 'reload' } };
const entry = (title: string, fate: Permalink['fate']): Permalink => ({
  kind: 'step',
  id: 'a',
  title,
  revision: 1,
  fate,
});
const write = (guide: FormerGuide) => formerMarkdown(guide, addresses('/docs/'), wordsFor('en'), undefined);

test('a guide that has moved says where it is, and where each of its entries is', () => {
  const entries = [
    entry('', { status: 'moved', to }),
    entry('Reload', { status: 'moved', to }),
    entry('Pray', { status: 'retired', reason: 'It never helped.' }),
  ];
  const fate = { status: 'moved' as const, to: { guide: 'new', title: 'New guide' } };
  expect(write({ id: 'old', title: 'Old', fate, entries })).toBe(`# Old

This guide has moved

Now here: [New guide](/docs/new/)

## Where its parts are now

- Reload: [New](/docs/new/steps/reload/)
- Pray: It never helped.
`);
});

test('a guide that is no more says why, and what to read instead', () => {
  const fate = { status: 'retired' as const, reason: 'The product is gone.', instead: { guide: 'new', title: 'New' } };
  expect(write({ id: 'old', title: 'Old', fate, entries: [] })).toBe(`# Old

This guide is no longer here

The product is gone.

**Look here instead:** [New](/docs/new/)
`);
});
