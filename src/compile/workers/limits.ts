/** What one article may cost. */

export interface Limits {
  /** CPU time of the worker for one article, in milliseconds. */
  cpu: number;
  /** Memory of the worker's objects, in megabytes. */
  memory: number;
}

/** Ten times what an article of a megabyte needs would be no use to anybody: these are about twice. */
export const articleLimits: Limits = { cpu: 4_000, memory: 300 };
