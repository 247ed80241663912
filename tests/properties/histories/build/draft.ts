/** A guide of the model as the reader of articles would give it. */

import { suggestId } from '../../../../src/guide/ids.ts';
import type { DraftGuide } from '../../../../src/guide/index.ts';
import type { Holds, ModelEntry, ModelGuide } from '../world.ts';

const sectionKinds: Record<Holds, DraftGuide['sections'][number]['kind']> = {
  ...{
    intro: 'intro',
    prose: 'prose',
    variants: 'variants',
    causes: 'causes',
    faq: 'faq',
    'look-alikes': 'look-alikes',
  },
  ...{ steps: 'steps', visitor: 'steps', operator: 'steps' },
};

/** Each entry stands on a line of its own, in the order of the article: the first on line 1. */
export function draftOf(guide: ModelGuide): DraftGuide {
  const draft: DraftGuide = {
    ...{ id: guide.file, title: guide.title, summary: '', redirectFrom: [] },
    ...{ sections: [], variants: [], causes: [], steps: [], faq: [], lookAlikes: [] },
  };
  let line = 0;
  for (const { holds, heading, entries } of guide.sections) {
    line++;
    const section = draft.sections.length;
    const { title } = heading;
    draft.sections.push({ ...common(heading, line), kind: sectionKinds[holds], title, text: heading.body });
    for (const entry of entries) {
      line++;
      push(draft, entry, { ...common(entry, line), section }, holds, guide.firstNumber);
    }
  }
  return draft;
}

function push(
  draft: DraftGuide,
  { kind, title }: ModelEntry,
  shared: ReturnType<typeof common> & { section: number },
  holds: Holds,
  firstNumber: number,
): void {
  const orderIn = (entries: unknown[]) => ({ ...shared, order: entries.length });
  const known = { exact: [], codes: [] };
  if (kind === 'step') {
    const number = firstNumber + draft.steps.length;
    const side = holds === 'operator' ? 'operator' : 'visitor';
    draft.steps.push({ ...orderIn(draft.steps), title, number, side });
  } else if (kind === 'variant')
    draft.variants.push({
      ...orderIn(draft.variants),
      ...known,
      message: title,
      origin: 'listed',
      look: 'server',
      firstSteps: [],
    });
  else if (kind === 'cause') draft.causes.push({ ...orderIn(draft.causes), title, remedy: [] });
  else if (kind === 'faq') draft.faq.push({ ...orderIn(draft.faq), question: title });
  else draft.lookAlikes.push({ ...orderIn(draft.lookAlikes), ...known, message: title });
}

function common({ title, body, explicit }: ModelEntry, line: number) {
  const text = [title, body].filter(Boolean).join('\n');
  const named = { suggested: suggestId(title), ...(explicit !== undefined && { explicit }) };
  return { ...named, text, html: '', line, column: 1 };
}
