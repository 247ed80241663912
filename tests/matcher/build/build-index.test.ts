/** The index: the same for the same guides, and the same answers whether it is read as a whole or in parts. */
import { describe, expect, test } from 'vitest';
import type { SettledGuide } from '../../../src/guide/index.ts';
import { indexedEntries } from '../../../src/matcher/build/entries.ts';
import { fileEntries } from '../../../src/matcher/build/keys.ts';
import { makeShard } from '../../../src/matcher/build/make-shard.ts';
import { rarityIn } from '../../../src/matcher/build/rarity.ts';
import { writerNames } from '../../../src/matcher/build/writer-names.ts';
import { buildIndex, openMatcher } from '../../../src/matcher/index.ts';
import { mayHold, shardOf } from '../../../src/matcher/known/key-filter.ts';
import { randomFrom } from '../../properties/articles/random.ts';
import { others, shipped } from '../guides.ts';
import { foreignText, messagesOfEach, pseudoGuides } from '../pseudo-guides.ts';

/** Most shards that a message of a guide asks for, and any text. */
const mostForMessage = 8;
const mostForText = 32;

const guides = pseudoGuides(40);
const index = buildIndex(guides);

/** So many that each text is filed under fewer words. */
const many = pseudoGuides(180);
const large = buildIndex(many);

/** A matcher over an index, and the numbers of the shards that it has asked for since they were last taken. */
function watched({ root, shards }: ReturnType<typeof buildIndex>) {
  let asked: number[] = [];
  const matcher = openMatcher(root, async (number) => {
    asked.push(number);
    return shards[number]!;
  });
  const take = () => {
    const taken = asked;
    asked = [];
    return taken;
  };
  return { matcher, take };
}

/** The same guides as one shard, however many they are. */
function undivided(all: readonly SettledGuide[]): ReturnType<typeof buildIndex> {
  const only = makeShard(all.flatMap(indexedEntries), rarityIn(all), writerNames(all));
  const { keys: _, ...root } = buildIndex(all).root;
  return { root: { ...root, shards: 1, only }, shards: [only] };
}

/** A message in the midst of what a log has around it. */
function inLog(message: string, random = randomFrom(7)): string {
  return `2026-11-25T10:17:03.214Z host-7 app[4711]: ${foreignText(random, 12)}: "${message}" (10.0.0.7:8080, 31 ms)\nat /srv/${foreignText(random, 1)}.js:502:17\n`;
}

describe('the same guides give the same index', () => {
  test.each([
    ['of one shard', [...shipped, ...others]],
    ['of many shards', guides],
  ])('%s', (_name, list) => {
    const before = JSON.stringify(list);
    expect(JSON.stringify(buildIndex(list))).toBe(JSON.stringify(buildIndex(structuredClone(list))));
    expect(JSON.stringify(list)).toBe(before);
  });
});

test('an index is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(index))).toEqual(index);
});

test('no guides give an index that knows nothing', async () => {
  const { matcher } = watched(buildIndex([]));
  expect(await matcher.match('Bad dream')).toMatchObject({ verdict: 'unknown', guide: null, variant: null });
});

test('a small site is read with its root, a large one in parts', () => {
  expect(buildIndex([...shipped]).root.only).toBeDefined();
  expect(index.root.only).toBeUndefined();
  expect(index.root.shards).toBe(index.shards.length);
  expect(index.shards.length).toBeGreaterThan(10);
});

test('every key of every entry passes the filter and leads to a shard that has the entry', () => {
  const { root, shards } = index;
  const entries = guides.flatMap(indexedEntries);
  expect(entries).toHaveLength(guides.length * messagesOfEach);
  const has = shards.map((shard) => new Set(shard.entries.map(({ id, guide }) => `${shard.guides[guide]!.id}/${id}`)));
  for (const { entry, keys } of fileEntries(entries, 2)) {
    expect(keys.size).toBeGreaterThan(0);
    for (const key of keys) {
      expect(mayHold(root.keys!, key)).toBe(true);
      expect(has[shardOf(key, shards.length)]!).toContain(`${entry.guide.guide.id}/${entry.id}`);
    }
  }
});

