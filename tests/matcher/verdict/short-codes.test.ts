/** Short codes of devices and programs: known with ordinary words around them, and taken for nothing where they are a part of something else. */
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../scripts/match/matcher.ts';
import { compile } from '../../properties/compile.ts';
import { shipped } from '../guides.ts';

const kettle = `Corvane tea maker: codes

The tea maker shows a code.

Messages

- K21
- Error K21: no water in the tank
- H-3: lid open
- Err 9: scale
- 4:1
- 7C20 Pump blocked
- Tea too weak (Q08)

How to do it

1. Fill the tank.
`;
const grinder = `Grinder

Messages

- H-3 Burrs worn

How to do it

1. Turn the ring.
`;
const own = compile('kettle.txt', Buffer.from(kettle)).settled;
const matcher = matcherOf([own]);
const two = matcherOf([own, compile('grinder.txt', Buffer.from(grinder)).settled, ...shipped]);

describe('a short code', () => {
  it.each([
    ['K21', 'k21'],
    ['k21?', 'k21'],
    ['K21 on the display', 'k21'],
    ['my tea maker shows K21', 'k21'],
    ['It beeps and says “K-21”!', 'k21'],
    ['K21, no water', 'error-k21-no-water-in-the-tank'],
    ['エラーK21', 'k21'],
    ['what is h3', 'h-3-lid-open'],
    ['error number 9', 'err-9-scale'],
    ['the maker gives Err-9 all day', 'err-9-scale'],
    ['4:1', '4-1'],
    ['maker: 7c20 again', '7c20-pump-blocked'],
    ['Q 08', 'tea-too-weak-q08'],
  ])('%s is %s', async (text, variant) => {
    expect(await matcher.match(text)).toMatchObject({ verdict: 'match', variant });
  });

  it.each([
    'K22 on the display',
    'K210',
    'AK21',
    'K21_A',
    'part K21-0040-B',
    'https://example.com/K21/x',
    'C:\\logs\\k21.txt',
    'port K21',
    'src/a.ts:12:4: K21 is not a function',
    'Traceback (most recent call last): at K21',
    'error 9 days ago',
    'We won 4:1 in the end',
    'at 14:1 o’clock',
    'Err 8: scale',
  ])('is not in %s', async (text) => {
    expect(await matcher.match(text)).toMatchObject({ verdict: 'unknown' });
  });

  it('is the surer the more of the text speaks of it', async () => {
    const scores = await Promise.all(
      ['K21', 'my oven shows K21', 'my neighbour has a K21'].map(async (text) => (await two.match(text)).score),
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('of two guides is that of the guide that the text names, and less sure where it names none', async () => {
    expect(await two.match('grinder H3')).toMatchObject({ guide: 'grinder' });
    expect(await two.match('tea maker H3')).toMatchObject({ guide: 'kettle' });
    expect((await two.match('H3')).score).toBeLessThan((await matcher.match('H3')).score);
  });

  it('tells whether its guide names who writes messages', async () => {
    expect((await two.match('K21')).known).toMatchObject({ namesWriters: false, subject: 'other' });
    expect((await two.match('502 Bad Gateway')).known).toMatchObject({ namesWriters: true, subject: 'site' });
  });

  it('stands behind a status that is stated', async () => {
    expect(await two.match('K21 502 Bad Gateway')).toMatchObject({ verdict: 'match', guide: '502-bad-gateway' });
  });
});
