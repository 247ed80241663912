/** Small sites for the tests of this folder: guides of steps, settled and concluded together as a build does it. */
import type { DraftGuide, Fate } from '../../src/guide/index.ts';
import {
  type Conclusion,
  conclude,
  heirsOf,
  type Ledger,
  type LedgerEntry,
  type LedgerFile,
  type SettledEntry,
  settle,
} from '../../src/permalinks/index.ts';

/** What a build says of a site. */
export interface Built extends Conclusion {
  /** Errors of articles and ledgers: rule, file and line, and what is said. */
  errors: string[];
  entries: (SettledEntry & { guide: string })[];
}

/** Builds a site; with a date, releases it. In a ledger, line 1 is the guide's, and each entry has one of the next. */
export function build(guides: DraftGuide[], ledgers: Ledger[] = [], date?: string): Built {
  const heirs = heirsOf(ledgers, new Set(guides.map(({ id }) => id)));
  const settled = guides.map((draft) => {
    const own = ledgers.find(({ guide }) => guide === draft.id);
    const { messages, ...settlement } = settle(draft, { own, inherited: heirs.get(draft.id) ?? [] });
    for (const message of messages) message.file = `${draft.id}.md`;
    return {
      ...settlement,
      ...{ id: draft.id, title: draft.title, article: `${draft.id}.md`, unread: false },
      messages,
    };
  });
  const concluded = conclude(settled, ledgers.map(fileOf), date);
  const messages = [...settled.flatMap((one) => one.messages), ...concluded.messages];
  return {
    ...concluded,
    errors: messages
      .filter(({ fatal }) => fatal)
      .map(({ ruleId, file, line, reason }) => `${ruleId} ${file}:${line} ${reason}`),
    entries: settled.flatMap(({ id: guide, entries }) => entries.map((entry) => ({ guide, ...entry }))),
  };
}

/** A ledger with its file. */
export function fileOf(ledger: Ledger): LedgerFile {
  return {
    ledger,
    path: `${ledger.guide}.json`,
    placeOf: (entry) => {
      const at = ledger.entries.findIndex(({ kind, id }) => kind === entry?.kind && id === entry.id);
      return { line: at + 2, column: 1 };
    },
  };
}

/** The ledgers after a release of these guides. */
export function released(guides: DraftGuide[], ledgers: Ledger[] = [], date = '2026-01-01'): Ledger[] {
  const built = build(guides, ledgers, date);
  if (built.errors.length > 0) throw new Error(built.errors.join('\n'));
  return built.ledgers;
}

/** Ledgers in which an author wrote something into the entry `guide#id`, or into the guide itself. */
export function edited(ledgers: Ledger[], name: string, ending: Partial<LedgerEntry>): Ledger[] {
  const [guide, id] = name.split('#');
  return ledgers.map((ledger) => {
    if (ledger.guide !== guide) return ledger;
    if (id === undefined) return { ...ledger, ...ending };
    return { ...ledger, entries: ledger.entries.map((entry) => (entry.id === id ? { ...entry, ...ending } : entry)) };
  });
}

/** Where an address leads: `here`, `guide#id` where it has moved to, `retired: reason`; nothing where it is not known. */
export function lead({ published }: Conclusion, name: string): string | undefined {
  const [guide, id] = name.split('#');
  const found = published.find((one) => one.id === guide);
  const fate = id === undefined ? found?.fate : found?.entries.find((entry) => entry.id === id)?.fate;
  return fate && shown(fate);
}

function shown(fate: Fate): string {
  if (fate.status === 'here') return 'here';
  const to = fate.status === 'moved' ? fate.to : fate.instead;
  const name = to && `${to.guide}${to.entry ? `#${to.entry.id}` : ''}`;
  return fate.status === 'moved' ? (name as string) : `retired: ${fate.reason}${name ? ` → ${name}` : ''}`;
}
