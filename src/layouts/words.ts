/** The site's own words, one table a language. What authors write is never here. */
import type { Subject } from '../guide/index.ts';
import { type LanguageAttributes, languageAttributes } from './language.ts';
import { sideWords } from './words-of-sides.ts';

const en = {
  socialPicture: 'Numbered marks that lead along a way up a hill',
  skip: 'Skip to the content',
  search: 'Search',
  searchLabel: (short: string | undefined) => `Paste the error you see${short ? `, or just type ${short}` : ''}`,
  searchButton: 'Find it',
  searchPrivacy:
    'What you paste stays on your device; the guides keep working offline; every step has a link that lasts.',
  searchNeedsScript:
    'Search needs JavaScript, which is off in this browser. “Find it” opens the list of all messages, and your browser’s own search finds yours in it.',
  listWithoutSearch:
    'Search needs JavaScript, which does not run here. Find your message in this list, best with your browser’s own search: Ctrl+F, ⌘F, or on a phone “Find in page” in its menu.',
  homeTitle: 'What does your screen say?',
  guide: 'The guide',
  guides: 'Guides',
  guideHolds: (messages: number, steps: number) =>
    `${count(messages, 'message', 'messages')}, ${count(steps, 'step', 'steps')}`,
  wholeGuide: 'Read the whole guide',
  commonMessages: 'Does it look like one of these?',
  home: 'Home',
  breadcrumbs: 'Where you are',
  onThisPage: 'On this page',
  meaning: 'What it means',
  isItYou: 'Is it you?',
  first: 'Do this first',
  whenToStop: 'When to stop',
  causes: 'Causes',
  causesOf: (title: string) => `Causes: ${title}`,
  faq: 'Questions and answers',
  faqOf: (title: string) => `Questions and answers: ${title}`,
  causesBegin: (titles: string[]) => `Why it happens: ${titles.join('; ')}.`,
  faqBegin: (questions: string[]) => `Answers to: ${questions.join(' ')}`,
  notSaid: 'Not said',
  ownPage: (texts: number) =>
    texts === 0 ? 'More on this message' : `More, with ${count(texts, 'exact text', 'exact texts')}`,
  lookAlikes: 'Not this error',
  named: 'Also named here',
  updated: 'Last changed',
  /** A day such as 2026-01-31, spelled out. */
  day: (iso: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  sideYou: {
    unknown: 'The message alone does not tell.',
    unknownWithSteps: (last: number, both: boolean) =>
      `The message alone does not tell. ${both ? 'Your steps' : 'Steps'} 1 to ${last} find out.`,
    mostlyVisitor: (n: number, of: number) => `It may be: ${n} of ${of} messages are yours to act on.`,
    visitor: 'It may be. You can act on it yourself.',
  },
  stopAfter: (last: number, both: boolean) =>
    `After ${both ? 'your step' : 'step'} ${last} at the latest. If nothing has helped by then, what is left is not yours to fix.`,
  steps: 'Steps',
  stepsOfGuide: (n: number) => count(n, 'step', 'steps'),
  whoCanAct: 'Who can act',
  isThisYou: {
    maybe: 'It may be. You can act on it yourself.',
    unknown: 'The message alone does not tell.',
    unknownWithSteps: 'The message alone does not tell. The first steps find out.',
  },
  shownBy: 'Shown by',
  onScreen: 'On your screen',
  message: 'Message',
  codes: 'Codes',
  knowItBy: 'Other texts and codes it is known by',
  aboutIt: 'About this message',
  alsoWritten: 'also written',
  namedIn: 'Named in the guide under',
  namedInIntroduction: 'its introduction',
  step: 'Step',
  stepOf: (number: number, total: number) => `Step ${number} of ${total}`,
  whereYouAre: 'Where you are on the way',
  takes: 'Takes',
  offlineFor: 'Offline for',
  savedHere: 'This guide is saved on this device: you can read on without a connection.',
  notSavedHere: 'This guide is not saved on this device yet. Leave this page open to read on.',
  risk: 'Risk',
  workedIf: 'It worked if',
  didThisHelp: 'Did this help?',
  yes: 'Yes',
  no: 'No',
  goodStep: {
    visitor: (code: string) =>
      `Good. Keep the link to this step, to try it first if the error comes back. To support, name it as step ${code}.`,
    operator: (code: string) =>
      `Good. Take back what you changed only to find this out. If the error comes back, begin here: step ${code}.`,
  },
  goodAnswer: 'Good. Keep the link to this answer, in case you need it again.',
  itHelped: 'The error is gone',
  tellSupport: 'Tell support what fixed it',
  staysFixed: 'So that it stays fixed, read what causes it:',
  backToGuide: 'Back to the guide',
  noNextStep: (number: number) => `No. Next: step ${number}`,
  tryNext: 'Try this next:',
  tellOwner: 'Tell the owner of this guide what you saw',
  sawInstead: 'What I saw instead:',
  edition: (revision: number, release: string | undefined) =>
    `Revision ${revision}, ${release ? `release ${release}` : 'not released'}`,
  helpsWith: 'Helps with',
  moreTexts: (n: number) => `and ${count(n, 'more text', 'more texts')}`,
  andMore: (n: number) => `and ${count(n, 'more message', 'more messages')}`,
  fixedBy: 'Fixed by',
  startWith: 'Start with',
  startWhatever: 'Whatever the cause, start with',
  startOtherwise: 'Where no fix is named, start with',
  insteadLabel: 'Instead',
  previous: 'Previous',
  next: 'Next',
  messagesNav: 'Messages before and after',
  stepsNav: 'Steps before and after',
  notYours: 'Not what you see?',
  permanentLink: 'Permanent link',
  forPrograms: 'For programs',
  copyLink: 'Copy link',
  copyForTicket: 'Copy for ticket',
  copyLinkTo: (title: string) => ` to ${title}`,
  stepCode: 'Step code',
  forSupportTeams: 'For support teams',
  allStepsOnSheet: 'All steps on one sheet',
  replyFromSteps: 'Reply with steps',
  sheet: 'All steps on one sheet',
  sheetOf: (title: string) => `All steps on one sheet: ${title}`,
  sheetLead:
    'Say the code on the phone, and the line beside it: the code in the search of this site, or the link, leads to the step.',
  sheetAbout: (title: string, steps: number) =>
    `${title}: ${count(steps, 'step', 'steps')} with code, what to say on the phone, the sign that it worked, and link. One sheet to print.`,
  sheetNumber: 'No.',
  sheetCode: 'Code',
  sheetSay: 'Say on the phone',
  sheetLink: 'Link',
  reply: 'Reply with steps',
  replyOf: (title: string) => `Reply with steps: ${title}`,
  replyLead:
    'Pick steps in the order in which they are to be done: they become one reply to paste into a mail or a ticket.',
  replyNeedsScript:
    'Picking steps needs JavaScript, which is off in this browser. Each step can be linked to without it:',
  replyGreeting: 'Greeting',
  replyGreetingText: 'Hello, please do these steps in this order. Stop as soon as one has helped.',
  replyClosing: 'Closing',
  replyClosingText: 'If none of them helps, tell us the code of the last step that you did.',
  replyPreview: 'Your reply',
  replyEmpty: 'Pick a step, and the reply stands here.',
  replyCopy: 'Copy reply',
  replyPicked: { none: 'None picked', one: '1 picked', many: '# picked' },
  replyMissing: 'Not a step of this guide:',
  replyClear: 'Pick none',
  replySee: 'See it',
  tried: 'What I tried',
  triedOf: (title: string) => `What I tried: ${title}`,
  triedLead: 'Mark what came of each step that you have tried.',
  triedPrivacy: 'Your marks stand in the address of this page, and are sent nowhere.',
  triedAbout: (title: string) => `Mark which steps of “${title}” you have tried, and tell support in one text.`,
  triedNeedsScript:
    'Marking needs JavaScript, which is off in this browser: marks that a link brings are not shown, and yours are not kept. You can print this page and mark the steps by hand.',
  iTriedThis: 'I tried this',
  results: { f: 'Fixed it', n: 'No change', c: 'Could not do it' },
  clearMark: 'Clear',
  clearAll: 'Clear all',
  noLongerHere: 'Steps that have moved or gone',
  movedTo: 'Has moved to',
  noLongerPart: 'Is no longer part of this guide.',
  rememberHere: 'Remember on this device',
  sendToSupport: 'Send to support',
  sendByYourself: 'Nothing is sent by itself: you copy this text, or the link, and send it.',
  errorAsSeen: 'The error, as you see it',
  errorIsOptional: 'Only if you want support to read it. Take out passwords and keys first.',
  summaryText: 'What support will read',
  azTitle: 'All messages, A to Z',
  azLead: (messages: number, others: number, guides: number) =>
    messages + others === 0
      ? `No message is named in ${count(guides, 'guide', 'guides')}.`
      : `${count(messages, 'message', 'messages')} in ${count(guides, 'guide', 'guides')}${others > 0 ? `, and ${others} of other errors` : ''}. Find the one that your screen shows.`,
  letters: 'Letters',
  digits: '0–9',
  notFoundTitle: 'There is no page here',
  notFoundLead: 'The address may be mistyped, or the page may have moved. Paste the error that brought you here:',
  kinds: {
    step: 'Step',
    variant: 'Message',
    cause: 'Cause',
    faq: 'Question',
    section: 'Section',
    'look-alike': 'Message',
  },
  former: {
    here: 'No longer here',
    hereIs: (title: string) => `No longer here: ${title}`,
    now: 'Now here:',
    retired: {
      step: 'This step is no longer part of the guide',
      variant: 'This message is no longer part of the guide',
    },
    instead: { step: 'Do this instead', variant: 'Look here instead', guide: 'Look here instead' },
    search: 'Look for what you see instead',
    guideMoved: 'This guide has moved',
    guideMovedTo: (title: string) => `It is now part of “${title}”.`,
    guideRetired: 'This guide is no longer here',
    guideHeld: 'What it held',
    whereNow: 'Where its parts are now',
  },
  support: 'Still stuck?',
  footer: 'About this site',
};

type ForSides = (typeof sideWords)[Subject];

/** The words of the site in one language, for guides about one kind of subject. */
export type Words = Omit<typeof en, 'sideYou' | 'isThisYou'> &
  Omit<ForSides, 'sideYou' | 'isThisYou'> & {
    sideYou: typeof en.sideYou & ForSides['sideYou'];
    isThisYou: typeof en.isThisYou & ForSides['isThisYou'];
    /** For an element of these words among content in the language that was asked for. */
    attributes: LanguageAttributes;
  };

const languages: Record<string, typeof en> = { en };

/**
 * The site's words in a language.
 *
 * @param language BCP 47 tag, such as `pt-BR`; its first part decides. A language without a table gets English.
 * @param subject What the guide is about whose words they are.
 */
export function wordsFor(language: string, subject: Subject = 'other'): Words {
  const table = tableFor(language) ?? en;
  const forSides = sideWords[subject];
  return {
    ...table,
    ...forSides,
    sideYou: { ...table.sideYou, ...forSides.sideYou },
    isThisYou: { ...table.isThisYou, ...forSides.isThisYou },
    attributes: languageAttributes(frameLanguage(language), language),
  };
}

/** The language that `wordsFor` answers in: the one asked for, where there is a table for it. */
export function frameLanguage(language: string): string {
  return tableFor(language) ? language : 'en';
}

function tableFor(language: string): typeof en | undefined {
  return languages[language.split('-')[0]!.toLowerCase()];
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
