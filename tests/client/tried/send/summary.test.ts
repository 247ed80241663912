import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTo, inAddress, type Room } from '../../../../src/client/tried/send/room.ts';
import { type Account, longestSummary, summary } from '../../../../src/client/tried/send/summary.ts';
import { reportLink, roomForBody } from '../../../../src/guide/report-link.ts';

const link = 'https://help.example/502-bad-gateway/tried/#1.417203n.502113f';
const time = '2026-11-28 14:05 +01:00 (Europe/Berlin)';
const steps = [
  {
    code: '417203',
    title: 'Reload the page once',
    result: 'No change',
    isFix: false,
    link: 'https://help.example/s/417203/',
  },
  { code: '502113', title: 'Delete cookies', result: 'Fixed it', isFix: true, link: 'https://help.example/s/502113/' },
];
const account: Account = { guide: '502 Bad Gateway', link, time, steps, error: '' };

/** So many steps, with titles of some length; one of them fixed the error, by its place from 0. */
const many = (count: number, title: string, fix = -1) =>
  Array.from({ length: count }, (_, index) => {
    const code = String(100_000 + index);
    const isFix = index === fix;
    return {
      code,
      title,
      result: isFix ? 'Fixed it' : 'Could not do it',
      isFix,
      link: `https://help.example/s/${code}/`,
    };
  });

/** The lines of a summary that are of steps. */
const linesOf = (told: string) => told.split('\n').filter((line) => line.startsWith('- '));

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 3000 }),
  fc.constantFrom('x', '\n', '😀', '\ud800', 'ä', '漢').chain((one) => fc.nat(9000).map((n) => one.repeat(n))),
);
const anyAccount: fc.Arbitrary<Account> = fc.record({
  guide: text,
  link: fc.oneof(
    fc.constant(link),
    fc.nat(5000).map((n) => `${link}.417203f`.padEnd(n, '7')),
  ),
  time: fc.constant(time),
  steps: fc.array(
    fc.record({ code: fc.constant('417203'), title: text, result: text, isFix: fc.boolean(), link: fc.webUrl() }),
    {
      maxLength: 60,
    },
  ),
  error: text,
});

describe('a summary', () => {
  it('tells the guide, the link, the time with its zone, and of each step its result, code and link', () => {
    expect(summary(account)).toBe(
      `What I tried: 502 Bad Gateway
${link}
Time: ${time}

- No change: 417 203 Reload the page once https://help.example/s/417203/
- Fixed it: 502 113 Delete cookies https://help.example/s/502113/`,
    );
  });

  it('ends with the error as it was pasted, where there is one', () => {
    const told = summary({ ...account, error: '502 Bad Gateway\r\n\r\n  nginx\n' });
    expect(told).toBe(`${summary(account)}\n\nThe error, as pasted:\n502 Bad Gateway\n\n  nginx`);
    expect(summary({ ...account, error: ' \n' })).toBe(summary(account));
  });

  it('says so where nothing was tried', () => {
    expect(summary({ ...account, steps: [] })).toMatch(/\n\nNo step is marked\.$/);
  });

  it('is never longer than 1,500 characters, and has no half of one', () => {
    fc.assert(
      fc.property(anyAccount, (any) => {
        const told = summary(any);
        expect(told.length).toBeLessThanOrEqual(longestSummary);
        expect(told.isWellFormed()).toBe(true);
      }),
    );
  });

  it('shortens titles before it leaves out steps, and counts those it leaves out', () => {
    expect(summary({ ...account, steps: many(12, 'T'.repeat(300)) }).match(/T{39}…/g)).toHaveLength(12);
    const told = summary({ ...account, steps: many(40, 'T'.repeat(30)) });
    const lines = linesOf(told);
    expect(told.split('\n').at(-1)).toBe(`and ${40 - lines.length} more`);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines[0]).toBe('- Could not do it: 100 000 https://help.example/s/100000/');
    expect(told.length).toBeGreaterThan(longestSummary - 120);
  });

  it('of 20 steps with the longest titles holds each of them, and what fixed the error last', () => {
    const lines = linesOf(summary({ ...account, steps: many(20, 'T'.repeat(90), 19) }));
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toMatch(/^- Fixed it: 100 019 /);
  });

  it('never leaves out what fixed the error while one line fits, nor any step while all fit without titles', () => {
    const words = { f: 'Fixed it', n: 'No change', c: 'Could not do it' };
    const step = fc.record({ title: fc.string({ maxLength: 90 }), result: fc.constantFrom('f', 'n', 'n', 'n', 'c') });
    const anySteps = fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }).map((drawn) =>
      drawn.map(({ title, result }, index) => {
        const code = String(100_000 + index);
        const link = `https://help.example/s/${code}/`;
        return { code, title: title.trim(), result: words[result], isFix: result === 'f', link };
      }),
    );
    const error = fc.constantFrom('', '502 Bad Gateway', 'E'.repeat(9000));
    fc.assert(
      fc.property(anySteps, error, fc.boolean(), (all, pasted, asMail) => {
        const told = (some: typeof all) => {
          const text = summary({ ...account, error: pasted, steps: some }, asMail ? inAddress(1800) : undefined);
          const codes = linesOf(text).map((line) => line.split(': ')[1]!.slice(0, 7).replace(' ', ''));
          return some.filter(({ code }) => codes.includes(code));
        };
        const some = told(all);
        const fixes = all.filter(({ isFix }) => isFix);
        const toldFixes = some.filter(({ isFix }) => isFix);
        expect(some.length).toBe(told(all.map((one) => ({ ...one, title: '' }))).length);
        // The line that counts what is left out may take the room of one.
        expect(toldFixes.length).toBeGreaterThanOrEqual(told(fixes).length - (some.length < all.length ? 1 : 0));
        if (toldFixes.length < fixes.length) expect(some).toEqual(toldFixes);
        if (fixes.length > 0) expect(toldFixes.length).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves the error a third of the room, however many steps there are, and marks where it was cut', () => {
    const told = summary({ ...account, steps: many(40, 'T'), error: 'E'.repeat(9000) });
    expect(told.match(/E{9,}/)![0].length).toBeGreaterThan(350);
    expect(told).toMatch(/E…$/);
    expect(told).toMatch(/\nand \d+ more\n/);
    expect(told.length).toBe(longestSummary);
  });

  it('says so where the link is too long', () => {
    const told = summary({ ...account, link: link.padEnd(900, '7') });
    expect(told).toContain('\n(The link to these marks is too long for this text.)\n');
    expect(told).toContain('417 203');
  });

  it('fits an e-mail’s address whole where it is made for that', () => {
    const owner = 'mailto:support@example.com';
    const subject = 'What I tried: 502 Bad Gateway';
    fc.assert(
      fc.property(anyAccount, (any) => {
        const body = summary(any, inAddress(roomForBody(owner, subject)));
        const filled = new URL(reportLink(owner, { subject, body })).searchParams.get('body')!;
        expect(filled.replaceAll('\r\n', '\n')).toBe(body);
      }),
    );
  });
});

describe('cutting a text', () => {
  it('keeps as much as fits, mark included', () => {
    const room: Room = inAddress(12);
    expect(cutTo('ä b', room)).toBe('ä b');
    expect(cutTo('ä b c d', room)).toBe('');
    expect(cutTo('ab ä cd', inAddress(15))).toBe('ab…');
    expect(cutTo('abc', { most: 2, size: (text) => text.length })).toBe('a…');
  });
});
