import { expect, it } from 'vitest';
import { isTitle, rank, unranked } from '../../../../src/client/search/text/rank.ts';

const rankOf = (title: string, query: string, by = '', id = '') =>
  rank({ id, by, result: { title, address: '', source: '', lang: '', excerpt: [] } }, query, query.split(' '));

it('takes a title for the query apart from case and white space alone', () => {
  expect(isTitle('502 Bad Gateway', ' 502  bad\ngateway ')).toBe(true);
  expect(isTitle('502: BAD_GATEWAY', '502 bad gateway')).toBe(false);
});

it('ranks what is called what the query says, the nearer the better', () => {
  const titles = [
    '502 Bad Gateway',
    '502: BAD_GATEWAY',
    '502 Bad Gateway nginx',
    'HTTP 502 Bad Gateway',
    'Bad Gateway',
  ];
  const ranks = titles.map((title) => rankOf(title, '502 bad gateway'));
  expect(ranks.slice(0, 4)).toEqual([0, 1, 2, 3]);
  expect(ranks[4]).toBeCloseTo(unranked - 2 / 3);
  expect(rankOf('Proxy Error', '502 bad gateway')).toBe(unranked);
});

it('counts a word that stands there whole for more than one that only begins like it', () => {
  expect(rankOf('Change your DNS server', 'dns')).toBeLessThan(rankOf('DNSError', 'dns'));
  expect(rankOf('DNSError', 'dns')).toBeLessThan(unranked);
});

it('finds one word anywhere as well as at the beginning', () => {
  expect(rankOf('502 Bad Gateway nginx', 'nginx')).toBe(rankOf('nginx: configuration failed', 'nginx'));
});

it('finds the words of who shows it', () => {
  expect(rankOf('Bad gateway Error code 502', 'cloudflare', 'Cloudflare')).toBe(3);
});

it('does without short words', () => {
  expect(rankOf('Is a 502 my fault?', 'is it my fault')).toBe(3);
});

it('takes no title for a query of signs alone', () => {
  expect(rankOf('502', '?!')).toBe(unranked);
});

it('takes the id of an entry for its title', () => {
  expect(rankOf('Requests and its kind', 'python-libraries', '', 'python-libraries')).toBe(1);
  expect(rankOf('Requests and its kind', 'python', '', 'python-libraries')).toBe(unranked);
});
