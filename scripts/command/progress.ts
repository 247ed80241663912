/** Progress of a command on stderr: one line a step, with its time. */

/**
 * Runs one step of a command and says on stderr how long it took. On a terminal a live line counts the seconds meanwhile.
 *
 * @param name What the step does, in a few words: `Building the site`.
 * @returns What `work` gives; what it throws is passed on, once the line says that the step failed.
 */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const seconds = (digits: number) => `${((performance.now() - start) / 1000).toFixed(digits)} s`;
  const live = process.stderr.isTTY ? setInterval(() => show(`${name}: ${seconds(0)} …`), 1000) : undefined;
  if (live) show(`${name} …`);
  const end = (result: string) => {
    clearInterval(live);
    process.stderr.write(`${live ? eraseLine : ''}${name}: ${result}\n`);
  };
  try {
    const result = await work();
    end(seconds(1));
    return result;
  } catch (error) {
    end(`failed after ${seconds(1)}`);
    throw error;
  }
}

const eraseLine = '\r\u001b[2K';

/** Writes a line that the next one replaces. The cursor goes back to its start, so that a message written meanwhile begins there. */
function show(line: string): void {
  process.stderr.write(`${eraseLine}${line}\r`);
}
