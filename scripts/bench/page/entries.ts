/** The entries of a guide, as the site's API lists them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The collections of the API that hold entries. */
const collections = ['variants', 'causes', 'steps', 'faq'] as const;

/**
 * @param folder The built site.
 * @param path The guide's address below the home page: `502-bad-gateway/`.
 */
export function entriesOf(folder: string, path: string): { steps: Set<string>; count: number } {
  const all = collections.flatMap((name) => {
    const file = JSON.parse(readFileSync(join(folder, `api/v1/${name}.json`), 'utf8'));
    const entries: { guide: string; id: string }[] = file[name];
    return entries.filter(({ guide }) => `${guide}/` === path).map(({ id }) => ({ name, id }));
  });
  return { steps: new Set(all.filter(({ name }) => name === 'steps').map(({ id }) => id)), count: all.length };
}
