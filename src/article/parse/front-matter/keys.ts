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

/** The key that an unknown one was meant to be: another program's name for it, or a slip of at most a third of its letters. */
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

/** How many letters must be changed, added or taken out to make `a` of `b` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const above = row[j + 1] as number;
      next.push(Math.min(above + 1, (next[j] as number) + 1, (row[j] as number) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] as number;
}
