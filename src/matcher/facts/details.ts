/** What support will ask for: times with their zone, addresses, and the numbers under which a provider finds the request. */
import type { Detail } from '../answer.ts';

const forms: { kind: Detail['kind']; pattern: RegExp }[] = [
  // 2026-01-31T10:15:00Z, 2026/01/31 10:15:00
  {
    kind: 'time',
    pattern:
      /[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}))?/g,
  },
  // 31/Jan/2026:10:15:00 +0000; Sat, 31 Jan 2026 10:15:00 GMT
  {
    kind: 'time',
    pattern:
      /(?:[A-Z][a-z]{2}, )?[0-9]{1,2}[/ ][A-Z][a-z]{2}[/ ][0-9]{4}[: ][0-9]{2}:[0-9]{2}:[0-9]{2}(?: (?:GMT|UTC|[+-][0-9]{4}))?/g,
  },
  // Sat Jan 31 10:15:00.123456 2026
  {
    kind: 'time',
    pattern:
      /[A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?(?: [A-Z]{3,4})?(?: [0-9]{4})?/g,
  },
  { kind: 'url', pattern: /https?:\/\/[^\s"'<>()\\,]{4,400}/g },
  {
    kind: 'request-id',
    pattern:
      /(?:ray[ -]?id|cf-?ray|request[-_ ]?id|x-amz-cf-id|x-amzn-requestid|correlation[-_ ]?id|trace[-_ ]?id|traceparent|error[-_ ]?id|\bID)["']?[ \t]{0,2}[:=][ \t]{0,2}["']?(?:<[^<>]{0,80}>)?([A-Za-z0-9][A-Za-z0-9_.:=+/~-]{5,120})/gi,
  },
];

/** As many of a kind are listed. */
const mostOfKind = 3;

/**
 * Finds the details in a text, in its order.
 *
 * @param from Offset of the text in what was pasted; it is added to every place.
 */
export function findDetails(text: string, from: number): Detail[] {
  const found = forms.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match): Detail => {
      const value = (match[1] ?? match[0]).replace(/[.:;]$/, '');
      const start = match.index + match[0].indexOf(value);
      return { kind, text: value, start: from + start, end: from + start + value.length };
    }),
  );
  const distinct = new Map(found.sort((a, b) => b.start - a.start).map((detail) => [detail.text, detail]));
  const sorted = [...distinct.values()].sort((a, b) => a.start - b.start);
  return sorted.filter(
    ({ kind }, index) => sorted.slice(0, index).filter((other) => other.kind === kind).length < mostOfKind,
  );
}
