/** Labelled texts answered by a matcher. */
import type { SettledGuide } from '../../../src/guide/index.ts';
import type { Matcher } from '../../../src/matcher/index.ts';
import { matcherOf } from '../../match/matcher.ts';
import type { Labelled } from './labelled.ts';
import type { Answered } from './measures.ts';

/** In the order of the texts. */
export async function answeredBy(matcher: Matcher, texts: readonly Labelled[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const labelled of texts) answered.push({ labelled, answer: await matcher.match(labelled.text) });
  return answered;
}

/**
 * Answers the texts of each producer by guides that hold no variant of that producer: what remains of the verdict for writers
 * whom nobody described.
 */
export async function answeredByOthers(
  guides: readonly SettledGuide[],
  texts: readonly Labelled[],
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const [producer, own] of Map.groupBy(texts, (text) => text.producer))
    answered.push(...(await answeredBy(matcherOf(without(guides, producer)), own)));
  return answered;
}

function without(guides: readonly SettledGuide[], slug: string): SettledGuide[] {
  return guides.map((guide) => ({
    ...guide,
    variants: guide.variants.filter(({ producer }) => producer?.slug !== slug),
  }));
}
