import { expect, it } from 'vitest';
import { differingLooks } from '../../../src/components/home/differing-looks.ts';
import type { Variant } from '../../../src/guide/index.ts';

type Shown = Pick<Variant, 'look' | 'producer' | 'side'>;
const by = (look: Variant['look'], name = 'Many', side?: Variant['side']): Shown => ({
  look,
  producer: { name, slug: 'unknown' },
  ...(side && { side }),
});
const chosen = (messages: Shown[], count: number) =>
  differingLooks(messages, count).map((message) => messages.indexOf(message));

it('takes the first of each look, then of each who shows some, then the first of the others, in their order', () => {
  const messages = [by('server'), by('server'), by('server', 'nginx'), by('log'), by('server'), by('browser')];
  expect(chosen(messages, 3)).toEqual([0, 3, 5]);
  expect(chosen(messages, 4)).toEqual([0, 2, 3, 5]);
  expect(chosen(messages, 5)).toEqual([0, 1, 2, 3, 5]);
});

it('takes what only owners see where there is nothing else', () => {
  const owners = by('log', 'nginx', 'operator');
  expect(chosen([owners, by('server')], 2)).toEqual([1]);
  expect(chosen([owners], 2)).toEqual([0]);
});

it('takes no more than there are', () => {
  expect(chosen([by('server'), by('server')], 6)).toEqual([0, 1]);
  expect(chosen([], 6)).toEqual([]);
});
