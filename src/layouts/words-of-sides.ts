/**
 * The site's own words for who acts, by what a guide is about: a website, which some visit and others run, or anything else, which some use
 * and others look after. Whoever meets the error is "you" in both.
 */
import type { Subject } from '../guide/index.ts';

const site = {
  sideYou: {
    operator: 'No. Only the people who run the site can fix it.',
    mostlyOperator: (n: number, of: number) =>
      `Mostly not: ${n} of ${of} messages are for the people who run the site to fix.`,
  },
  stopAtOnce: 'At once, unless you run the site: all steps here are for the people who do.',
  sides: { visitor: 'If you visit the site', operator: 'If you run the site' },
  actors: { visitor: 'You', operator: 'The people who run the site', unknown: 'The message does not tell' },
  isThisYou: {
    theirs: 'Most likely not. Only the people who run the site can fix this: wait, and try again later.',
    maybeWithSteps:
      'It may be. The first steps find out. If they change nothing, only the people who run the site can fix it.',
  },
  lastStep: {
    visitor: 'No? That was the last step for you, and what is left is not yours to fix. Wait, and try again later.',
    operator:
      'No? That was the last step. Note what you have tried, and ask whoever looks after the software or the network.',
  },
};

const other: typeof site = {
  sideYou: {
    operator: 'No. Only whoever looks after it can fix it.',
    mostlyOperator: (n, of) => `Mostly not: ${n} of ${of} messages are for whoever looks after it to fix.`,
  },
  stopAtOnce: 'At once, unless you look after it: all steps here are for those who do.',
  sides: { visitor: 'If you only use it', operator: 'If you look after it' },
  actors: { visitor: 'You', operator: 'Whoever looks after it', unknown: 'The message does not tell' },
  isThisYou: {
    theirs: 'Most likely not. Only whoever looks after it can fix this: tell them.',
    maybeWithSteps: 'It may be. The first steps find out. If they change nothing, what is left is not yours to fix.',
  },
  lastStep: {
    visitor: 'No? That was the last step for you. Tell whoever looks after it what you have tried.',
    operator: 'No? That was the last step. Note what you have tried, and ask whoever made it.',
  },
};

/** In English. */
export const sideWords: Record<Subject, typeof site> = { site, other };
