/** `node measured.ts FILE`: compiles one article, and prints what that cost its own process, as JSON. */
import { openCompiler } from '../../src/compile/index.ts';

/** What one article came to. */
export interface Measured {
  /** `read`, or the rule that refused or stopped it. */
  outcome: string;
  messages: number;
  /** In seconds, loading the program included. */
  cpu: number;
  /** Most memory of the process, in megabytes. */
  peak: number;
}

const stops = ['input-limit', 'out-of-time', 'out-of-memory', 'compiler-fault'];

const { messages } = await openCompiler({ cache: null }).compile(process.argv[2] as string, 'en');
const { user, system } = process.cpuUsage();
const measured: Measured = {
  outcome: messages.map(({ ruleId }) => ruleId).find((rule) => rule && stops.includes(rule)) ?? 'read',
  messages: messages.length,
  cpu: (user + system) / 1e6,
  peak: Math.round(process.resourceUsage().maxRSS / 1024),
};
if (process.argv[3]) console.error(messages.slice(0, 3).map(String));
console.log(JSON.stringify(measured));
process.exit(0);
