/** Builds the model's site from drafts, without articles and files: thousands of times a minute. */
import {
  conclude,
  heirsOf,
  type LedgerFile,
  type ReleasedBefore,
  type Settlement,
  settle,
} from '../../../../src/permalinks/index.ts';
import { entriesOf, type ModelGuide, type World } from '../world.ts';
import type { Build, Builder, Placed } from './build.ts';
import { draftOf } from './draft.ts';

/**
 * A builder for one world after the other. Guides that have not changed since the build before are not settled again: `settle` gives the same
 * for the same.
 */
export function draftBuilder(): Builder {
  const before = new WeakMap<ModelGuide, { input: string; settlement: Settlement }>();
  const settled = (guide: ModelGuide, released: ReleasedBefore): Settlement => {
    const input = JSON.stringify([guide, released]);
    const last = before.get(guide);
    if (last?.input === input) return last.settlement;
    const settlement = settle(draftOf(guide), released);
    for (const message of settlement.messages) message.file = `${guide.file}.md`;
    before.set(guide, { input, settlement });
    return settlement;
  };
  return (world, date) => build(world, settled, date);
}

/** Line 1 of a ledger is the guide's; each entry has one of the next. */
function build(
  world: World,
  settleGuide: (guide: ModelGuide, released: ReleasedBefore) => Settlement,
  date: string | undefined,
): Build {
  const ledgers = [...world.ledgers.values()];
  const heirs = heirsOf(ledgers, new Set(world.guides.map(({ file }) => file)));
  const placed: Placed[] = [];
  const settled = world.guides.map((guide) => {
    const released = { own: world.ledgers.get(guide.file), inherited: heirs.get(guide.file) ?? [] };
    const { entries, open, messages } = settleGuide(guide, released);
    const article = `${guide.file}.md`;
    const models = entriesOf(guide);
    placed.push(...entries.map((one, at) => ({ guide: guide.file, entry: models[at]!, settled: one })));
    return { ...{ id: guide.file, title: guide.title, article, entries, open, unread: false }, messages };
  });
  const files = ledgers.map((ledger): LedgerFile => {
    const placeOf: LedgerFile['placeOf'] = (entry) => {
      const at = ledger.entries.findIndex(({ kind, id }) => kind === entry?.kind && id === entry.id);
      return { line: at + 2, column: 1 };
    };
    return { ledger, path: `${ledger.guide}.json`, placeOf };
  });
  const concluded = conclude(settled, files, date);
  return {
    placed,
    published: concluded.published,
    ledgers: concluded.ledgers,
    errors: [...settled.flatMap(({ messages }) => messages), ...concluded.messages].filter(({ fatal }) => fatal),
    entryAt: (file, line) => placed.filter(({ guide }) => `${guide}.md` === file)[line - 1],
    ledgerAt: (file, line) => {
      const guide = file.replace('.json', '');
      return { guide, entry: world.ledgers.get(guide)?.entries[line - 2] };
    },
  };
}
