/** Workers that share the articles of a run. */
import { availableParallelism } from 'node:os';
import type { ArticleSource } from '../source.ts';
import type { Limits } from './limits.ts';
import { type Outcome, openSeat, type Seat } from './seat.ts';

/** More workers would not be faster, and each has memory of its own. */
const mostWorkers = 8;

/** How many articles are worked on at a time. */
export const poolSize = Math.min(mostWorkers, availableParallelism());

/** So many articles wait for each worker before there is another: to make one takes as long as to compile several. */
const fewestWaiting = 4;

/** Compiles articles in workers. */
export interface Pool {
  /** Waits for a free worker, then compiles. */
  run(source: ArticleSource): Promise<Outcome>;
  /** Ends all workers. */
  close(): Promise<void>;
}

/** Opens a pool; it makes a worker only when there is an article for it. */
export function openPool(limits: Limits): Pool {
  const seats: Seat[] = [];
  const free: Seat[] = [];
  const waiting: ((seat: Seat) => void)[] = [];

  const take = async (): Promise<Seat> => {
    const seat = free.pop();
    if (seat) return seat;
    if (seats.length === poolSize || waiting.length < fewestWaiting * seats.length)
      return new Promise((resolve) => waiting.push(resolve));
    const added = openSeat(limits);
    seats.push(added);
    return added;
  };
  const give = (seat: Seat) => {
    const next = waiting.shift();
    if (next) next(seat);
    else free.push(seat);
  };

  return {
    run: async (source) => {
      const seat = await take();
      try {
        return await seat.run(source);
      } finally {
        give(seat);
      }
    },
    close: async () => {
      await Promise.all(seats.map((seat) => seat.close()));
    },
  };
}
