/** Loads the matcher's data, which the compiler writes into `matchFolder`. */
import { matchFolder } from '../../../guide/addresses.ts';
import { type Matcher, openMatcher, type Root } from '../../../matcher/index.ts';
import { whenIdle } from '../../when-idle.ts';

/** How much of the page's own text is matched to get ready, in characters. */
const exercise = 5000;

/** The matcher over the index under `base`. Rejects when the index cannot be loaded. */
export async function loadMatcher(base: string): Promise<Matcher> {
  const root: Root = await fetchJson(base, 'root');
  if (root.version !== 1) throw new Error(`${matchFolder}: version ${root.version}, expected 1`);
  const matcher = openMatcher(root, (shard) => fetchJson(base, shard));
  // The first text takes several times as long as the second: its code is not yet compiled. With several shards it would fetch some.
  const text = root.only && document.querySelector('main')?.textContent.slice(0, exercise);
  if (text) whenIdle(() => matcher.match(text).catch(() => {}));
  return matcher;
}

async function fetchJson(base: string, name: string | number) {
  const address = `${base}${matchFolder}/${name}.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
