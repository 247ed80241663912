/** Puts work off until what the reader did is to be seen. */

/** Calls `work` after the next frame is painted. */
export const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};
