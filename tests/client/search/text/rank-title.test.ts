import { expect, it } from 'vitest';
import { isTitle, titleRank } from '../../../../src/client/search/text/rank-title.ts';

it('takes a title for the query apart from case and white space alone', () => {
  expect(isTitle('502 Bad Gateway', ' 502  bad\ngateway ')).toBe(true);
  expect(isTitle('502: BAD_GATEWAY', '502 bad gateway')).toBe(false);
});

it.each([
  ['502 Bad Gateway', 0],
  ['502: BAD_GATEWAY', 1],
  ['502 Bad Gateway nginx', 2],
  ['HTTP 502 Bad Gateway', 3],
])('ranks %s %i', (title, rank) => {
  expect(titleRank(title, '502 bad gateway')).toBe(rank);
});

it('takes no title for a query of signs alone', () => {
  expect(titleRank('502', '?!')).toBe(3);
});
