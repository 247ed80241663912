/** What the service worker tells a page. */

/** All that the page asked to be fetched ahead is kept. */
export const ready = 1;

/** The page being read is of an earlier version of the site, and is another in this one. */
export const changed = 2;
