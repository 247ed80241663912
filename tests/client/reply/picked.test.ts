import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicked, toggled, writePicked } from '../../../src/client/reply/picked.ts';

const places = new Map([...['417203', '502113', '100000'].map((code) => [code, code] as const), ['700824', '502113']]);
const known = new Set(places.values());

describe('a fragment', () => {
  it.each([
    ['', []],
    ['#', []],
    ['#417203', ['417203']],
    ['#502113,417203', ['502113', '417203']],
    ['#502113%2C417203', ['502113', '417203']],
    ['#417203,417203,502113,417203', ['417203', '502113']],
    ['#417203,999999,x,,502113', ['417203', '502113']],
    ['#700824', ['502113']],
    ['#700824,417203,502113', ['502113', '417203']],
    ['#417 203', []],
    ['#site-cookies', []],
    ['#417203<img src=x onerror=alert(1)>,__proto__,constructor', []],
  ])('%j is read as %j', (fragment, codes) => {
    expect(readPicked(fragment, places).codes).toEqual(codes);
  });

  it('of any text gives codes of the page alone, each once, and never throws', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...known, ',', '%2C', '%', '#', '%E0%A4%A'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { codes } = readPicked(pieces.join(''), places);
        expect(codes.filter((code) => !known.has(code))).toEqual([]);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it('that was written is read as what was picked, in its order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 100_000, max: 999_999 }).map(String)), (codes) => {
        const here = new Map(codes.map((code) => [code, code]));
        expect(readPicked(writePicked(codes), here)).toEqual({ codes, missing: [] });
      }),
    );
  });

  it('tells which step codes lead to no step here, each once, and of nothing else', () => {
    const { missing } = readPicked('#112892,417203,999999,112892,700824,017203,x,<b>', places);
    expect(missing).toEqual(['112892', '999999']);
  });

  it('of nothing picked is empty', () => {
    expect(writePicked([])).toBe('');
  });
});

it('picks a step last, and takes back one that is picked', () => {
  expect(toggled(['502113'], '417203')).toEqual(['502113', '417203']);
  expect(toggled(['502113', '417203'], '502113')).toEqual(['417203']);
});
