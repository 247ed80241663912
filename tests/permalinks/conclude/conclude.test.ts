import { expect, test } from 'vitest';
import { draftGuide, step } from '../draft.ts';
import { build, edited, lead, released } from '../small-site.ts';

const guide = (id: string, ...titles: string[]) =>
  draftGuide(
    titles.map((title, index) => step(title, index + 2, undefined, `${title}\nSay ${title} twice.`)),
    { id },
  );
const before = () => released([guide('a', 'reload', 'wait', 'call'), guide('b', 'restart')]);

test('an entry that is no more stops the build, at its line of the ledger', () => {
  const { errors, open } = build([guide('a', 'reload', 'wait'), guide('b', 'restart')], before());
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(
    /^lost-permalink a\.json:\d Unexpected loss of the released step “call” \(call, \d{3} \d{3}\)/,
  );
  expect(open).toMatchObject([{ guide: 'a', kind: 'step', id: 'call' }]);
});

test('chains of moves are followed to their end, also over guides', () => {
  const once = edited(before(), 'a#call', { movedTo: 'wait' });
  const second = released([guide('a', 'reload', 'wait'), guide('b', 'restart')], once, '2026-01-02');
  const twice = edited(second, 'a#wait', { movedTo: 'b#restart' });
  const built = build([guide('a', 'reload'), guide('b', 'restart')], twice);
  expect(built.errors).toEqual([]);
  expect([lead(built, 'a#call'), lead(built, 'a#wait'), lead(built, 'b#restart')]).toEqual([
    'b#restart',
    'b#restart',
    'here',
  ]);
});

test('what has ended in an entry that is lost is not asked about a second time', () => {
  const once = edited(before(), 'a#call', { movedTo: 'wait' });
  const second = released([guide('a', 'reload', 'wait'), guide('b', 'restart')], once, '2026-01-02');
  const { errors } = build([guide('a', 'reload'), guide('b', 'restart')], second);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('“wait”');
});

test('cycles are errors, in one guide and over two', () => {
  const inOne = edited(edited(before(), 'a#call', { movedTo: 'wait' }), 'a#wait', { movedTo: 'call' });
  expect(build([guide('a', 'reload'), guide('b', 'restart')], inOne).errors.join('\n')).toContain(
    'Unexpected movedTo: a cycle: a#call → a#wait → a#call',
  );
  const overTwo = edited(edited(before(), 'a#call', { movedTo: 'b#restart' }), 'b#restart', { movedTo: 'a#call' });
  const { errors } = build([guide('a', 'reload', 'wait'), guide('b', 'restart-it')], overTwo);
  expect(errors.filter((error) => error.includes('a cycle'))).toHaveLength(2);
});

test('what an ending names and is not there is told at the ending', () => {
  const errorsWith = (ending: object) =>
    build([guide('a', 'reload', 'wait'), guide('b', 'restart')], edited(before(), 'a#call', ending)).errors;
  expect(errorsWith({ movedTo: 'gone' })[0]).toMatch(/^unknown-permalink a\.json:\d Unexpected movedTo: a#gone/);
  expect(errorsWith({ movedTo: 'c#gone' })[0]).toContain('c#gone, and there is no such guide');
  expect(errorsWith({ movedTo: 'no such name' })[0]).toContain('names neither an entry');
  expect(errorsWith({ retired: 'Too old.', instead: 'gone' })[0]).toContain('instead: a#gone');
  expect(errorsWith({ retired: 'Too old.', instead: 'wait' })).toEqual([]);
});

test('a guide by another name takes its links along, and its old name is not used again', () => {
  const { errors } = build([guide('c', 'reload', 'wait', 'call'), guide('b', 'restart')], before());
  expect(errors.map((error) => error.slice(0, 24))).toEqual(['lost-permalink a.json:1 ']);
  const told = edited(before(), 'a', { movedTo: 'c' });
  const built = build([guide('c', 'reload', 'wait', 'call'), guide('b', 'restart')], told, '2026-01-02');
  expect(built.errors).toEqual([]);
  expect([lead(built, 'a'), lead(built, 'a#wait'), lead(built, 'c#wait')]).toEqual(['c', 'c#wait', 'here']);
  const again = build(
    [guide('a', 'other'), guide('c', 'reload', 'wait', 'call'), guide('b', 'restart')],
    built.ledgers,
  );
  expect(again.errors.map((error) => error.slice(0, 18))).toContain('reused-id a.json:1');
});

test('in a guide by another name an id that its author wrote decides', () => {
  const told = edited(before(), 'a', { movedTo: 'c' });
  const renamed = draftGuide([step('wait', 2), step('reload', 3), step('phone us', 4, 'call')], { id: 'c' });
  const built = build([renamed, guide('b', 'restart')], told);
  expect(built.errors).toEqual([]);
  expect(lead(built, 'a#call')).toBe('c#call');
});

test('a guide that is part of another now leaves its ids to those that the other has', () => {
  const ledgers = released([guide('a', 'reload', 'wait'), guide('b', 'wait')]);
  const merged = draftGuide(
    [step('wait', 2, undefined, 'wait\nSay wait twice.'), step('reload', 3, undefined, 'reload\nSay reload twice.')],
    { id: 'b' },
  );
  const built = build([merged], edited(ledgers, 'a', { movedTo: 'b' }));
  expect([lead(built, 'a'), lead(built, 'a#reload'), lead(built, 'b#wait')]).toEqual(['b', 'b#reload', 'here']);
});

test('a withdrawn guide is a tombstone, and so is every entry of it', () => {
  const told = edited(before(), 'a', { retired: 'We no longer sell it.', instead: 'b' });
  const built = build([guide('b', 'restart')], told);
  expect(built.errors).toEqual([]);
  expect(lead(built, 'a')).toBe('retired: We no longer sell it. → b');
  expect(lead(built, 'a#call')).toBe('retired: We no longer sell it. → b');
});

test('an id that has ended is refused to another entry', () => {
  const told = edited(before(), 'a#call', { retired: 'Nobody answers.' });
  const site = draftGuide([step('reload', 2), step('wait', 3), step('shout', 4, 'call')], { id: 'a' });
  expect(build([site, guide('b', 'restart')], told).errors.join('\n')).toMatch(
    /reused-id a\.md:4 Unexpected id \{#call\}/,
  );
});

test('a code that two ledgers hold is told at the second', () => {
  const [a] = before();
  const code = a?.entries.find(({ id }) => id === 'call')?.code;
  const { errors } = build(
    [guide('a', 'reload', 'wait', 'call'), guide('b', 'restart')],
    edited(before(), 'b#restart', { code }),
  );
  expect(errors.join('\n')).toMatch(
    /duplicate-code b\.json:\d Unexpected code \d{6}, which the entry at a\.json:\d has/,
  );
});

test('dates and revisions count releases that change a text', () => {
  const second = released([guide('a', 'reload', 'wait', 'call'), guide('b', 'restart')], before(), '2026-01-02');
  const changed = draftGuide([step('restart', 2, undefined, 'restart\nSay it aloud.')], { id: 'b' });
  const third = released([guide('a', 'reload', 'wait', 'call'), changed], second, '2026-01-03');
  const restart = (ledgers: typeof second) =>
    ledgers.find((one) => one.guide === 'b')?.entries.find(({ id }) => id === 'restart');
  expect(restart(second)).toMatchObject({ revision: 1, changed: '2026-01-01', published: '2026-01-01' });
  expect(restart(third)).toMatchObject({ revision: 2, changed: '2026-01-03', published: '2026-01-01' });
});
