/** What in a text an answer rests on. */
import type { Evidence, Span } from '../answer.ts';
import type { Found } from '../known/find-entries.ts';
import type { Reading } from '../words/reading.ts';
import type { WeighedStatus } from './weigh-statuses.ts';

/** As many mentions of the status are shown. */
const mostMentions = 3;

/** How much of a text around what matched is looked at for its form and details, in UTF-16 units. */
const around = 2000;

/** What an answer rests on; `names` are the words by which the text names its writers. */
export interface Grounds {
  best: Found | undefined;
  status: WeighedStatus | undefined;
  names: readonly number[];
}

/** The code, the mentions of the status, the words of the message and the writers' names, in the order of the text and without overlaps. */
export function evidenceOf({ words: { start, end } }: Reading, { best, status, names }: Grounds): Evidence[] {
  const span = (kind: Evidence['kind'], first: number, last: number): Evidence => ({
    kind,
    start: start[first]!,
    end: end[last]!,
  });
  const spans = [
    ...[best?.code, best?.shortCode].flatMap((code) => (code ? [span('code', code.first, code.last)] : [])),
    ...(status?.mentions ?? []).slice(0, mostMentions).map(({ first, last }) => span('status', first, last)),
    ...(best?.sightings ?? []).flatMap(({ at }) => at).map((at) => span('message', Math.floor(at), Math.floor(at))),
    ...names.map((at) => span('writer', Math.floor(at), Math.floor(at))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Evidence[] = [];
  for (const next of spans) if (next.start >= (apart.at(-1)?.end ?? 0)) apart.push(next);
  return apart;
}

/** The part of a text around its evidence; its beginning without any. */
export function partAround(text: string, evidence: readonly Evidence[]): Span {
  const start = evidence[0]?.start ?? 0;
  return { start: Math.max(0, start - around), end: Math.min(text.length, start + 2 * around) };
}
