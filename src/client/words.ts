/** The client's own words, in English. Each is a constant of its own, so that a bundle carries only those it uses. */

export const copied = 'Link copied';
export const copyByHand = 'Copy this';
export const stepCode = 'Step code';

export const pageChanged = 'This page has changed.';
export const showNewVersion = 'Show the new version';

export const searchTitle = 'Search';
export const searchField = 'Paste the error, or type a word';
export const searching = 'Searching…';
export const searchFailed = 'Search could not be loaded.';
export const nothingFound = 'Nothing found. Try fewer words, or only the code of the error.';
export const allMessages = 'All messages from A to Z';
export const close = 'Close';
export const slashOpens = 'The key / opens this search';

/** What is said where only the beginning of a text stands in the field; `length` is that of the whole, in characters. */
export function onlyBeginning(length: number): string {
  return `All ${length.toLocaleString('en')} characters are read; only the beginning is shown here.`;
}

/** What a step is called by its code. */
export function stepWithCode(code: string): string {
  return `Step ${code}`;
}

/** That a code leads to a step. */
export function stepCalled(code: string, title: string): string {
  return `${stepWithCode(code)}: ${title}`;
}

export function noStepHasCode(code: string): string {
  return `No step has the code ${code}.`;
}

/** That it could not be found out whether a step has a code. */
export function codeNotReached(code: string): string {
  return `The code ${code} cannot be looked up right now. Is there a connection?`;
}

export const inTheText = 'In the text of the guides';
export const otherPages = 'Other pages that mention these words';

/** What is said of the results of full text; `more` when only the first are shown. */
export function found(count: number, more: boolean): string {
  if (more) return `First ${count} results`;
  return count === 1 ? '1 result' : `${count} results`;
}

/** What is said of words that are in no page. */
export function foundWithout(words: string[]): string {
  return `No page has: ${firstOf(words, 6)}. Results for the other words.`;
}

export const foundLoosely = 'Pages that hold some of the words';

/** What is said where words were mistyped; `words` are those looked for in their place. */
export function foundInstead(words: string[]): string {
  return `Shown for: ${words.join(', ')}`;
}

export const messages = 'Messages';
export const steps = 'Steps';
export const causes = 'Causes';
export const questions = 'Questions';
export const pages = 'Guides and pages';

export const maybeYou = 'Maybe you: the first step finds out.';
export const maybeYouUntold = 'Maybe you: the message alone does not tell.';
/** What is said of who acts, for an error of websites and for any other, as in `layouts/words-of-sides.ts`. */
export const sideWords = {
  site: {
    notYou: 'Not you: it is their server.',
    yoursToFix: 'Yours to fix if you run the site. If you only visit it, it is not you.',
    asVisitor: 'If you only visit it',
    asOwner: 'If you run the site',
    stopTheirs: 'After that. Nothing on your side fixes their server: wait, and try again later.',
    stopMaybe: 'When these change nothing. What is left is for the people who run the site: wait, and try again later.',
    stopYours: 'When the page answers again. If these change nothing, the guide has more:',
  },
  other: {
    notYou: 'Not you: only whoever looks after it can fix it.',
    yoursToFix: 'Yours to fix if you look after it. If you only use it, it is not you.',
    asVisitor: 'If you only use it',
    asOwner: 'If you look after it',
    stopTheirs: 'After that. What is left is for whoever looks after it: tell them.',
    stopMaybe: 'When these change nothing. What is left is not yours to fix.',
    stopYours: 'When it works again. If these change nothing, the guide has more:',
  },
};
export const anotherError = 'This is another error.';
export const notKnown = 'No guide here knows this message.';
export const notCovered = 'No guide here is about it.';
export const onlyCode = 'Only the code is the same. Compare the rest with what you see.';
export const doFirst = 'Do this first';
export const workedIf = 'It worked if:';
export const whenToStop = 'When to stop';
export const wholeGuide = 'Read the whole guide';
export const writersUnknown = 'The words alone do not tell which program wrote them.';
export const moreOnMessage = 'More on this message';
export const whatMatched = 'What matched in your text';
export const forSupport = 'For support';
export const copyForSupport = 'Copy for support';
export const copiedText = 'Copied';
export const detailTime = 'Time';
export const detailUrl = 'Address';
export const detailRequestId = 'Request ID';

