import { expect, it } from 'vitest';
import { reportLink, takesReport } from '../../src/guide/report-link.ts';

const report = { subject: 'New error', body: 'a & b\n<c>?' };

it.each([
  ['mailto:a@example.com', 'mailto:a@example.com?subject=New%20error&body=a%20%26%20b%0D%0A%3Cc%3E%3F'],
  ['mailto:a@example.com?cc=b@example.com', 'mailto:a@example.com?cc=b@example.com&subject='],
  ['mailto:a@example.com?subject=Fix', 'mailto:a@example.com?subject=New%20error&body='],
  [
    'mailto:a@example.com?Subject=Fix&cc=b@example.com&BODY=c',
    'mailto:a@example.com?cc=b@example.com&subject=New%20error&body=',
  ],
  ['mailto:a@example.com?', 'mailto:a@example.com?subject=New%20error&body='],
  ['https://github.com/o/r/issues', 'https://github.com/o/r/issues/new?title=New%20error&body=a%20%26%20b'],
  ['https://github.com/o/r/issues/new', 'https://github.com/o/r/issues/new?title='],
  [
    'https://gitlab.com/o/r/-/issues/',
    'https://gitlab.com/o/r/-/issues/new?issue[title]=New%20error&issue[description]=',
  ],
])('fills in %s', (owner, begin) => {
  expect(takesReport(owner)).toBe(true);
  expect(reportLink(owner, report).slice(0, begin.length)).toBe(begin);
});

it.each(['', '/contact/', 'https://example.com/contact', 'https://example.com/?x=/issues'])(
  'leaves "%s" as it is',
  (owner) => {
    expect(takesReport(owner)).toBe(false);
    expect(reportLink(owner, report)).toBe(owner);
  },
);

it('is no longer than mail programs take, and cuts no character', () => {
  for (const body of ['ä'.repeat(10_000), '😀'.repeat(10_000), '\ud800'.repeat(10_000), '\n'.repeat(10_000)]) {
    const link = reportLink('mailto:a@example.com', { subject: 'x', body });
    expect(link.length).toBeGreaterThan(1800);
    expect(link.length).toBeLessThanOrEqual(1900);
    expect(() => decodeURIComponent(link)).not.toThrow();
  }
});
