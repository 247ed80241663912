/** A draft whose entries have their ids, and name each other by them. */
import type { DraftGuide, SettledGuide, Step } from '../../guide/index.ts';
import type { AnyDraft } from './drafted.ts';

/** A guide whose steps have no codes yet. */
export interface NamedGuide extends Omit<SettledGuide, 'steps'> {
  steps: Omit<Step, 'code' | 'revision'>[];
}

/** @param ids The id of each entry and section of the draft. */
export function withIds(draft: DraftGuide, ids: ReadonlyMap<AnyDraft, string>): NamedGuide {
  const { sections, variants, causes, steps, faq, lookAlikes, ...guide } = draft;
  const idOf = (entry: AnyDraft | undefined) => (entry && ids.get(entry)) as string;
  const named = <Entry extends AnyDraft>(entry: Entry) => {
    const { explicit: _, suggested: __, ...rest } = entry;
    return { ...rest, id: idOf(entry) };
  };
  const inPlace = <Entry extends AnyDraft & { section: number }>(entry: Entry) => ({
    ...named(entry),
    guide: draft.id,
    section: idOf(sections[entry.section]),
  });
  const beside = (positions: number[] = []) => positions.map((position) => idOf(steps[position]));
  return {
    guide: { ...guide, sections: sections.map(named), lookAlikes: lookAlikes.map(inPlace) },
    variants: variants.map(inPlace).map(({ besideSteps, compared: _, ...variant }) => ({
      ...variant,
      firstSteps: [...variant.firstSteps, ...beside(besideSteps)],
    })),
    causes: causes.map(inPlace).map(({ besideSteps, ...cause }) => ({
      ...cause,
      remedy: [...cause.remedy, ...beside(besideSteps)],
    })),
    steps: steps.map(inPlace),
    faq: faq.map(inPlace),
  };
}
