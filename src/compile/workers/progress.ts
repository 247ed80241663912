/** How far a worker has come: written by the worker while it works, read by the thread that may have to stop it. */
import { type Begin, type Phase, phases } from '../../article/index.ts';

/** A phase and the line of the block last begun. */
export interface Progress {
  phase: Phase;
  /** From 1. */
  line: number;
}

/** Memory that two threads share, for one progress. */
export function sharedProgress(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** Notes each beginning in `shared`. */
export function noteIn(shared: Int32Array): Begin {
  return (phase, line) => {
    Atomics.store(shared, 0, phases.indexOf(phase));
    Atomics.store(shared, 1, line);
  };
}

/** What was last noted. */
export function progressOf(shared: Int32Array): Progress {
  return { phase: phases[Atomics.load(shared, 0)] ?? phases[0], line: Math.max(1, Atomics.load(shared, 1)) };
}
