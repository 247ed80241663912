import { expect, it } from 'vitest';
import { wrongGroups } from '../../../../scripts/bench/match/wrong-groups.ts';
import { answered } from './one-answer.ts';

it('puts every wrong answer into its groups, and no right one into any', () => {
  const groups = wrongGroups([
    answered({ id: 'right' }),
    answered({ id: 'refused', is_502: false }, { verdict: 'unknown', producer: null, producers: [], side: null }),
    answered({ id: 'missed' }, { verdict: 'unknown' }),
    answered({ id: 'taken', is_502: false }, { producer: 'a', side: 'visitor' }),
    answered({ id: 'second' }, { producer: 'a', producers: ['a', 'nginx'] }),
    answered({ id: 'another' }, { producer: 'a', producers: ['a'], side: 'visitor' }),
  ]);
  expect(groups.map(({ name, wrong }) => [name, wrong.map(({ labelled }) => labelled.id)])).toEqual([
    ['verdict wrong', ['missed', 'taken']],
    ['producer named, not first', ['second']],
    ['producer not named', ['another']],
    ['side wrong', ['another']],
  ]);
});
