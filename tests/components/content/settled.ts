/** A small guide for the tests of this folder. */
import type { SettledGuide, Side, Step, Variant } from '../../../src/guide/index.ts';

const entry = { guide: '502', section: 'all', text: 'Text', html: '', line: 1, column: 1 };

/** A step; its id is `step-<number>`. */
export function step(number: number, side: Side): Step {
  const code = String(100_000 + number);
  return {
    ...entry,
    id: `step-${number}`,
    order: number - 1,
    number,
    code,
    revision: 1,
    side,
    title: `Step ${number}`,
  };
}

/** A variant of which no more is said than given. */
export function variant(message: string, more: Partial<Variant> = {}): Variant {
  const id = message.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const listed = { origin: 'listed', look: 'server' } as const;
  return { ...entry, ...listed, id, order: 0, message, exact: [], codes: [], firstSteps: [], ...more };
}

/** A guide of these entries. */
export function settledGuide(more: Partial<SettledGuide> = {}): SettledGuide {
  const guide = { id: '502', title: '502 Bad Gateway', summary: '', redirectFrom: [], sections: [], lookAlikes: [] };
  return { guide, variants: [], causes: [], steps: [], faq: [], ...more };
}
