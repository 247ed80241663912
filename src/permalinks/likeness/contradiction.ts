/** What speaks against two entries being one, however like they are. */
import { areOpposite } from './opposites.ts';
import { type Sketch, stemHash } from './sketch.ts';
import { stems } from './stems.ts';

/** What is known of an entry that was released, or stands in the article. */
export interface Compared {
  title: string;
  sketch: Sketch;
}

/**
 * Whether two entries contradict each other: their titles say opposite things, name other numbers, or each names something by a name that
 * the other does not have at all. Then only their author can tell whether they are one.
 */
export function contradict(a: Compared, b: Compared): boolean {
  const [stemsA, stemsB] = [new Set(stems(a.title)), new Set(stems(b.title))];
  const [onlyA, onlyB] = [without(stemsA, stemsB), without(stemsB, stemsA)];
  if (areOpposite(onlyA, onlyB)) return true;
  if (hasNumber(onlyA) && hasNumber(onlyB)) return true;
  return namesLacking(a, b) && namesLacking(b, a);
}

function without(stemsOfOne: ReadonlySet<string>, stemsOfOther: ReadonlySet<string>): Set<string> {
  return new Set([...stemsOfOne].filter((stem) => !stemsOfOther.has(stem)));
}

function hasNumber(some: ReadonlySet<string>): boolean {
  return [...some].some((stem) => /\p{N}/u.test(stem));
}

/** Whether the title of `a` has a name, and none of its names stands anywhere in `b`. */
function namesLacking(a: Compared, b: Compared): boolean {
  const names = namesIn(a.title);
  const inTitle = new Set(stems(b.title));
  return names.length > 0 && names.every((stem) => !inTitle.has(stem) && !b.sketch.hashes.has(stemHash(stem)));
}

/** Stems of what looks like a name: written with a capital after its title's first word, with a capital or a sign inside, or as code. */
function namesIn(title: string): string[] {
  const words = title.trim().split(/\s+/);
  const named = words.filter(
    (word, index) =>
      (index > 0 && /^\P{L}*\p{Lu}/u.test(word)) || /\p{Ll}\p{Lu}|\p{L}[-_./]\p{L}|\p{Lu}{2}/u.test(word),
  );
  return named.flatMap(stems);
}
