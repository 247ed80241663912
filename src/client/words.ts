/** The client's own words, in English. Each is a constant of its own, so that a bundle carries only those it uses. */

export const copied = 'Link copied';
export const copyByHand = 'Copy this link';

export const pageChanged = 'This page has changed.';
export const showNewVersion = 'Show the new version';

export const searchTitle = 'Search';
export const searchField = 'Paste the error, or type a word';
export const searching = 'Searching…';
export const searchFailed = 'Search could not be loaded.';
export const nothingFound = 'Nothing found. Try fewer words, or only the code of the error.';
export const allMessages = 'All messages from A to Z';
export const close = 'Close';

/** What the live region says after a search; `more` when only the first results are shown. */
export function found(count: number, more: boolean): string {
  if (more) return `First ${count} results`;
  return count === 1 ? '1 result' : `${count} results`;
}

export const messages = 'Messages';
export const steps = 'Steps';
export const causes = 'Causes';
export const questions = 'Questions';
export const pages = 'Guides and pages';

export const offlineTitle = 'This page is not saved on your device';
export const offlineText = 'There is no connection right now, and this page was not saved before it went away.';
export const offlineHome = 'To what is saved: the start page';