describe('every message finds its own variant', () => {
  const { matcher, take } = watched(index);
  const all = randomFrom(2).some(
    guides.flatMap(({ variants }) => variants),
    300,
  );

  test.each([
    ['as it is', (message: string) => message],
    ['with noise around it', (message: string) => inLog(message)],
    ['in capitals, line by line', (message: string) => message.toUpperCase().replaceAll(' ', '\r\n')],
  ])('%s', async (_name, disguise) => {
    const wrong: string[] = [];
    let most = 0;
    for (const { guide, id, message } of all) {
      const { matcher: fresh, take: fetched } = watched(index);
      const found = await fresh.match(disguise(message));
      most = Math.max(most, fetched().length);
      if (found.verdict !== 'match' || found.guide !== guide || found.variant !== id) wrong.push(`${guide}/${id}`);
    }
    expect(wrong.length, wrong.slice(0, 10).join(' ')).toBeLessThanOrEqual(all.length / 100);
    expect(most).toBeLessThanOrEqual(mostForMessage);
  });

  test('a shard is fetched once', async () => {
    await matcher.match(all[0]!.message);
    expect(take().length).toBeGreaterThan(0);
    await matcher.match(all[0]!.message);
    expect(take()).toEqual([]);
  });
});

test('an index in parts answers as one that is whole', async () => {
  const { matcher: whole } = watched(undivided(guides));
  const { matcher: parts } = watched(index);
  const random = randomFrom(11);
  const texts = [
    ...random.some(guides, 30).map(({ variants }) => random.pick(variants).message),
    ...random.some(guides, 30).map(({ variants }) => inLog(random.pick(variants).message, random)),
    ...random.some(guides, 30).map(({ variants }) => random.pick(variants).message.split(' ').slice(0, 7).join(' ')),
    ...Array.from({ length: 30 }, () => foreignText(random, 40)),
    ...random.some(guides, 20).map(({ guide }) => `HTTP/1.1 ${guide.status}`),
    ...random.some(guides, 20).map(({ guide, variants }) => `${random.pick(variants).message}\nstatus=${guide.status}`),
    ...['502', 'HTTP/1.1 404 Not Found', '0x80070057', ''],
  ];
  const different: string[] = [];
  for (const text of texts) {
    const [a, b] = [await whole.match(text), await parts.match(text)];
    const said = ({ verdict, guide, variant, producer, side }: typeof a) =>
      JSON.stringify({ verdict, guide, variant, producer, side });
    if (said(a) !== said(b)) different.push(`${said(a)} ${said(b)} ${text}`);
  }
  expect(different.length, different.slice(0, 5).join('\n')).toBeLessThanOrEqual(texts.length / 100);
});

test('a status finds the first message of the guide about it', async () => {
  for (const { guide } of many) {
    const { matcher } = watched(large);
    expect(await matcher.match(`The server said: HTTP/1.1 ${guide.status}`)).toMatchObject({
      verdict: 'match',
      status: guide.status,
      guide: guide.id,
      variant: 'message-0',
    });
  }
});

test('a text about something else fetches little, however long it is', async () => {
  const random = randomFrom(5);
  const counts: number[] = [];
  for (let text = 0; text < 30; text += 1) {
    const { matcher, take } = watched(index);
    expect((await matcher.match(foreignText(random, 40))).verdict).toBe('unknown');
    counts.push(take().length);
  }
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(5);
  const { matcher, take } = watched(large);
  await matcher.match(Array.from({ length: 50 }, () => foreignText(random, 400)).join('\n'));
  expect(take().length).toBeLessThanOrEqual(mostForText);
});

test('a shard that could not be read is asked for again', async () => {
  let fails = true;
  const matcher = openMatcher(index.root, async (number) => {
    if (fails) throw new Error('offline');
    return index.shards[number]!;
  });
  const { guide, id, message } = guides[3]!.variants[4]!;
  await expect(matcher.match(message)).rejects.toThrow('offline');
  fails = false;
  expect(await matcher.match(message)).toMatchObject({ guide, variant: id });
});

test('a shard is read in pieces, with rests between them, and answers as one that is read at once', async () => {
  const { root, shards } = undivided(guides.slice(0, 10));
  const { guide, id, message } = guides[3]!.variants[4]!;
  let rests = 0;
  const rested = openMatcher(
    root,
    async () => shards[0]!,
    async () => {
      rests += 1;
    },
  );
  const found = await rested.match(message);
  expect(found).toMatchObject({ guide, variant: id });
  expect(found).toEqual(await openMatcher(root, async () => shards[0]!).match(message));
  expect(rests).toBeGreaterThan(root.only!.entries.length / 10);
  const before = rests;
  await rested.match(message);
  expect(rests).toBe(before);
});

test('of very many guides, one is found by any of its messages', {
  timeout: 300_000,
}, async () => {
  const random = randomFrom(3);
  let wrong = 0;
  let most = 0;
  for (const { variants } of random.some(many, 100)) {
    const { guide, id, message } = random.pick(variants);
    const { matcher, take } = watched(large);
    const found = await matcher.match(inLog(message));
    if (found.guide !== guide || found.variant !== id) wrong += 1;
    most = Math.max(most, take().length);
  }
  expect(wrong).toBeLessThanOrEqual(1);
  expect(most).toBeLessThanOrEqual(mostForMessage);
});
