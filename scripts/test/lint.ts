/** Lint and format. */
import { type Outcome, single } from './outcome.ts';
import { runTool } from './tool.ts';

export async function lint(): Promise<Outcome> {
  const { code, said } = await runTool('@biomejs/biome/bin/biome', ['ci', '--max-diagnostics=none']);
  return single(code === 0, { what: 'lint and format', details: said, alone: 'npx biome check --write' });
}
