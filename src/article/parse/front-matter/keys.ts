/** The keys of front matter, and the one that an unknown key was meant to be. */

/** All keys that are read. */
export const keys = ['title', 'summary', 'status', 'updated', 'lang', 'redirectFrom'] as const;

export type Key = (typeof keys)[number];

/** What other programs call the same, as `fold` writes it. */
const otherNames: Record<Key, string[]> = {
  title: ['name', 'heading', 'headline', 'subject', 'pagetitle'],
  summary: ['description', 'excerpt', 'abstract', 'subtitle', 'lead', 'tagline', 'metadescription', 'intro'],
  status: ['statuscode', 'httpstatus', 'code', 'errorcode', 'error'],
  updated: [
    'date',
    'lastmod',
    'lastmodified',
    'modified',
    'lastupdated',
    'updatedat',
    'dateupdated',
    'updateddate',
    'pubdate',
    'published',
    'publishdate',
  ],
  lang: ['language', 'locale', 'languagecode', 'hreflang'],
  redirectFrom: ['redirects', 'redirect', 'alias', 'aliases', 'oldurl', 'oldurls', 'url', 'permalink', 'slug'],
};

/** The key that an unknown one was meant to be: another program's name for it, or slips in at most a third of its letters. */
export function nearestKey(written: string): Key | undefined {
  const name = fold(written);
  const same = keys.find((key) => otherNames[key].includes(name));
  if (same || name.length > longestName) return same;
  const [nearest] = keys
    .map((key) => ({ key, slips: distance(name, fold(key)) }))
    .filter(({ key, slips }) => slips <= key.length / 3)
    .sort((a, b) => a.slips - b.slips);
  return nearest?.key;
}

/** A longer name, in characters, is no slip. */
const longestName = 40;

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** How many letters must be changed, added or taken out, or swapped with the next, to make `a` of `b` (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
