/** Every `#id` that an article links to is an entry of it, of the kind that the link needs. */
import { say } from '../messages.ts';
import type { Check } from './index.ts';

export const referencesLeadSomewhere: Check = ({ guide, variants, causes, steps, faq }, { references }, file) => {
  const stepIds = new Set(steps.map(({ id }) => id));
  const ids = new Set([
    ...stepIds,
    ...[...guide.sections, ...guide.lookAlikes, ...variants, ...causes, ...faq].map(({ id }) => id),
  ]);
  for (const { id, line, column } of references) {
    if (ids.has(id)) continue;
    say(
      file,
      'unknown-id',
      `Unexpected link to #${id}, expected the id of an entry of this article${nearest(id, ids)}; correct it`,
      { line, column },
    );
  }
  const named = [
    ...variants.map(({ firstSteps, ...entry }) => ({ ...entry, ids: firstSteps })),
    ...causes.map(({ remedy, ...entry }) => ({ ...entry, ids: remedy })),
  ];
  for (const { ids: wanted, line, column } of named) {
    for (const id of wanted) {
      // A link that leads nowhere at all is reported where it stands.
      const reported = references.some((reference) => reference.id === id) && !ids.has(id);
      if (stepIds.has(id) || reported) continue;
      say(
        file,
        'unknown-id',
        `Unexpected #${id} where a step is named, expected the id of a step${nearest(id, stepIds)}; correct it`,
        { line, column },
      );
    }
  }
};

/** Ids that share a beginning or an end with the one that was not found, as a hint. */
function nearest(id: string, ids: Set<string>): string {
  const words = id.split('-');
  const shared = (other: string) => other.split('-').filter((word) => words.includes(word)).length;
  const best = [...ids]
    .filter((other) => shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.localeCompare(b, 'en'))[0];
  return best ? `, such as #${best}` : '';
}
