/** The deadline of a worker, by the CPU time that it takes, so that a busy machine stops no ordinary article. */
import type { Worker } from 'node:worker_threads';

/** How often a worker is looked at, in milliseconds. */
const interval = 50;

/** A worker may wait for a busy machine so many times longer than it may work. */
const patience = 8;

/**
 * Calls `over` once when a worker has taken `cpu` milliseconds of CPU time from now on; on a Node that cannot tell, of time.
 *
 * @returns Ends the watch.
 */
export function whenOver(worker: Worker, cpu: number, over: () => void): () => void {
  const began = performance.now();
  let first: number | undefined;
  const look = async () => {
    const passed = performance.now() - began;
    const taken = 'cpuUsage' in worker ? await cpuTime(worker) : passed;
    if (taken === undefined) return;
    first ??= taken;
    if (taken - first > cpu) end();
  };
  const timer = setInterval(() => {
    if (performance.now() - began > cpu * patience) end();
    else void look();
  }, interval);
  const end = () => {
    clearInterval(timer);
    over();
  };
  void look();
  return () => clearInterval(timer);
}

/** In milliseconds; undefined where the worker has ended. */
async function cpuTime(worker: Worker): Promise<number | undefined> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  } catch {
    return undefined;
  }
}
