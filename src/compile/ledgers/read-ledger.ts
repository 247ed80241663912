/** The text of one ledger file to a ledger, or to what is wrong with it, at its line. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Ledger, type LedgerFile, ledgerSchema, upgrade } from '../../permalinks/index.ts';

interface Place {
  line: number;
  column: number;
}

/** What is wrong, and where. */
export interface LedgerFault {
  reason: string;
  place: Place;
}

/**
 * Reads a ledger of any version.
 *
 * @param guide The guide that the file's name tells.
 * @returns The ledger, unless there are faults.
 */
export function readLedger(text: string, guide: string): { ledger?: Ledger; faults: LedgerFault[] } {
  const conflict = conflictMark(text);
  if (conflict) {
    const reason =
      'Unexpected mark of a merge conflict, expected the entries of both sides, each once; keep both, and take out the lines with <<<<<<<, ======= and >>>>>>>';
    return { faults: [{ reason, place: conflict }] };
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { faults: [jsonFault(text, error as Error)] };
  }
  const result = ledgerSchema.safeParse(upgrade(data));
  if (!result.success) return { faults: result.error.issues.map((issue) => schemaFault(text, issue)) };
  const faults = [...wrongGuide(text, result.data, guide), ...repeated(text, result.data), ...repeatedKeys(text, data)];
  return faults.length > 0 ? { faults } : { ledger: result.data, faults };
}

/**
 * Tells where an entry begins in the text of a valid ledger; without one, the first line. The text is read once, when a place is first
 * asked for.
 */
export function ledgerPlaces(text: string, { entries }: Ledger): LedgerFile['placeOf'] {
  let reading: ReturnType<typeof readPlaces> | undefined;
  return (entry) => {
    const index = entries.findIndex(({ kind, id }) => kind === entry?.kind && id === entry.id);
    if (index === -1) return { line: 1, column: 1 };
    reading ??= readPlaces(text);
    return reading(['entries', index]);
  };
}

function conflictMark(text: string): Place | undefined {
  const index = text.split('\n').findIndex((line) => /^(<{7}|={7}|>{7})/.test(line));
  return index === -1 ? undefined : { line: index + 1, column: 1 };
}

/** What JSON says of itself: `… in JSON at position 12 (line 2 column 3)`. */
function jsonFault(text: string, { message }: Error): LedgerFault {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const lines = text.split('\n');
  const place = line
    ? { line: Number(line), column: Number(column) }
    : { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const [found = ''] = message.replaceAll(/\s+/g, ' ').split(' in JSON');
  return { reason: `Unexpected JSON: ${found}; correct it, or take back what was changed by hand`, place };
}

function schemaFault(text: string, issue: z.core.$ZodIssue): LedgerFault {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const named = path.length > 0 ? ` of \`${path.join('.')}\`` : '';
  const expected =
    path.join() === 'version'
      ? 'expected 1, or 0 for a list made by hand; a newer one needs a newer Waymark'
      : issue.message;
  return { reason: `Unexpected value${named} in the ledger: ${expected}`, place: placeIn(text, [...path, ...unknown]) };
}

function wrongGuide(text: string, ledger: Ledger, guide: string): LedgerFault[] {
  if (ledger.guide === guide) return [];
  const reason = `Unexpected ledger of ${ledger.guide}, expected that of ${guide}, as the file is named; a guide that has moved keeps its ledger, and says "movedTo" in it`;
  return [{ reason, place: placeIn(text, ['guide']) }];
}

function repeated(text: string, { entries }: Ledger): LedgerFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ kind, id }, index) => {
    const key = `${kind} ${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const reason = `Unexpected second entry of the ${kind} ${id}, expected each once; keep the one with the higher revision`;
    return [{ reason, place: placeIn(text, ['entries', index]) }];
  });
}

/** The keys of a ledger in its text; in a string, the quotation mark before one has a backslash. */
const keys =
  /(?<!\\)"(?:version|guide|title|entries|kind|id|code|fingerprint|words|revision|changed|published|movedTo|retired|instead|ended)"\s{0,9}:/g;

/** A key that stands twice in one object: JSON takes the last, and drops what the author may mean. */
function repeatedKeys(text: string, data: unknown): LedgerFault[] {
  const { entries = [], ...top } = data as { entries?: object[] };
  const read = [top, ...entries].flatMap((object) => Object.keys(object)).length + 1;
  if ((text.match(keys) ?? []).length === read) return [];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return document.errors.slice(0, 1).map(({ pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    const reason =
      'Unexpected second value of one key, expected each key once in an entry; take one of the two lines out';
    return { reason, place: { line, column: col } };
  });
}

/** Where a value stands in a text, and the nearest value around it where it is missing. */
function placeIn(text: string, path: (string | number)[]): Place {
  return readPlaces(text)(path);
}

/** Tells where values stand in JSON, which YAML's parser reads as well and knows places of. */
function readPlaces(text: string): (path: (string | number)[]) => Place {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) {
        const { line, col } = lines.linePos(node.range[0]);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
      }
    }
    return { line: 1, column: 1 };
  };
}
