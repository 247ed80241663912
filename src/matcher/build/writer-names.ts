/** The words by which a text names a writer. */
import type { Producer, SettledGuide } from '../../guide/index.ts';
import { listWords } from '../words/read-words.ts';

/** Words that name a kind of program or a part of one, and no maker. */
const kinds = new Set(
  `http https web server servers service services app apps application applications api gateway gateways proxy proxies router load balancer
  balancers browser browsers client clients tool tools library libraries log logs error errors metrics page pages site sites system systems
  engine manager platform module core cloud`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand around names. */
const fillers = new Set(
  'the a an own other others related what is it built on of in for by as old new until about many any some'.split(' '),
);

/**
 * The names of each writer of some guides, by its slug: each name a list of words, all of which a text has to hold. A word that says only
 * what kind of program it is may be missing, unless the rest of the name would be another writer's too.
 */
export function writerNames(guides: readonly SettledGuide[]): Map<string, string[][]> {
  const full = new Map<string, string[][]>();
  for (const { variants } of guides) {
    for (const { producer } of variants) {
      if (!producer?.slug) continue;
      full.set(producer.slug, [...(full.get(producer.slug) ?? []), ...namesOf(producer)]);
    }
  }
  const holders = new Map<string, Set<string>>();
  for (const [slug, names] of full) {
    for (const word of names.flat()) holders.set(word, (holders.get(word) ?? new Set()).add(slug));
  }
  const shorten = (name: string[]) => {
    const bare = name.filter((word) => !kinds.has(word));
    const isOnlyIts = bare.length > 0 && bare.some((word) => holders.get(word)!.size === 1);
    return isOnlyIts ? bare : name;
  };
  return new Map(
    [...full].map(([slug, names]) => [
      slug,
      distinct(names.map(shorten).filter((name) => !name.every((word) => kinds.has(word)))),
    ]),
  );
}

function namesOf({ name, slug }: Producer): string[][] {
  const parts = name.split(/,|\band\b|\bor\b|\bwith\b/);
  return [...parts, slug ?? '']
    .map((part) => listWords(part.replaceAll(/['’]s\b/g, '')).filter((word) => !fillers.has(word)))
    .filter((words) => words.length > 0);
}

function distinct(names: string[][]): string[][] {
  return [...new Map(names.map((name) => [name.join(' '), name])).values()];
}
