/** Every `#id` that an article links to is an entry of it, of the kind that the link needs. */
import { say } from '../messages.ts';
import type { Check } from './index.ts';

export const referencesLeadSomewhere: Check = ({ guide, variants, causes, steps, faq }, { references }, file) => {
  const stepIds = new Set(steps.map(({ id }) => id));
  const ids = new Set([
    ...stepIds,
    ...[...guide.sections, ...guide.lookAlikes, ...variants, ...causes, ...faq].map(({ id }) => id),
  ]);
  const hint = hints();
  for (const { id, line, column } of references) {
    if (ids.has(id)) continue;
    say(
      file,
      'unknown-id',
      `Unexpected link to #${id}, expected the id of an entry of this article${hint(id, ids)}; correct it`,
      { line, column },
    );
  }
  const referred = new Set(references.map(({ id }) => id));
  const named = [
    ...variants.map(({ firstSteps, ...entry }) => ({ ...entry, ids: firstSteps })),
    ...causes.map(({ remedy, ...entry }) => ({ ...entry, ids: remedy })),
  ];
  for (const { ids: wanted, line, column } of named) {
    for (const id of wanted) {
      // A link that leads nowhere at all is reported where it stands.
      const reported = referred.has(id) && !ids.has(id);
      if (stepIds.has(id) || reported) continue;
      say(
        file,
        'unknown-id',
        `Unexpected #${id} where a step is named, expected the id of a step${hint(id, stepIds)}; correct it`,
        { line, column },
      );
    }
  }
};

/** So many messages give a hint; who has more to correct looks at none. */
const mostHints = 100;

/** Gives hints, as long as there are not too many: the id that shares most words with the one that was not found. */
function hints(): (id: string, ids: Set<string>) => string {
  let given = 0;
  return (id, ids) => (given++ < mostHints ? nearest(id, ids) : '');
}

function nearest(id: string, ids: Set<string>): string {
  const words = new Set(id.split('-'));
  let best = { id: '', shared: 0 };
  for (const other of ids) {
    const shared = other.split('-').filter((word) => words.has(word)).length;
    const isBetter = shared > best.shared || (shared === best.shared && other.localeCompare(best.id, 'en') < 0);
    if (shared > 0 && isBetter) best = { id: other, shared };
  }
  return best.shared > 0 ? `, such as #${best.id}` : '';
}
