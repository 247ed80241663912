/** What work on an article is at, told as it goes on. */

/** The phases of the work, in their order. */
export const phases = ['read', 'parse', 'section', 'extract', 'settle', 'check'] as const;

export type Phase = (typeof phases)[number];

/** Called before a block is worked on: with the phase, and the line the block begins at, from 1. */
export type Begin = (phase: Phase, line: number) => void;
