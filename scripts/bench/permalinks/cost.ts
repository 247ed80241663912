/** `node cost.ts STEPS REWRITTEN`: what a ledger adds to the compiling of an article some of whose steps were rewritten since, as JSON. */
import { VFile } from 'vfile';
import { readArticle } from '../../../src/article/index.ts';
import { compileSource } from '../../../src/compile/source.ts';
import { conclude, type ReleasedBefore, settle } from '../../../src/permalinks/index.ts';
import { longGuide } from './long-guide.ts';

/** In CPU milliseconds. */
export interface Cost {
  /** Compiling the article as if it had never been released. */
  alone: number;
  /** What its ledger adds to that: to giving its entries their ids. */
  added: number;
}

/** Work is repeated until it has taken so many CPU milliseconds in all… */
const enough = 3_000;

/** …but not oftener than so. */
const mostRuns = 20;

const name = 'g.md';
const [steps = 0, rewritten = 0] = process.argv.slice(2).map(Number);
const never: ReleasedBefore = { inherited: [] };
const first = compile(longGuide(steps, 0));
if (first.settled.steps.length !== steps)
  throw new Error(`Expected ${steps} steps, read ${first.settled.steps.length}`);
const article = { ...first.settled.guide, article: name, unread: false, entries: first.entries, open: first.open };
const own = conclude([article], [], '2026-01-01').ledgers[0];
const edited = longGuide(steps, rewritten);
const { draft } = readArticle(new VFile({ path: name, value: edited }), 'g', 'en');
const alone = cpuOf(() => compile(edited));
const added = cpuOf(() => settle(draft, { own, inherited: [] })) - cpuOf(() => settle(draft, never));
const cost: Cost = { alone, added };
console.log(JSON.stringify(cost));

function compile(text: string) {
  return compileSource({ bytes: Buffer.from(text), name, lang: 'en', released: never }, () => {});
}

/** CPU milliseconds of one run of `work`: the least of all runs. */
function cpuOf(work: () => unknown): number {
  const runs: number[] = [];
  let spent = 0;
  do {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    const taken = (user + system) / 1000;
    runs.push(taken);
    spent += taken;
  } while (spent < enough && runs.length < mostRuns);
  return Math.min(...runs);
}
