/**
 * What pages may weigh: every number in one place. Bytes as they travel, compressed by Brotli and with the headers of the answer, of the
 * shipped site with an address. `npm run bench -- weight` prints what the longest page of each kind has.
 */
import type { Kind } from '../../scripts/site/kinds.ts';

/** Ten segments of TCP: what arrives before the sender waits for a first answer. No step and no message of any site is longer. */
export const firstFlight = 14_600;

/** The document of each page of a kind. */
export const documents: Record<Kind, number> = {
  home: 8_000,
  guide: 40_000,
  step: 8_000,
  variant: 8_000,
  causes: 10_000,
  faq: 10_000,
  // A picture of the code of every step.
  sheet: 12_000,
  // The text of every step, for those who answer tickets.
  reply: 18_000,
  tried: 12_000,
  messages: 10_000,
  page: 10_000,
  '404': 6_000,
  code: 1_000,
};

/** Fonts on a page, each of their sizes and weights counted: to a slow phone, one more is as much as five more lines of text. A guide has all kinds of entries. */
export const faces = { page: 8, guide: 11 };

/** What has to arrive before a page is painted: its document alone. */
export const requestsBefore = 1;

/** What a page fetches by itself after that: scripts and what they ask for, pictures, the icon, styles for print, the worker's script. */
export const afterwards = { bytes: 25_000, requests: 6 };

/** What the service worker fetches of the shipped site for reading without a connection, once, in the background. */
export const offline = { bytes: 2_000_000, requests: 550 };
