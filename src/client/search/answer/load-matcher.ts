/** Loads the matcher, a bundle of its own, and its data, which the compiler writes into `matchFolder`. */
import { matchFolder } from '../../../guide/addresses.ts';
import type { Matcher, openMatcher, Root } from '../../../matcher/index.ts';
import { loadScript } from '../../load-script.ts';
import { matcherHere } from '../../match/matcher-here.ts';
import { rests } from '../../pace/rest.ts';
import { idle } from '../../pace/when-idle.ts';

/** How much of the page's own text is matched to get ready, in characters, and how much of it at once, so that a reader who types meanwhile never waits. */
const exercise = { all: 5000, piece: 250 };

/** The matcher over the index under `base`. Rejects when it or the index cannot be loaded. */
export async function loadMatcher(base: string): Promise<Matcher> {
  const [open, root] = await Promise.all([loadCode(base), fetchJson(base, 'root') as Promise<Root>]);
  if (root.version !== 1) throw new Error(`${matchFolder}: version ${root.version}, expected 1`);
  const matcher = open(root, (shard) => fetchJson(base, shard), rests());
  // The first text takes several times as long as the second: its code is not yet compiled. With several shards it would fetch some.
  if (root.only) getReady(matcher, document.querySelector('main')?.textContent ?? '').catch(() => {});
  return matcher;
}

async function getReady(matcher: Matcher, text: string): Promise<void> {
  for (let from = 0; from < Math.min(text.length, exercise.all); from += exercise.piece) {
    await idle();
    await matcher.match(text.slice(from, from + exercise.piece));
  }
}

async function loadCode(base: string): Promise<typeof openMatcher> {
  const handed = new Promise<typeof openMatcher>((done) => {
    addEventListener(matcherHere, (event) => done((event as CustomEvent<typeof openMatcher>).detail), { once: true });
  });
  await loadScript(`${base}match.js`);
  return handed;
}

async function fetchJson(base: string, name: string | number) {
  const address = `${base}${matchFolder}/${name}.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
