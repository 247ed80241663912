import { expect, it } from 'vitest';
import { type Group, type Result, searchGroups } from '../../../src/client/search/group.ts';

const signal = new AbortController().signal;
const result = (title: string): Result => ({ title, address: `/${title}/`, source: '', lang: '', excerpt: [] });
const answer = (...titles: string[]) => ({ results: titles.map(result), more: false });
const group = (id: string, search: Group['search']): Group => ({ id, label: id.toUpperCase(), search });

it('keeps the order of the groups, whichever answers first, and leaves out empty ones', async () => {
  const slow = group('slow', () => new Promise((resolve) => setTimeout(resolve, 20, answer('late'))));
  const empty = group('empty', async () => answer());
  const fast = group('fast', async () => answer('early'));
  const { groups, failed } = await searchGroups([slow, empty, fast], 'x', signal);
  expect(groups.map(({ id, label, results }) => [id, label, results[0]?.title])).toEqual([
    ['slow', 'SLOW', 'late'],
    ['fast', 'FAST', 'early'],
  ]);
  expect(failed).toBe(false);
});

it('shows what one group found although another failed', async () => {
  const broken = group('broken', () => Promise.reject(new Error('offline')));
  const whole = group('whole', async () => answer('found'));
  expect(await searchGroups([broken, whole], 'x', signal)).toMatchObject({ groups: [{ id: 'whole' }], failed: false });
});

it('tells a search that failed from one that found nothing', async () => {
  const broken = group('broken', () => Promise.reject(new Error('offline')));
  const empty = group('empty', async () => answer());
  expect((await searchGroups([empty], 'x', signal)).failed).toBe(false);
  expect((await searchGroups([empty, broken], 'x', signal)).failed).toBe(true);
});

it('says that there is more when any group has more', async () => {
  const cut = group('cut', async () => ({ ...answer('found'), more: true }));
  expect((await searchGroups([group('whole', async () => answer('x')), cut], 'x', signal)).more).toBe(true);
  expect((await searchGroups([group('whole', async () => answer('x'))], 'x', signal)).more).toBe(false);
});
