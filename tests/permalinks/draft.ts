/** Small drafts of guides for the tests of this folder. */
import type { DraftGuide, DraftStep } from '../../src/guide/index.ts';

/** A step at a line of its article. */
export function step(title: string, line: number, explicit?: string, text = title): DraftStep {
  return {
    section: 0,
    order: 0,
    number: line,
    side: 'visitor',
    title,
    text,
    html: '',
    line,
    column: 1,
    suggested: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    ...(explicit !== undefined && { explicit }),
  };
}

/** A guide of one section with these steps. */
export function draftGuide(steps: DraftStep[], { id = 'g', sectionTitle = 'fix' } = {}): DraftGuide {
  return {
    id,
    title: 'G',
    summary: '',
    redirectFrom: [],
    variants: [],
    causes: [],
    faq: [],
    lookAlikes: [],
    sections: [{ kind: 'steps', title: sectionTitle, text: '', html: '', line: 1, column: 1, suggested: sectionTitle }],
    steps,
  };
}
