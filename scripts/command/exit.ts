/** How every command ends: what it says last, and its exit code. */
import { constants } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's own folder, with a slash at its end. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The call or the machine is at fault: exit code 2. Its message says what failed, its `advice` what to do. */
export class CallError extends Error {
  override name = 'CallError';
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.advice = advice;
  }
}

/** Codes of errors by which the system says that the machine, not the program, is at fault. */
const machineFaults = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENFILE', 'ENOMEM', 'EBUSY']);

/**
 * Runs a command in the project's folder and ends the process with its exit code.
 *
 * @param main Gives the exit code; nothing means 0. A `ContentError`, its messages said by whoever threw it, ends with 1;
 * a `CallError` and faults of the machine end with 2, in one line; anything else is a fault of ours and shows its stack.
 */
export async function command(main: () => Promise<number | undefined>): Promise<void> {
  process.chdir(projectFolder);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
  try {
    await end((await main()) ?? 0);
  } catch (error) {
    await end(report(error));
  }
}

/** Ends the process once all it said is written: a pipe takes it in pieces. */
async function end(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) await new Promise((written) => stream.write('', written));
  process.exit(code);
}

/** Says on stderr what went wrong; gives the exit code. */
function report(error: unknown): number {
  const causes = withCauses(error);
  const content = causes.find(({ name }) => name === 'ContentError');
  if (content) {
    console.error(content.message);
    return 1;
  }
  const call = causes.find((cause) => cause instanceof CallError || cause.name === 'NoContentError');
  if (call) {
    const advice = call instanceof CallError ? call.advice : undefined;
    console.error(advice ? `${call.message} ${advice}` : call.message);
    return 2;
  }
  const fault = causes.find((cause) => machineFaults.has((cause as NodeJS.ErrnoException).code ?? ''));
  console.error(
    fault ? `The system refused: ${fault.message}. Set that right, then run the same command again.` : error,
  );
  return 2;
}

/** An error, what caused it, what caused that… */
function withCauses(error: unknown): Error[] {
  return error instanceof Error ? [error, ...withCauses(error.cause)] : [];
}
