/** What to say when an editorial page names an entry that no guide has. */

/** How many known names to offer. */
const offered = 3;

/**
 * The message of a failed build: where, what is unknown, and the known names that are most like it.
 *
 * @param component Name of the component that the page uses.
 * @param page Address of the page.
 * @param name The unknown name.
 * @param known All names there are.
 */
export function unknownName(component: string, page: string, name: string, known: string[]): string {
  const nearest = known
    .map((candidate) => ({ candidate, likeness: likeness(name, candidate) }))
    .sort((a, b) => b.likeness - a.likeness || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, offered)
    .map(({ candidate }) => `"${candidate}"`);
  const hint = nearest.length > 0 ? `expected a known one, such as ${nearest.join(', ')}` : 'but there is none at all';
  return `Unexpected "${name}" in <${component}> on page ${page}, ${hint}.`;
}

/** Likeness of two names from 0 to 1: the share of letter pairs they have in common (Sørensen-Dice). */
function likeness(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}

function pairs(name: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, index) => name.slice(index, index + 2)));
}
