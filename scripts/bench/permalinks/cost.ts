/** `node cost.ts STEPS REWRITTEN`: what a ledger adds to the compiling of an article some of whose steps were rewritten since, as JSON. */
import { compileSource } from '../../../src/compile/source.ts';
import { conclude, type ReleasedBefore } from '../../../src/permalinks/index.ts';
import { longGuide } from './long-guide.ts';

/** In CPU milliseconds. */
export interface Cost {
  /** Compiling the article as if it had never been released. */
  alone: number;
  /** What its ledger adds to that. */
  added: number;
}

/** Work is repeated until it has taken so many CPU milliseconds in all… */
const enough = 1_500;

/** …but not oftener than so. */
const mostRuns = 20;

const [steps = 0, rewritten = 0] = process.argv.slice(2).map(Number);
const never: ReleasedBefore = { inherited: [] };
const first = compile(longGuide(steps, 0), never);
if (first.settled.steps.length !== steps)
  throw new Error(`Expected ${steps} steps, read ${first.settled.steps.length}`);
const article = { ...first.settled.guide, article: 'g.md', unread: false, entries: first.entries, open: first.open };
const own = conclude([article], [], '2026-01-01').ledgers[0];
const edited = longGuide(steps, rewritten);
const alone = cpuOf(() => compile(edited, never));
const cost: Cost = { alone, added: cpuOf(() => compile(edited, { own, inherited: [] })) - alone };
console.log(JSON.stringify(cost));

function compile(text: string, released: ReleasedBefore) {
  return compileSource({ bytes: Buffer.from(text), name: 'g.md', lang: 'en', released }, () => {});
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
