/** What a reader has tried, as a text for support. */
import { spokenCode } from '../../../guide/step-code.ts';
import { andMoreSteps, errorAsPasted, linkTooLong, noStepMarked, timeOfSummary, triedIn } from '../../words.ts';
import { characters, cutTo, type Room } from './room.ts';

/** How long a summary is at most, in characters. */
export const longestSummary = 1500;

/** No more of an error is looked at, in characters. */
const longestError = 4000;

/** How long titles are at most, in characters: the first length at which all steps fit. At the last, a step has no title. */
const titleLengths = [80, 60, 40, 25, 0];

/** A step as it is summed up. */
export interface TriedStep {
  code: string;
  title: string;
  /** In words. */
  result: string;
  /** Whether it fixed the error. Of all that is told, this goes last. */
  isFix: boolean;
  /** The step's address in full. */
  link: string;
}

/** What is summed up. */
export interface Account {
  /** The guide's title. */
  guide: string;
  /** The address that opens the same ticks. */
  link: string;
  time: string;
  steps: readonly TriedStep[];
  /** As the reader has pasted it; empty where nothing is to be told of it. */
  error: string;
}

/**
 * The summary: guide, link and time, each step with its result, code and link, and the error. What does not fit is shortened and says
 * so: titles first, then steps, those that fixed the error last of all, and the error to what is left, at least a third.
 */
export function summary(account: Account, room: Room = characters(longestSummary)): string {
  const { most, size } = room;
  const head = headOf(account, room);
  const error = account.error.slice(0, longestError).toWellFormed().replaceAll('\r\n', '\n').trim();
  const errorBlock = error && `\n\n${errorAsPasted}\n${error}`;
  const left = most - size(head);
  const steps = stepsWithin(account.steps, { most: left - Math.min(size(errorBlock), left / 3), size });
  const end = cutTo(errorBlock, { most: left - size(steps), size });
  return cutTo(head + steps + end, room);
}

function headOf({ guide, link, time }: Account, { most, size }: Room): string {
  const shown = size(link) <= most / 2 ? link : linkTooLong;
  const title = cutTo(guide.toWellFormed(), { most: most / 10, size });
  return [triedIn(title), shown, `${timeOfSummary}: ${time}`].join('\n');
}

/** The steps, a line each after an empty one; of those that do not fit without titles, some are counted alone. */
function stepsWithin(steps: readonly TriedStep[], { most, size }: Room): string {
  if (steps.length === 0) return `\n\n${noStepMarked}`;
  for (const longestTitle of titleLengths) {
    const all = `\n${steps.map((step) => lineOf(step, longestTitle)).join('')}`;
    if (size(all) <= most) return all;
  }
  let left = most - size(`\n\n${andMoreSteps(steps.length)}`);
  const told = new Set<TriedStep>();
  for (const step of [...steps.filter(({ isFix }) => isFix), ...steps.filter(({ isFix }) => !isFix)]) {
    left -= size(lineOf(step, 0));
    if (left < 0) break;
    told.add(step);
  }
  const lines = steps.filter((step) => told.has(step)).map((step) => lineOf(step, 0));
  return `\n${lines.join('')}\n${andMoreSteps(steps.length - told.size)}`;
}

/** The code stands before the title: after one that is written from right to left, its two groups would change places. */
function lineOf({ code, title, result, link }: TriedStep, longestTitle: number): string {
  const name = cutTo(title.toWellFormed(), characters(longestTitle));
  return `\n- ${result}: ${[spokenCode(code), name, link].filter(Boolean).join(' ')}`.toWellFormed();
}
