/** Sent to the window by the matcher's bundle, with `openMatcher` as its `detail`. */
export const matcherHere = 'waymark:matcher';
