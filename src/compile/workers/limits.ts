/** What one article may cost. */

export interface Limits {
  /** CPU time of the worker for one article, in milliseconds. */
  cpu: number;
  /** Memory of the worker's objects, in megabytes. */
  memory: number;
}

/** An article of a megabyte needs about half of either. With what the program takes itself, that is less than 5 s and 512 MB. */
export const articleLimits: Limits = { cpu: 3_500, memory: 280 };
