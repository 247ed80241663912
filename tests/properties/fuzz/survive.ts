/** What a compiler must do with any article whatever. */
import fc from 'fast-check';
import { articleOf } from '../articles/article.ts';
import { compile } from '../compile.ts';
import { payloads } from '../hostile/payloads.ts';
import { type WrittenArticle, writtenArticles } from '../written-articles.ts';
import { mutated, mutationsWith } from './mutations.ts';

/** Longer articles are cut, so that there is time for more of them. */
const longest = 5000;

/**
 * Compiles changed articles, and makes the first that is not survived as small as it can.
 *
 * @returns What was wrong, and how to make that article again; undefined if all were survived.
 */
export function survive({ seed, count, path }: { seed: number; count: number; path?: string }): string | undefined {
  const survives = fc.property(mutants(writtenArticles()), (article) => {
    const fault = faultOf(article);
    if (fault) throw new Error(fault);
  });
  const run = fc.check(survives, { seed, numRuns: count, ...(path && { path }) });
  if (!run.failed) return undefined;
  const [article] = run.counterexample ?? [];
  const source = JSON.stringify(article?.source ?? '');
  return `${run.errorInstance}\nseed ${run.seed}, path ${run.counterexamplePath}, ${article?.name}: ${source.slice(0, 2000)}`;
}

/**
 * An article that a person or chance has written, changed by chance, perhaps with the end of another behind its beginning, perhaps
 * under the ending of another format.
 */
export function mutants(written: WrittenArticle[]): fc.Arbitrary<{ name: string; source: string }> {
  const decoder = new TextDecoder();
  const originals = written.map(({ file, source }) => ({ name: file, source: decoder.decode(source) }));
  const original = fc.oneof(
    fc
      .tuple(fc.constantFrom(...originals), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([{ name, source }, at]) => {
        const start = Math.floor(at * Math.max(0, source.length - longest));
        return { name, source: source.slice(start, start + longest) };
      }),
    fc.nat().map(articleOf),
  );
  const ending = fc.constantFrom('', '', '', '.txt', '.md', '.html');
  return fc
    .tuple(original, fc.option(original, { freq: 5 }), mutationsWith(payloads), ending)
    .map(([first, second, mutations, other]) => {
      const half = Math.floor(first.source.length / 2);
      const whole = second
        ? first.source.slice(0, half) + second.source.slice(Math.floor(second.source.length / 2))
        : first.source;
      return { name: other ? `article${other}` : first.name, source: mutated(whole, mutations) };
    });
}

/** What is wrong with what becomes of an article: it is nothing that a page takes, or another thing the second time. */
export function faultOf({ name, source }: { name: string; source: string }): string | undefined {
  const first = compile(name, source);
  const refused = first.messages.find(({ ruleId }) => ruleId === 'entry-value');
  if (refused) return `${refused.line}: ${refused.reason}`;
  const again = compile(name, source);
  return JSON.stringify([again.settled, again.messages]) === JSON.stringify([first.settled, first.messages])
    ? undefined
    : 'compiled twice, it differs';
}
