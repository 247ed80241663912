import { afterEach, describe, expect, it, vi } from 'vitest';
import { readArguments } from '../../scripts/command/arguments.ts';
import { CallError } from '../../scripts/command/exit.ts';

const options = { content: { type: 'string' }, strict: { type: 'boolean' } } as const;
const read = (argv: string[], operands?: { least: number; most: number }) =>
  readArguments('npm run x', options, operands, argv);

describe('readArguments', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('reads options and operands', () => {
    expect(read(['--content', 'a', 'b', '--strict'], { least: 1, most: 1 })).toEqual({
      values: expect.objectContaining({ content: 'a', strict: true }),
      operands: ['b'],
    });
  });

  it.each([
    ['an unknown option', ['--colour'], "Unknown option '--colour'"],
    ['an option without its value', ['--content'], "Option '--content <value>' argument missing"],
    ['an empty value', ['--content', ''], 'The option --content needs a value'],
    ['an option in the place of a value', ['--content', '--strict'], "Option '--content' argument is ambiguous"],
    ['a value for a switch', ['--strict=yes'], "Option '--strict' does not take an argument"],
    ['an operand too many', ['a'], 'There is no place for "a"'],
  ])('refuses %s in one line that shows the call', (_, argv, reason) => {
    expect(() => read(argv)).toThrow(new CallError(`${reason}. The call is: npm run x`));
  });

  it('refuses an operand too few', () => {
    expect(() => read([], { least: 1, most: 1 })).toThrow(CallError);
  });

  it('refuses an option that npm took because the lone -- was forgotten', () => {
    vi.stubEnv('npm_config_strict', 'true');
    expect(() => read([])).toThrow('npm kept the option --strict for itself');
  });
});
