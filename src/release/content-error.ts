/** A fault that shows only in the finished output. */

/** It is the authors' to mend: commands know by this name that the content is at fault. */
export class ContentError extends Error {
  override name = 'ContentError';
}
