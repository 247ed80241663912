import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type Tick, withTick } from '../../../src/client/tried/state.ts';
import { isStepCode } from '../../../src/guide/index.ts';

const code = fc.integer({ min: 100_000, max: 999_999 }).map(String);
const tick: fc.Arbitrary<Tick> = fc.record({
  code,
  result: fc.constantFrom('f', 'n', 'c'),
  revision: fc.integer({ min: 1, max: 999_999 }),
});
const ticks = fc.uniqueArray(tick, { selector: (one) => one.code, maxLength: 1000 });

/** Texts that are nearly states. */
const nearly = fc
  .array(
    fc.oneof(
      tick.map(({ code, result, revision }) => code + result + revision),
      code,
      fc.constantFrom(
        '',
        '1',
        '2',
        '__proto__',
        'constructor',
        '012345f',
        '417203f0',
        '417203f01',
        '417203x',
        '417203F',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
  )
  .map((parts) => ['1', ...parts].join('.'));

describe('a state', () => {
  it('is read as it was written, whatever was ticked', () => {
    fc.assert(
      fc.property(ticks, (written) => {
        expect(decode(`#${encode(written)}`)).toEqual(written);
        expect(decode(encode(written))).toEqual(written);
      }),
    );
  });

  it('is written in one way: what is read from any text is read the same from its own state', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const read = decode(text)!;
        expect(decode(encode(read))).toEqual(read);
      }),
    );
  });

  it('of 12 steps is under 200 characters, with the longest revisions too, none of which an address escapes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tick, { selector: (one) => one.code, minLength: 12, maxLength: 12 }), (written) => {
        const state = encode(written);
        expect(state.length).toBeLessThan(200);
        expect(encodeURIComponent(state)).toBe(state);
        expect(state).toMatch(/^[a-z0-9.]+[a-z0-9]$/);
      }),
    );
  });

  it('survives what is put before or after an address in a sentence', () => {
    const read = [{ code: '417203', result: 'n', revision: 2 }];
    for (const text of ['#1.417203n2.', '1.417203n2.)', '1..417203n2.417203', '1.417203n2.502113_f>']) {
      expect(decode(text)).toEqual(read);
    }
  });

  it('survives what trackers and programs put behind it, and between its parts', () => {
    const read = [
      { code: '417203', result: 'n', revision: 2 },
      { code: '502113', result: 'f', revision: 1 },
    ];
    for (const junk of [
      '&utm=1',
      '?utm_source=mail.example&utm=1.2',
      '%20',
      '>',
      ')',
      '/',
      '#top',
      '&amp;x',
      ':~:text=a',
      ' ',
    ]) {
      expect(decode(`#1.417203n2.502113f${junk}`), junk).toEqual(read);
    }
    expect(decode('#1.417203n2%0D%0A.502113f')).toEqual(read);
  });
});

it('that names a step twice is read with its first result', () => {
  expect(decode('1.417203n.417203f')).toEqual([{ code: '417203', result: 'n', revision: 1 }]);
});

describe('any text', () => {
  const wellFormed = (text: string) => {
    const read = decode(text) ?? [];
    expect(read.every(({ code, result }) => isStepCode(code) && 'fnc'.includes(result))).toBe(true);
    expect(read.every(({ revision }) => Number.isInteger(revision) && revision >= 1 && revision <= 999_999)).toBe(true);
    expect(new Set(read.map(({ code }) => code)).size).toBe(read.length);
  };

  it('is read without a fault, and as well-formed codes, each once', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), wellFormed));
  });

  it.each(['', '#', '#wm-417203', '#q=502', '__proto__', '#%', '2.417203f', '01.417203f', '417203f'])(
    'such as "%s" is no state',
    (text) => {
      expect(decode(text)).toBeUndefined();
    },
  );

  it('of 100 kB and more is read in no time, and not to its end', () => {
    const repeated = ['1', '1.', '1.417203f.', '1.__proto__.', '#', '1.4172031.', '1.\ud800'];
    const distinct = `1.${Array.from({ length: 12_500 }, (_, index) => `${100_000 + index}n`).join('.')}`;
    for (const text of [...repeated.map((part) => part.repeat(200_000)), distinct]) {
      const before = process.cpuUsage().user;
      wellFormed(text);
      expect((process.cpuUsage().user - before) / 1000).toBeLessThan(200);
    }
    expect(decode(distinct)).toHaveLength(1000);
  });
});

describe('ticking', () => {
  it('adds a step at the end, and changes its result in its place', () => {
    const one: Tick = { code: '417203', result: 'n', revision: 1 };
    const two: Tick = { code: '502113', result: 'c', revision: 1 };
    expect(withTick([one], two.code, two)).toEqual([one, two]);
    expect(withTick([one, two], one.code, { ...one, result: 'f' })).toEqual([{ ...one, result: 'f' }, two]);
  });

  it('puts a tick in the place of another step’s, and takes one away', () => {
    const [one, two]: [Tick, Tick] = [
      { code: '417203', result: 'n', revision: 1 },
      { code: '502113', result: 'c', revision: 1 },
    ];
    expect(withTick([one, two], one.code, { ...two, code: '600600' })).toEqual([{ ...two, code: '600600' }, two]);
    expect(withTick([one, two], one.code, undefined)).toEqual([two]);
    expect(withTick([two], one.code, undefined)).toEqual([two]);
  });
});
