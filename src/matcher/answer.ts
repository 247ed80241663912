/** What the matcher says of a pasted text. Places are offsets into the text as it was pasted, in UTF-16 units. */
import type { Side, Subject } from '../guide/index.ts';

/** `match`: an error that a guide covers. `other`: recognised as something else. `unknown`: neither. */
export type Verdict = 'match' | 'other' | 'unknown';

/** A part of the pasted text. */
export interface Span {
  start: number;
  end: number;
}

/** What an answer rests on: a stated status, words of a known message, a known code, or a name that tells the writer. */
export interface Evidence extends Span {
  kind: 'status' | 'message' | 'code' | 'writer';
}

/** What support will ask for, found in the text. `time` carries its zone where the text gives one. */
export interface Detail extends Span {
  kind: 'time' | 'url' | 'request-id';
  text: string;
}

/** A step to try, as it is shown beside an answer. */
export interface FirstStep {
  id: string;
  title: string;
  /** Whether only the one who runs the site can do it. */
  forOwner?: true;
  /** How one sees that it worked. */
  workedIf?: string;
}

/** An entry of a guide, as far as an answer shows it. */
export interface Known {
  /** A look-alike is another error, often taken for the guide's. */
  kind: 'variant' | 'look-alike';
  guide: string;
  id: string;
  message: string;
  /** Who writes the message, in words. */
  producer?: string;
  /** Of a look-alike, where to go instead. */
  instead?: string;
  /** What its guide is about. */
  subject: Subject;
  /** Whether its guide says of any message who writes it. */
  namesWriters: boolean;
  /** Whether a step of the reader's own may end the error. */
  mayBeYours: boolean;
  firstSteps: FirstStep[];
}

/** The answer to one pasted text. */
export interface Match {
  verdict: Verdict;
  /** The status that decided, with its sub-status: `502.3`. */
  status: string | null;
  /** The guide that covers the error, or that tells of the look-alike. */
  guide: string | null;
  /** The guide's variant, if the verdict is `match`. */
  variant: string | null;
  /** Slug of the likeliest writer. */
  producer: string | null;
  /** Slugs of the writers that fit equally well, the likeliest first, at most three. */
  producers: string[];
  /** What these writers are called in words. */
  writers: string[];
  side: Side | null;
  /** How sure the verdict is, from 0 to 1. */
  score: number;
  /** The entry to show: the variant, or the look-alike. */
  known: Known | null;
  /** What the answer rests on, in the order of the text, without overlaps. */
  evidence: Evidence[];
  /** Codes in the text that no guide knows, as written: `0x80070057`. */
  unknownCodes: string[];
  /** What to send to support. */
  details: Detail[];
}
