/** The search's result groups: each answers a query in its own way, and all are shown in a fixed order. */

/** A piece of text; `marked` where it answers the query. */
export interface Excerpt {
  text: string;
  marked: boolean;
}

/** One thing found. */
export interface Result {
  title: string;
  /** Address of the exact entry. */
  address: string;
  /** Where it is from, such as its guide's title; may be empty. */
  source: string;
  /** BCP 47 language of all this; empty where it is the site's. */
  lang: string;
  excerpt: Excerpt[];
}

/** One kind of results, and how to find them. */
export interface Group {
  id: string;
  label: string;
  /** The best results first. Rejects when the search cannot be done; may give up once `signal` is aborted. */
  search(query: string, signal: AbortSignal): Promise<Answer>;
}

/** Results, and whether there are more than these. */
export interface Answer {
  results: Result[];
  more: boolean;
}

/**
 * What a query came to: groups that found something, in their fixed order; `more` when these are not
 * all results; `failed` when nothing was found and not all groups could look.
 */
export interface Outcome {
  groups: { id: string; label: string; results: Result[] }[];
  more: boolean;
  failed: boolean;
}

/** Asks every group at once. One that fails does not keep the others' results from the reader. */
export async function searchGroups(groups: readonly Group[], query: string, signal: AbortSignal): Promise<Outcome> {
  const answers = await Promise.allSettled(groups.map((group) => group.search(query, signal)));
  const found = groups.flatMap(({ id, label }, index) => {
    const answer = answers[index];
    return answer?.status === 'fulfilled' && answer.value.results.length > 0 ? [{ id, label, ...answer.value }] : [];
  });
  const more = found.some((group) => group.more);
  return { groups: found, more, failed: found.length === 0 && answers.some(({ status }) => status === 'rejected') };
}
