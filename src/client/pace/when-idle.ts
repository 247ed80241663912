/** Puts work off until the browser has nothing better to do. */

/** Calls `work` when the browser is idle; where it cannot tell, soon. */
export const whenIdle = (work: () => void): void => {
  (window.requestIdleCallback ?? setTimeout)(work);
};

/** Resolves when the browser is idle. */
export const idle = (): Promise<void> => new Promise(whenIdle);
