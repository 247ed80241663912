import { describe, expect, it } from 'vitest';
import { type Answer, askGroups, type Group, isFolded, type Progress } from '../../../src/client/search/group.ts';

const said = (sentence: string): Answer => ({ said: sentence, show: () => [] });
const group = (search: Group['search']): Group => ({ prepare: () => {}, search });
const late = <Value>(value: Value) => new Promise<Value>((resolve) => setTimeout(resolve, 20, value));

/** What was told, each time: which group was done, and who was to speak. */
async function told(groups: Group[], signal = new AbortController().signal) {
  const lines: [number, string | undefined][] = [];
  const failed = await askGroups(groups, 'x', signal, ({ latest, speaker }: Progress) =>
    lines.push([latest, speaker?.said]),
  );
  return { lines, failed };
}

it('tells of each answer as it comes, and lets the first group of those that have answered speak', async () => {
  const slow = group(() => late(said('slow')));
  const fast = group(async () => said('fast'));
  expect(await told([slow, fast])).toEqual({
    lines: [
      [1, 'fast'],
      [0, 'slow'],
    ],
    failed: false,
  });
});

it('lets no group speak that has nothing to say', async () => {
  const silent = group(async () => said(''));
  const empty = group(async () => undefined);
  const whole = group(() => late(said('whole')));
  const { lines } = await told([silent, empty, whole]);
  expect(lines).toEqual([
    [0, undefined],
    [1, undefined],
    [2, 'whole'],
  ]);
});

it('tells what one group found although another failed, and that it failed', async () => {
  const broken = group(() => Promise.reject(new Error('offline')));
  const whole = group(() => late(said('found')));
  expect(await told([broken, whole])).toEqual({
    lines: [
      [0, undefined],
      [1, 'found'],
    ],
    failed: true,
  });
});

it('counts a group that throws at once as one that failed', async () => {
  const broken = group(() => {
    throw new Error('offline');
  });
  expect((await told([broken])).failed).toBe(true);
});

it('tells nothing once nobody waits for it', async () => {
  const control = new AbortController();
  const slow = group(() => late(said('slow')));
  const asked = told([slow], control.signal);
  control.abort();
  expect((await asked).lines).toEqual([]);
});

describe('an answer below a certain one', () => {
  const certain: Answer = { ...said('It is a.'), about: ['/a/'] };
  const below = (about: string[]): Answer => ({ ...said('found'), about });

  it('is folded, whatever was silent or unsure above it', () => {
    expect(isFolded([undefined, certain, below([])], 2)).toBe(true);
    expect(isFolded([said('Perhaps.'), certain, said('found')], 2)).toBe(true);
  });

  it('stands open where nothing above it is certain', () => {
    expect(isFolded([undefined, said('Perhaps.'), below([])], 2)).toBe(false);
    expect(isFolded([certain, below([])], 0)).toBe(false);
  });

  it('stands open where it has an entry called what was asked that the certain one is not about', () => {
    expect(isFolded([certain, below(['/b/'])], 1)).toBe(false);
    expect(isFolded([certain, below(['/a/', '/b/'])], 1)).toBe(false);
    expect(isFolded([certain, below(['/a/'])], 1)).toBe(true);
  });
});
