/** What one article may cost. */

export interface Limits {
  /** CPU time of the worker for one article, in milliseconds. */
  cpu: number;
  /** Memory of the worker's objects, in megabytes. */
  memory: number;
}

/** An article of a megabyte needs about half of either. */
export const articleLimits: Limits = { cpu: 4_000, memory: 240 };
