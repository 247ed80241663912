/** The words by which a text names a writer. */
import type { Producer } from '../../guide/index.ts';
import { patternWords } from './pattern-words.ts';

/** Words that name a kind of program or a part of one, and no maker. */
const kinds = new Set(
  `the and a an of for on in by with what is built other others many any some own old until about products programs clients http https web
  server servers service services app apps application applications api gateway gateways proxy proxies router load balancer balancers browser
  browsers client clients tool tools library libraries log logs error errors metrics front frontend end back backend core module modules
  cloud page pages site sites system systems engine manager platform request response routing update unknown related newer older version`
    .split(/\s+/)
    .filter(Boolean),
);

/** The distinct words of a producer's name and slug that name it and nothing else. */
export function nameWords({ name, slug = '' }: Producer): string[] {
  const words = patternWords(`${name} ${slug}`, false).filter((word) => word.length > 1 && !kinds.has(word));
  return [...new Set(words)];
}
