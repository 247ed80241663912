/** All guides together: where everything that was ever published is now, and what the next release will promise. */
import type { VFileMessage } from 'vfile-message';
import type { Fate, PublishedGuide } from '../../guide/index.ts';
import { hasEnded, type Ledger, type LedgerEntry, type LedgerFile } from '../ledger/schema.ts';
import type { OpenEntry } from '../settle/settle.ts';
import { sharedCodes } from './codes.ts';
import { type Lasting, lastingEntries } from './lasting.ts';
import { lost, lostGuide, misled, notYetPromised, returned, uncertain } from './messages.ts';
import { nextLedger } from './next-ledger.ts';
import { publishedGuide } from './published.ts';
import { keyOf, type LiveGuide, whereabouts } from './whereabouts.ts';

/** A guide as its article was settled. */
export interface SettledArticle extends LiveGuide {
  lang?: string | undefined;
  /** Path of the article as messages give it. */
  article: string;
  /** Whether its article could not be read, so that nothing can be said of what was released. */
  unread: boolean;
  open: OpenEntry[];
}

/** What lasts of a site. */
export interface Conclusion {
  /** Every guide, also those that are no more, sorted by id. */
  published: PublishedGuide[];
  /** The entries of each guide with their codes, revisions and dates. */
  lasting: ReadonlyMap<string, Lasting[]>;
  /** The ledgers as the release leaves them; none where nothing is released. */
  ledgers: Ledger[];
  /** Released entries without a certain place; each stops a build. */
  open: Omit<OpenEntry, 'candidates'>[];
  messages: VFileMessage[];
  /** What is not yet promised, one for each guide that has such entries. */
  notices: VFileMessage[];
}

/**
 * Finds where every released entry and guide is now.
 *
 * @param guides What the articles hold, each settled against its ledger and those it inherits.
 * @param files All ledgers of the site.
 * @param date Of the release that is being made, `2026-01-31`; without one, nothing is promised.
 */
export function conclude(guides: readonly SettledArticle[], files: readonly LedgerFile[], date?: string): Conclusion {
  const ledgers = files.map(({ ledger }) => ledger);
  const byGuide = new Map(ledgers.map((ledger) => [ledger.guide, ledger]));
  const where = whereabouts(guides, ledgers);
  const released = new Map<string, LedgerEntry>();
  for (const { guide, entries } of ledgers)
    for (const entry of entries) released.set(keyOf({ guide, ...entry }), entry);
  const lasting = lastingEntries(guides, released);
  const articles = new Map(guides.map((guide) => [guide.id, guide]));
  const candidates = new Map(
    guides.flatMap(({ open, article }) => open.map((one) => [keyOf(one), { ...one, article }] as const)),
  );
  const published: PublishedGuide[] = [];
  const next: Ledger[] = [];
  const open: Conclusion['open'] = [];
  const messages = sharedCodes(files);

  for (const file of files) {
    const { ledger } = file;
    const article = articles.get(ledger.guide);
    const guide = where.ofGuide(ledger);
    if (guide.fault !== undefined) messages.push(misled(file, undefined, guide.fault));
    else if (!guide.fate) messages.push(lostGuide(file));
    if (article && hasEnded(ledger)) messages.push(returned(file, article.article));
    if (article?.unread) continue;
    for (const entry of ledger.entries) {
      const { fate, fault } = where.ofEntry(ledger, entry);
      if (fault !== undefined) messages.push(misled(file, entry, fault));
      // What has ended in another that is open is not asked about twice.
      if (fate || fault !== undefined || hasEnded(entry)) continue;
      const { kind, id, title } = entry;
      const asked = candidates.get(keyOf({ guide: ledger.guide, kind, id }));
      open.push({ guide: ledger.guide, kind, id, title });
      if (asked && asked.candidates.length > 0) messages.push(uncertain(file, asked, asked.article));
      else if (guide.fate) messages.push(lost(file, entry, (article ?? heirOf(guide.fate, articles))?.article));
    }
  }

  const all = new Map(
    [...guides, ...ledgers.filter(({ guide }) => !articles.has(guide)).map(former)].map((one) => [one.id, one]),
  );
  for (const { id, title, lang } of [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const ledger = byGuide.get(id);
    const entries = lasting.get(id) ?? [];
    const fateOf = (entry: LedgerEntry): Fate | undefined => ledger && where.ofEntry(ledger, entry).fate;
    const after = date === undefined ? ledger : nextLedger({ id, title }, ledger, entries, fateOf, date);
    if (date !== undefined && after) next.push(after);
    const fate = ledger ? where.ofGuide(ledger).fate : undefined;
    published.push(publishedGuide({ id, title, lang, fate }, entries, after, fateOf, date));
  }
  const drafts = date === undefined ? guides : [];
  const notices = drafts.flatMap(({ id, article }) => notYetPromised(lasting.get(id) ?? [], article));
  return { published, lasting, ledgers: next, open, messages, notices };
}

function former({ guide, title }: Ledger): { id: string; title: string; lang?: string } {
  return { id: guide, title };
}

/** The guide that one that has moved is now. */
function heirOf(fate: Fate, articles: ReadonlyMap<string, SettledArticle>): SettledArticle | undefined {
  return fate.status === 'moved' ? articles.get(fate.to.guide) : undefined;
}
