/** Builds the model's site from articles in Markdown, by the whole compiler but for its files and workers. */
import { ledgerPlaces, readLedger } from '../../../../src/compile/ledgers/read-ledger.ts';
import { compileSource } from '../../../../src/compile/source.ts';
import { conclude, heirsOf, type LedgerFile, writeLedger } from '../../../../src/permalinks/index.ts';
import { kindIn } from '../first-site.ts';
import { entriesOf, type ModelEntry, type ModelGuide, type World } from '../world.ts';
import type { Build, Placed } from './build.ts';

/** Ledgers are read from their text, so that lines are those of files. */
export function buildFromArticles(world: World, date?: string): Build {
  const texts = new Map([...world.ledgers].map(([guide, ledger]) => [guide, writeLedger(ledger)]));
  const files = [...texts].map(([guide, text]): LedgerFile => {
    const { ledger, faults } = readLedger(text, guide);
    if (!ledger) throw new Error(faults.map(({ reason }) => reason).join('\n'));
    return { ledger, path: `${guide}.json`, placeOf: ledgerPlaces(text, ledger) };
  });
  const ledgers = files.map(({ ledger }) => ledger);
  const heirs = heirsOf(ledgers, new Set(world.guides.map(({ file }) => file)));
  const placed: (Placed & { line: number })[] = [];
  const settled = world.guides.map((guide) => {
    const name = `${guide.file}.md`;
    const own = ledgers.find((one) => one.guide === guide.file);
    const released = { own, inherited: heirs.get(guide.file) ?? [] };
    const source = { bytes: new TextEncoder().encode(markdownOf(guide)), name, lang: 'en', released };
    const { settled: made, entries, open, messages } = compileSource(source, () => {});
    for (const message of messages) message.file = name;
    const lines = new Map(
      [made.steps, made.variants, made.causes, made.faq, made.guide.lookAlikes, made.guide.sections]
        .flat()
        .map((one) => [one.id, one.line]),
    );
    const models = entriesOf(guide);
    const [read, meant] = [entries, models].map((all) => all.map(({ kind, title }) => `${kind} ${title}`).join('\n'));
    if (read !== meant) throw new Error(`${name} reads as\n${read}\nand not as\n${meant}`);
    placed.push(
      ...entries.map((one, at) => ({ guide: guide.file, entry: models[at]!, settled: one, line: lines.get(one.id)! })),
    );
    return { ...{ id: guide.file, title: guide.title, article: name, entries, open, unread: false }, messages };
  });
  const concluded = conclude(settled, files, date);
  const errors = [...settled.flatMap(({ messages }) => messages), ...concluded.messages].filter(({ fatal }) => fatal);
  return {
    ...{ placed, errors, published: concluded.published, ledgers: concluded.ledgers },
    entryAt: (file, line) => placed.find((one) => `${one.guide}.md` === file && one.line === line),
    ledgerAt: (path, line) => {
      const file = files.find((one) => one.path === path);
      const guide = path.replace('.json', '');
      return {
        guide,
        entry: line === 1 ? undefined : file?.ledger.entries.find((one) => file.placeOf(one).line === line),
      };
    },
  };
}

/** A guide as its author writes it. */
function markdownOf({ title, sections, firstNumber }: ModelGuide): string {
  let number = firstNumber;
  const blocks = sections.flatMap(({ holds, heading, entries }) => [
    ...(heading.title === '' ? [] : [`## ${named(heading)}`]),
    ...(heading.body ? [heading.body] : []),
    ...entries.flatMap((entry) => {
      const count = holds in kindIn && entry.kind === 'step' ? `${number++}. ` : '';
      return [`### ${count}${named(entry)}`, ...(entry.body ? [entry.body] : [])];
    }),
  ]);
  return `${[`# ${title}`, ...blocks].join('\n\n')}\n`;
}

function named({ title, explicit }: ModelEntry): string {
  return explicit === undefined ? title : `${title} {#${explicit}}`;
}
