/** One seat of the pool: a worker, made when there is work, and made anew when it had to be stopped. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ArticleSource } from '../source.ts';
import type { Limits } from './limits.ts';
import { type Progress, progressOf, sharedProgress } from './progress.ts';
import { whenOver } from './watch.ts';
import type { Answer } from './worker.ts';

/** What came of an article: its JSON; or why there is none, and how far it had come. */
export type Outcome =
  | { json: string }
  | ({ stopped: 'out-of-time' | 'out-of-memory' | 'fault'; detail: string } & Progress);

/** Compiles one article at a time. */
export interface Seat {
  run(source: ArticleSource): Promise<Outcome>;
  close(): Promise<void>;
}

/** Opens a seat. Its worker keeps no process alive that has nothing else to do. */
export function openSeat(limits: Limits): Seat {
  const shared = sharedProgress();
  let worker: Worker | undefined;

  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };

  const run = async (source: ArticleSource): Promise<Outcome> => {
    // What a worker takes to load its code is no article's fault.
    worker ??= await openWorker(shared, limits);
    const outcome = await outcomeOf(worker, source, limits, shared);
    if ('stopped' in outcome && outcome.stopped !== 'fault') await stop();
    return outcome;
  };
  return { run, close: stop };
}

/** A worker that is ready. */
async function openWorker(shared: Int32Array, limits: Limits): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: shared,
    // The worker is stopped before that: V8 ends the whole process if one call asks for too much at once.
    resourceLimits: { maxOldGenerationSizeMb: 1.4 * limits.memory, maxYoungGenerationSizeMb: 48 },
  });
  await once(worker, 'message');
  return worker;
}

async function outcomeOf(worker: Worker, source: ArticleSource, limits: Limits, shared: Int32Array): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const onMessage = (answer: Answer) =>
    resolve('json' in answer ? answer : { stopped: 'fault', detail: answer.error, ...progressOf(shared) });
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
    resolve({ stopped: 'out-of-memory', detail: details['out-of-memory'], ...progressOf(shared) });
  };
  const details = { 'out-of-time': `${limits.cpu / 1000} s`, 'out-of-memory': `${limits.memory} MB` };
  const unwatch = whenOver(worker, limits, (stopped) =>
    resolve({ stopped, detail: details[stopped], ...progressOf(shared) }),
  );
  worker.ref();
  worker.on('message', onMessage).on('error', onError);
  worker.postMessage(source);
  try {
    return await promise;
  } finally {
    unwatch();
    worker.off('message', onMessage).off('error', onError).unref();
  }
}
