/** What a guide is about: an error of websites, by the status of HTTP that it stands for, or anything else. */
import type { SettledGuide } from '../draft.ts';

/** `site`: an error of HTTP, so that there are visitors, and people who run a site. */
export type Subject = 'site' | 'other';

const statuses = /(?<![\p{L}\p{N}_])[45][0-9][0-9](?![\p{L}\p{N}_])/gu;

/**
 * The status of HTTP that a guide is about: the one that its author names, else the one in its title, else the one that at least half of
 * its messages name.
 */
export function guideStatus({ guide, variants }: Pick<SettledGuide, 'guide' | 'variants'>): string | undefined {
  const titled = guide.status ?? statusesIn(guide.title)[0];
  if (titled) return titled;
  const named = variants.flatMap(({ message }) => [...new Set(statusesIn(message))]);
  const [most] = [...Map.groupBy(named, (status) => status).values()].sort((a, b) => b.length - a.length);
  return most && most.length * 2 >= variants.length ? most[0] : undefined;
}

/** What a guide is about. */
export function subjectOf(settled: Pick<SettledGuide, 'guide' | 'variants'>): Subject {
  return guideStatus(settled) === undefined ? 'other' : 'site';
}

function statusesIn(text: string): string[] {
  return [...text.matchAll(statuses)].map(([status]) => status);
}
