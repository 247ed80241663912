/** What a reader in a hurry wants of a guide: is it me, what first, when to stop. */
import type { Section, SettledGuide, Step, Variant } from '../../guide/index.ts';
import type { Words } from '../../layouts/words.ts';

/** How many steps are offered as first help. */
const firstHelp = 3;

/** What the error means in words: the guide's summary, else the first paragraph of its introduction, else its title. */
export function meaningOf(settled: SettledGuide): string {
  const { summary, title } = settled.guide;
  return summary || introOf(settled)?.text.split('\n')[0] || title;
}

/** The section before the first heading, if it says anything. */
export function introOf({ guide }: SettledGuide): Section | undefined {
  return guide.sections.find(({ kind, html }) => kind === 'intro' && html !== '');
}

/** The first paragraph of the introduction as HTML, or nothing. */
export function introduction(settled: SettledGuide): string {
  return introOf(settled)?.html.match(/<p>[\s\S]*?<\/p>/)?.[0] ?? '';
}

/** The first steps of a guide for visitors; of a guide that has none for them, its first steps. */
export function firstSteps({ steps }: SettledGuide): Step[] {
  const forVisitors = steps.filter(({ side }) => side === 'visitor');
  return (forVisitors.length > 0 ? forVisitors : steps).slice(0, firstHelp);
}

/** The steps to try first for one message: those its author names, else the guide's. */
export function firstStepsFor(variant: Variant, settled: SettledGuide): Step[] {
  const named = stepsNamed(variant.firstSteps, settled.steps);
  return named.length > 0 ? named : firstSteps(settled);
}

/** The steps with these ids, in the order of the ids; ids of no step are left out. */
export function stepsNamed(ids: string[], steps: Step[]): Step[] {
  return ids.flatMap((id) => steps.find((step) => step.id === id) ?? []);
}

/** Whether it is the reader who can act, in a sentence, as far as the guide's messages and steps tell. */
export function isItYou({ variants, steps }: SettledGuide, words: Words): string {
  const known = variants.filter(({ side }) => side !== undefined);
  const forOperators = known.filter(({ side }) => side === 'operator').length;
  const forVisitors = known.length - forOperators;
  if (known.length === 0) {
    const last = lastForVisitors(steps);
    return last && last.number > 1 ? words.sideYou.unknownWithSteps(last.number) : words.sideYou.unknown;
  }
  if (forVisitors === 0) return words.sideYou.operator;
  if (forOperators === 0) return words.sideYou.visitor;
  return forOperators >= forVisitors
    ? words.sideYou.mostlyOperator(forOperators, known.length)
    : words.sideYou.mostlyVisitor(forVisitors, known.length);
}

/** The step after which a visitor has done what a visitor can do. */
export function lastForVisitors(steps: Step[]): Step | undefined {
  return steps.findLast(({ side }) => side === 'visitor');
}
