/** The matcher as the page has it, over guides in memory. */
import type { SettledGuide } from '../../src/guide/index.ts';
import { buildIndex, type Matcher, openMatcher } from '../../src/matcher/index.ts';

/** A matcher for `guides`. Its index goes through JSON, as the page's does. */
export function matcherOf(guides: readonly SettledGuide[]): Matcher {
  const { root, shards } = JSON.parse(JSON.stringify(buildIndex(guides))) as ReturnType<typeof buildIndex>;
  return openMatcher(root, async (n) => shards[n]!);
}