/** That an error has another name than the one it was taken for. */
export function anotherErrorIs(name: string): string {
  return `This is another error: ${name}.`;
}

/** That no guide knows these codes. */
export function nothingOn(codes: string[]): string {
  return `Nothing here on ${inWords(codes.slice(0, 3), 'or')}.`;
}

/** Before the names of who shows a message; `count` of them, of whom it is one. */
export function shownBy(count: number): string {
  return count > 1 ? 'Shown by one of these, for the words fit each of them:' : 'Shown by:';
}

export const notFound = 'Is it a message that you see? No guide here knows it.';
export const tellOwner = 'Tell the owner of this guide, so that it can grow.';
export const reportByMail = 'Write an e-mail with this message';
export const reportAsIssue = 'Open an issue with this message';
export const copyMessage = 'Copy this message';
export const toOwner = 'To the owner';
export const reportSubject = 'An error that the guide does not know';

/** What a report will hold; `length` in characters. */
export function reportHolds(length: number): string {
  return `It will hold what you pasted (${length.toLocaleString('en')} characters, the beginning if that is too long). You send it yourself: first take out passwords and keys.`;
}

export const reportText = 'Your message, to be changed as you like';
export const reportCaution = 'It goes out only when you send it. First take out passwords and keys.';
export const sendReport = 'Send';
export const sending = 'It is being sent…';
export const sent = 'It was sent. Thank you.';
export const notSent = 'It could not be sent. Copy the text, or try once more.';
export const sawInstead = 'What I saw instead:';

/** What entries without a code are called, by their kinds. */
export const kindNames: Record<string, string> = { step: 'Step', variant: 'Message', faq: 'Question' };

/** Which text it was; `release` is a day such as `2026-11-28`. */
export function edition(revision: string, release?: string): string {
  return `Revision ${revision}, ${release ? `release ${release}` : 'not released'}`;
}

export const offlineTitle = 'This page is not saved on your device';
export const offlineText = 'There is no connection right now, and this page was not saved before it went away.';
export const offlineHome = 'To what is saved: the start page';

/**
 * How many steps were tried.
 *
 * @param total Of how many that there are.
 * @param former How many more that have moved or gone.
 */
export function stepsTried(count: number, total: number, former: number): string {
  const gone = former > 0 ? `${former} ${former === 1 ? 'step that has' : 'steps that have'} moved or gone` : '';
  if (total === 0) return `Tried: ${gone}`;
  return `${count} of ${total} ${total === 1 ? 'step' : 'steps'} tried${gone && `, and ${gone}`}`;
}

export const changedSince = 'This step has changed since you tried it.';

/** What a step was when it was tried that is now another: the words before its title then, and those after it. */
export function triedAs(code: string): [before: string, after: string] {
  return ['You tried this as “', `” (${code}).`];
}

export const readAgain = 'Read it again';
export const sameAgain = 'Still the same';
export const keepRefused = 'This browser lets the site keep nothing.';
export const otherMarksKept = 'Other marks are kept on this device.';
export const showKept = 'Show those';
export const copySummary = 'Copy the summary';
export const copyTriedLink = 'Copy the link for support';
export const summaryAsMail = 'Write an e-mail with the summary';

/** What a summary is about. */
export function triedIn(guide: string): string {
  return `What I tried: ${guide}`;
}

export const timeOfSummary = 'Time';
export const noStepMarked = 'No step is marked.';
export const errorAsPasted = 'The error, as pasted:';
export const linkTooLong = '(The link to these marks is too long for this text.)';

/** How many steps a summary has no room for. */
export function andMoreSteps(count: number): string {
  return `and ${count} more`;
}

function inWords(items: string[], conjunction: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

function firstOf(items: string[], count: number): string {
  const more = items.length - count;
  return items.slice(0, count).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
