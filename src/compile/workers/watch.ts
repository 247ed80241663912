/** What a worker takes: memory, and time by the CPU time that it takes, so that a busy machine stops no ordinary article. */
import type { Worker } from 'node:worker_threads';
import type { Limits } from './limits.ts';

/** How often a worker is looked at, in milliseconds. */
const interval = 25;

/** A worker may wait for a busy machine so many times longer than it may work. */
const patience = 8;

/**
 * Calls `over` once when a worker has taken more from now on than it may; of time where Node cannot tell the CPU time.
 *
 * @returns Ends the watch.
 */
export function whenOver(
  worker: Worker,
  { cpu, memory }: Limits,
  over: (which: 'out-of-time' | 'out-of-memory') => void,
): () => void {
  const began = performance.now();
  let first: number | undefined;
  let looking = false;
  const end = (which: 'out-of-time' | 'out-of-memory') => {
    clearInterval(timer);
    over(which);
  };
  const look = async () => {
    const [taken, held] = await Promise.all([cpuTime(worker, began), heldMemory(worker)]);
    if (held !== undefined && held > memory) return end('out-of-memory');
    if (taken === undefined) return;
    first ??= taken;
    if (taken - first > cpu) end('out-of-time');
  };
  const tick = () => {
    if (performance.now() - began > cpu * patience) return end('out-of-time');
    if (looking) return;
    looking = true;
    void look().finally(() => {
      looking = false;
    });
  };
  const timer = setInterval(tick, interval);
  tick();
  return () => clearInterval(timer);
}

/** In milliseconds; undefined where the worker has ended. */
async function cpuTime(worker: Worker, began: number): Promise<number | undefined> {
  if (!('cpuUsage' in worker)) return performance.now() - began;
  const usage = await worker.cpuUsage().catch(() => undefined);
  return usage && (usage.user + usage.system) / 1000;
}

/** In megabytes; undefined where the worker has ended. */
async function heldMemory(worker: Worker): Promise<number | undefined> {
  const heap = await worker.getHeapStatistics().catch(() => undefined);
  return heap && heap.used_heap_size / 2 ** 20;
}
