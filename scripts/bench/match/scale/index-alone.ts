/** The matcher's index by itself: what it weighs, and what a first answer costs. */
import { brotliCompressSync } from 'node:zlib';
import type { SettledGuide } from '../../../../src/guide/index.ts';
import { buildIndex, openMatcher, type Root, type Shard } from '../../../../src/matcher/index.ts';
import type { GeneratedMessage } from './generated.ts';

/** No more messages are asked for. */
const most = 100;

/**
 * @param asked Messages of these guides. Each is pasted with noise about it, as a reader who has fetched nothing yet would.
 * @returns Bytes are those of JSON, each file compressed by Brotli.
 */
export async function indexAlone(
  guides: readonly SettledGuide[],
  asked: readonly GeneratedMessage[],
): Promise<Record<string, number>> {
  const beforeBuild = process.cpuUsage();
  const { root, shards } = buildIndex(guides);
  const buildTime = cpuSince(beforeBuild);
  const files = { root: JSON.stringify(root), shards: shards.map((shard) => JSON.stringify(shard)) };
  const bytes = { root: compressed(files.root), shards: files.shards.map(compressed) };

  const fetched: number[] = [];
  let right = 0;
  let firstTime = 0;
  let nextTime = 0;
  const messages = asked.slice(0, most);
  for (const { guide, variant, text } of messages) {
    let sum = bytes.root;
    const readShard = async (number: number): Promise<Shard> => {
      sum += bytes.shards[number]!;
      return JSON.parse(files.shards[number]!);
    };
    const beforeFirst = process.cpuUsage();
    const matcher = openMatcher(JSON.parse(files.root) as Root, readShard);
    const found = await matcher.match(pasted(text));
    firstTime += cpuSince(beforeFirst);
    const beforeNext = process.cpuUsage();
    await matcher.match(pasted(text));
    nextTime += cpuSince(beforeNext);
    if (found.guide === guide && found.variant === variant) right++;
    fetched.push(sum);
  }
  const mean = (total: number) => total / messages.length;
  return {
    'CPU seconds to build the index': hundredths(buildTime),
    shards: root.only ? 0 : shards.length,
    'bytes of the index': bytes.root + (root.only ? 0 : bytes.shards.reduce((total, one) => total + one, 0)),
    'bytes of its root, which is read first': bytes.root,
    'bytes of the index that a first answer fetches': Math.round(mean(fetched.reduce((total, one) => total + one, 0))),
    'bytes of the index that a first answer fetches, at most': Math.max(...fetched),
    'CPU milliseconds of a first answer': hundredths(mean(firstTime) * 1000),
    'CPU milliseconds of a next answer': hundredths(mean(nextTime) * 1000),
    'share of messages named rightly': hundredths(mean(right)),
  };
}

/** A message as it stands in a log. */
export function pasted(text: string): string {
  return `2026-11-25T10:17:03.214Z host-7 app[4711]: "${text}" (10.0.0.7:8080, 31 ms)\n`;
}

/** The size in bytes of a text by Brotli at its best. */
export function compressed(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}

/** In seconds. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function hundredths(figure: number): number {
  return Math.round(figure * 100) / 100;
}
