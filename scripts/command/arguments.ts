/** The arguments of a command. */
import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import { CallError } from './exit.ts';

type Options = Record<string, Pick<ParseArgsOptionDescriptor, 'type'>>;

/** A call as it was made: options by name, absent ones undefined, and operands. */
export interface Arguments<Chosen extends Options> {
  values: { [Name in keyof Chosen]?: Chosen[Name]['type'] extends 'boolean' ? boolean : string };
  operands: string[];
}

/**
 * Reads the arguments of a command.
 *
 * @param call How to call it: `npm run build -- [--content DIR]`; shown when the call is wrong.
 * @param options Its options; operands between `operands.least` and `operands.most`, none by default.
 * @param argv The arguments after the command's name.
 * @throws CallError on an unknown option, a missing or empty value, too few or too many operands.
 */
export function readArguments<const Chosen extends Options>(
  call: string,
  options: Chosen,
  operands: { least: number; most: number } = { least: 0, most: 0 },
  argv = process.argv.slice(2),
): Arguments<Chosen> {
  const wrong = (reason: string) => new CallError(`${reason}. The call is: ${call}`);
  const kept = Object.keys(options).find((name) => process.env[`npm_config_${name}`] !== undefined);
  if (kept) throw wrong(`npm kept the option --${kept} for itself; options go after a lone "--"`);

  const { values, positionals } = parse(argv, options, wrong);
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty) throw wrong(`The option --${empty} needs a value`);
  if (positionals.length > operands.most) throw wrong(`There is no place for "${positionals[operands.most]}"`);
  if (positionals.length < operands.least) throw wrong('Something is missing in the call');
  return { values: values as Arguments<Chosen>['values'], operands: positionals };
}

function parse(args: string[], options: Options, wrong: (reason: string) => CallError) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/\.\s|\.?\n/);
    throw wrong(reason);
  }
}
