import { expect, test } from 'vitest';
import { readLedger } from '../../../src/compile/ledgers/read-ledger.ts';
import { type Ledger, writeLedger } from '../../../src/permalinks/index.ts';

const entry = (id: string) => ({
  ...({ kind: 'step', id, code: '417203', title: id, fingerprint: 'x', words: 'AAA' } as const),
  ...{ revision: 1, changed: '2026-01-01', published: '2026-01-01' },
});
const ledger: Ledger = { version: 1, guide: 'a', title: 'A', entries: [entry('call'), entry('wait')] };
const text = writeLedger(ledger);
const faultsOf = (written: string) =>
  readLedger(written, 'a').faults.map(({ reason, place }) => `${place.line}:${place.column} ${reason}`);
const lineOf = (part: string, written = text) => written.slice(0, written.indexOf(part)).split('\n').length;

test('what was written is read back', () => {
  expect(readLedger(text, 'a')).toEqual({ ledger, faults: [] });
});

test('marks of a merge conflict are told at the first', () => {
  const lines = text.split('\n');
  lines.splice(5, 0, '<<<<<<< HEAD');
  expect(faultsOf(lines.join('\n'))).toEqual([expect.stringMatching(/^6:1 Unexpected mark of a merge conflict/)]);
});

test('broken JSON is told at its line and column', () => {
  const broken = text.replace('"id": "wait",', '"id": "wait"');
  expect(faultsOf(broken)).toEqual([expect.stringMatching(/^\d+:\d+ Unexpected JSON: /)]);
  const line = lineOf('"wait"', broken) + 1;
  expect(faultsOf(broken)[0]?.startsWith(`${line}:4 `)).toBe(true);
  expect(faultsOf(text.slice(0, -10))[0]).toMatch(/^\d+:\d+ Unexpected JSON: /);
});

test('an unknown key is told where it stands', () => {
  const written = text.replace('"id": "wait"', '"colour": "red",\n   "id": "wait"');
  const [fault] = faultsOf(written);
  expect(fault).toContain('colour');
  expect(fault?.split(':')[0]).toBe(String(lineOf('"colour"', written)));
});

test('a value that cannot be is told where it stands', () => {
  const written = text.replace('"revision": 1', '"revision": 0');
  expect(faultsOf(written)[0]).toMatch(/entries\.0\.revision/);
  expect(faultsOf(written)[0]?.split(':')[0]).toBe(String(lineOf('"revision"', written)));
});

test('the ledger of another guide is told', () => {
  expect(faultsOf(text.replace('"guide": "a"', '"guide": "b"'))).toEqual([
    expect.stringMatching(/^3:11 Unexpected ledger of b, expected that of a/),
  ]);
});

test('an entry that stands twice is told at the second', () => {
  const twice = writeLedger({ ...ledger, entries: [entry('call'), entry('call')] });
  const second = twice.slice(0, twice.lastIndexOf('  {')).split('\n').length;
  expect(faultsOf(twice)).toEqual([expect.stringMatching(/Unexpected second entry of the step call/)]);
  expect(faultsOf(twice)[0]?.split(':')[0]).toBe(String(second));
});

test('a newer version is refused at its place, and version 0 is read', () => {
  expect(faultsOf(text.replace('"version": 1', '"version": 2'))[0]).toMatch(
    /^2:13 .*a newer one needs a newer Waymark/,
  );
  const byHand = {
    ...{ version: 0, guide: 'a', title: 'A', published: '2025-06-01' },
    entries: [{ kind: 'step', id: 'call', code: '417203', title: 'Call' }],
  };
  expect(readLedger(JSON.stringify(byHand), 'a')).toMatchObject({
    faults: [],
    ledger: {
      version: 1,
      entries: [{ id: 'call', fingerprint: '?', revision: 1, changed: '2025-06-01', published: '2025-06-01' }],
    },
  });
});

test('a key that stands twice is told, for JSON would drop one of its values', () => {
  const written = text.replace('"id": "wait",', '"id": "wait",\n   "movedTo": "call",\n   "movedTo": "gone",');
  const [fault, ...others] = faultsOf(written);
  expect(others).toEqual([]);
  expect(fault).toContain('second value of one key');
  expect(fault?.split(':')[0]).toBe(String(lineOf('"movedTo": "gone"', written)));
  const quoting = text.replace('"title": "wait"', '"title": "say \\"id\\": 5"');
  expect(faultsOf(quoting)).toEqual([]);
});

test('a byte order mark is no fault, two endings of one entry are', () => {
  expect(faultsOf(`\ufeff${text}`)).toEqual([]);
  const written = text.replace('"id": "wait",', '"id": "wait",\n   "movedTo": "call",\n   "retired": "Gone.",');
  expect(faultsOf(written)).toEqual([expect.stringContaining('expected movedTo or retired, not both')]);
});
