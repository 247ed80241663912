/** Work in pieces, so that the page answers the reader in between. */

/** How long work may hold the page up, in milliseconds: what a press waits for it is not felt. */
const longest = 8;

/** A function that long work waits for between its pieces: it gives way to what else the page has to do whenever `longest` has passed. */
export function rests(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise((goOn) => setTimeout(goOn));
    since = performance.now();
  };
}
