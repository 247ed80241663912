import { expect, it } from 'vitest';
import { type Group, type Result, searchGroups } from '../../../src/client/search/group.ts';

const signal = new AbortController().signal;
const result = (title: string): Result => ({ title, address: `/${title}/`, source: '', excerpt: [] });
const group = (id: string, search: Group['search']): Group => ({ id, label: id.toUpperCase(), search });

it('keeps the order of the groups, whichever answers first, and leaves out empty ones', async () => {
  const slow = group('slow', () => new Promise((resolve) => setTimeout(resolve, 20, [result('late')])));
  const empty = group('empty', async () => []);
  const fast = group('fast', async () => [result('early')]);
  const { groups, failed } = await searchGroups([slow, empty, fast], 'x', signal);
  expect(groups.map(({ id, label, results }) => [id, label, results[0]?.title])).toEqual([
    ['slow', 'SLOW', 'late'],
    ['fast', 'FAST', 'early'],
  ]);
  expect(failed).toBe(false);
});

it('shows what one group found although another failed', async () => {
  const broken = group('broken', () => Promise.reject(new Error('offline')));
  const whole = group('whole', async () => [result('found')]);
  expect(await searchGroups([broken, whole], 'x', signal)).toMatchObject({ groups: [{ id: 'whole' }], failed: false });
});

it('tells a search that failed from one that found nothing', async () => {
  const broken = group('broken', () => Promise.reject(new Error('offline')));
  const empty = group('empty', async () => []);
  expect((await searchGroups([empty], 'x', signal)).failed).toBe(false);
  expect((await searchGroups([empty, broken], 'x', signal)).failed).toBe(true);
});
