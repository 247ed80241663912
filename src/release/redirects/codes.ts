/** The pages of step codes, `/s/417203/`: each leads to its step without JavaScript. */
import { addresses, spokenCode } from '../../guide/index.ts';
import type { Collections } from '../collections.ts';
import { goalOf, languagesOf } from './goal.ts';
import { signpostPage } from './signpost.ts';

/** The page of one code. */
export interface CodePage {
  /** Id of the guide that the step belongs to now, with whose pages this one is kept for reading offline. */
  guide: string;
  html: string;
}

/**
 * A page for every step that has a code or had one, by its file below the output folder. They have no lines in `_redirects`: of those
 * Cloudflare Pages takes 2,000 (its documentation, "Redirects"), which a site's codes alone would use up.
 *
 * @param base Path the site is served below.
 * @param origin Where the site will be, if that is known.
 */
export function codePages(
  { permalinks, site }: Pick<Collections, 'permalinks' | 'site'>,
  { base, origin }: { base: string; origin: string | undefined },
): Map<string, CodePage> {
  const at = addresses(base);
  const languages = languagesOf(permalinks);
  const pages = permalinks.flatMap(({ id: guide, entries }) =>
    entries.flatMap((entry) => {
      const { code, fate } = entry;
      if (code === undefined) return [];
      const signpost = {
        title: `Step ${spokenCode(code)}`,
        lead: fate.status === 'retired' ? 'What became of it:' : 'It is here:',
        goals: [goalOf(entry, guide, at, languages)],
        leadsOn: true,
      };
      const file = `${addresses('/').code(code).slice(1)}index.html`;
      const page = {
        guide: fate.status === 'moved' ? fate.to.guide : guide,
        html: signpostPage(signpost, site.language, origin),
      };
      return [[file, page] as const];
    }),
  );
  return new Map(pages);
}
