/** What a reader in a hurry wants of a guide: is it me, what first, when to stop. */
import { type Section, type SettledGuide, type Side, type Step, sideIn, type Variant } from '../../guide/index.ts';
import type { Words } from '../../layouts/words.ts';
import { areForBothSides, stepsFor } from './step-places.ts';

/** How many steps are offered as first help. */
const firstHelp = 3;

/** What the error means in words: the guide's summary, else the first paragraph of its introduction, else its title. */
export function meaningOf(settled: SettledGuide): string {
  const { summary, title } = settled.guide;
  return summary || introOf(settled)?.text.split('\n')[0] || title;
}

/** The prose before the first heading, if there is any. */
export function introOf({ guide }: SettledGuide): Section | undefined {
  return guide.sections.find(({ kind, html }) => kind === 'intro' && html !== '');
}

/** The first paragraph of the introduction as HTML, or nothing. */
export function introduction(settled: SettledGuide): string {
  const html = introOf(settled)?.html ?? '';
  const start = html.indexOf('<p>');
  const end = html.indexOf('</p>', start);
  return start === -1 || end === -1 ? '' : html.slice(start, end + '</p>'.length);
}

/** The first steps of a guide for visitors; of a guide that has none for them, its first steps. */
export function firstSteps(steps: Step[]): Step[] {
  return orElse(stepsFor('visitor', steps), steps).slice(0, firstHelp);
}

/** The first steps of a guide for each side that it has steps for, where nothing tells which side a reader is on. */
export function firstStepsOfSides(steps: Step[]): { side: Side; steps: Step[] }[] {
  return (['visitor', 'operator'] as const)
    .map((side) => ({ side, steps: stepsFor(side, steps).slice(0, firstHelp) }))
    .filter((first) => first.steps.length > 0);
}

/** The steps to try first for one message, for each who may read of it. */
export interface HelpFor {
  visitor: Step[];
  operator: Step[];
}

/**
 * The steps to try first for one message: those its author names, else the guide's. Where only the site's owner can act, a visitor gets
 * the first test and the last step, so that nobody is sent away without one; an owner gets the first of the owner's steps, unless only
 * visitors can act.
 */
export function helpFor(variant: Variant, settled: SettledGuide): HelpFor {
  const named = stepsNamed(variant.firstSteps, settled.steps);
  const namedForVisitors = stepsFor('visitor', named);
  const namedForOwners = stepsFor('operator', named);
  const forVisitors = stepsFor('visitor', settled.steps);
  const forOwnerAlone = variant.side === 'operator' || namedForOwners.length > 0;
  const testAndWait = [...new Set([...forVisitors.slice(0, 1), ...forVisitors.slice(-1)])];
  const forOwners = stepsFor('operator', settled.steps);
  const forOwner = forVisitors.length === 0 ? firstHelp : variant.side === 'visitor' ? 0 : 1;
  return {
    visitor: orElse(namedForVisitors, forOwnerAlone ? testAndWait : forVisitors.slice(0, firstHelp)),
    operator: orElse(namedForOwners, forOwners.slice(0, forOwner)),
  };
}

/** The steps with these ids, in the order of the ids; ids of no step are left out. */
export function stepsNamed(ids: string[], steps: Step[]): Step[] {
  return ids.flatMap((id) => steps.find((step) => step.id === id) ?? []);
}

/** Whether it is the reader who can act, in a sentence, as far as the guide's messages and steps tell. */
export function isItYou(settled: SettledGuide, words: Words): string {
  const { variants, steps } = settled;
  const known = variants.map(sideIn(settled)).filter((side) => side !== undefined);
  const forOperators = known.filter((side) => side === 'operator').length;
  const forVisitors = known.length - forOperators;
  if (known.length === 0) {
    const forVisitors = stepsFor('visitor', steps).length;
    return forVisitors > 1
      ? words.sideYou.unknownWithSteps(forVisitors, areForBothSides(steps))
      : words.sideYou.unknown;
  }
  if (forVisitors === 0) return words.sideYou.operator;
  if (forOperators === 0) return words.sideYou.visitor;
  return forOperators >= forVisitors
    ? words.sideYou.mostlyOperator(forOperators, known.length)
    : words.sideYou.mostlyVisitor(forVisitors, known.length);
}

/** When a visitor stops, in a sentence; nothing in a guide without steps, of which nobody knows whether a visitor can do anything. */
export function whenToStop(steps: Step[], words: Words): string | undefined {
  if (steps.length === 0) return undefined;
  const last = stepsFor('visitor', steps).length;
  return last > 0 ? words.stopAfter(last, areForBothSides(steps)) : words.stopAtOnce;
}

/** `steps`, or `others` where there are none. */
function orElse(steps: Step[], others: Step[]): Step[] {
  return steps.length > 0 ? steps : others;
}
