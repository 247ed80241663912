/** What lasts of all guides: their steps get codes and revisions, and what was ever published is found. */
import type { VFileMessage } from 'vfile-message';
import type { PublishedGuide, SettledGuide } from '../../guide/index.ts';
import { conclude, type Ledger, type LedgerFile, type OpenEntry, type SettledEntry } from '../../permalinks/index.ts';

/** A guide, how its entries got their ids, and its article's path as messages give it. */
export interface SettledFile {
  settled: SettledGuide;
  entries: SettledEntry[];
  open: OpenEntry[];
  article: string;
  /** Whether nothing of the article could be read. */
  unread: boolean;
}

/** What is concluded of a site. */
export interface SiteConclusion {
  guides: SettledGuide[];
  published: PublishedGuide[];
  /** As the release will leave them; none where nothing is released. */
  ledgers: Ledger[];
  open: Omit<OpenEntry, 'candidates'>[];
  messages: VFileMessage[];
  /** What is not yet promised, one for each guide that has such entries. */
  notices: VFileMessage[];
}

/**
 * Concludes a site.
 *
 * @param release Date of the release that is being made, if one is.
 */
export function concludeSite(
  files: readonly SettledFile[],
  ledgers: readonly LedgerFile[],
  release?: string,
): SiteConclusion {
  const articles = files.map(({ settled: { guide }, ...file }) => ({
    ...{ id: guide.id, title: guide.title, lang: guide.lang },
    ...file,
  }));
  const { lasting, ledgers: next, ...concluded } = conclude(articles, ledgers, release);
  const guides = files.map(({ settled }) => {
    const lasts = new Map(lasting.get(settled.guide.id)?.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
    const steps = settled.steps.map((step) => {
      const { code = step.code, revision = step.revision } = lasts.get(`step ${step.id}`) ?? {};
      return { ...step, code, revision };
    });
    return { ...settled, steps };
  });
  return { ...concluded, guides, ledgers: next };
}
