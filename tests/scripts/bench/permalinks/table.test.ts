import { expect, test } from 'vitest';
import { table, tallyOf } from '../../../../scripts/bench/permalinks/table.ts';

const tally = tallyOf([
  { edit: 'title', outcome: 'certain' },
  { edit: 'title', outcome: 'certain' },
  { edit: 'title', outcome: 'named' },
  { edit: 'split', outcome: 'wrong' },
]);

test('edits are counted by kind and outcome, and all together', () => {
  expect(tally.title).toEqual({ certain: 2, named: 1, unnamed: 0, wrong: 0 });
  expect(tally.split).toEqual({ certain: 0, named: 0, unnamed: 0, wrong: 1 });
  expect(tally.all).toEqual({ certain: 2, named: 1, unnamed: 0, wrong: 1 });
});

test('each count stands in the column of its outcome', () => {
  const lines = table('four edits', tally).split('\n');
  expect(lines[0]).toMatch(/^four edits +certain +asked, right one named +asked, not named +wrong$/);
  expect(lines.find((line) => line.startsWith('title'))).toMatch(/^title +2 +1 +0 +0$/);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});
