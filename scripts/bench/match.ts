/** How often the matcher is right about labelled texts, beside what is at hand without it. */
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileContent } from '../../src/compile/index.ts';
import type { SettledGuide } from '../../src/guide/index.ts';
import { projectFolder } from '../command/exit.ts';
import { matcherOf } from '../match/matcher.ts';
import { answeredBy, answeredByOthers } from './match/answered.ts';
import { expressionAnswers } from './match/baselines/expression.ts';
import { fullTextAnswers } from './match/baselines/full-text.ts';
import { nearestAnswers } from './match/baselines/nearest.ts';
import { type Labelled, readLabelled } from './match/labelled.ts';
import { macro } from './match/macro.ts';
import { type Answer, type Answered, measures } from './match/measures.ts';
import { count, share } from './match/share.ts';
import { type Method, percent, table } from './match/table.ts';

/** Of labelled texts, those that are there. Paths are relative to the project. */
function labelledFiles(): string[] {
  const own = globSync('tests/fixtures/messages/*.jsonl', { cwd: projectFolder }).sort();
  return ['../shared/messages/dev.jsonl', ...own].filter((file) => existsSync(join(projectFolder, file)));
}

/**
 * @param folder The built site.
 * @param say Prints a table or a sentence.
 */
export async function match(folder: string, say: (text: string) => void): Promise<Record<string, number>> {
  const { guides } = await compileContent({ content: join(projectFolder, 'content'), work: null });
  const figures: Record<string, number> = {};
  for (const file of labelledFiles()) {
    const texts = readLabelled(join(projectFolder, file));
    const name = basename(file);
    const foreign = texts.filter(({ is_502 }) => !is_502).length;
    say(`\n${name}: ${texts.length} texts, ${texts.length - foreign} of them a 502 and ${foreign} foreign.`);
    const methods = await methodsFor(folder, guides, texts, say);
    say(`\n${table('all, in %', methods)}`);
    say(`\n${table('without "confidence: low"', methods.map(withoutLow))}`);
    for (const { name: method, answered } of methods) {
      for (const measure of Object.values(measures)) {
        figures[`${name}: ${method}: ${measure.name}`] = share(count(measure, answered)).figure;
        figures[`${name}: ${method}: ${measure.name}, mean of producers`] = macro(measure, answered).figure;
      }
    }
    const others = await answeredByOthers(guides, texts);
    say(leftOut(others));
    for (const measure of [measures.verdict, measures.recall, measures.refused])
      figures[`${name}: without the producer's own variants: ${measure.name}`] = share(count(measure, others)).figure;
  }
  return rounded(figures);
}

async function methodsFor(
  folder: string,
  guides: readonly SettledGuide[],
  texts: readonly Labelled[],
  say: (text: string) => void,
): Promise<Method[]> {
  const nearest = nearestAnswers(guides, texts);
  const given = (answers: readonly Answer[]): Answered[] =>
    answers.map((answer, index) => ({ labelled: texts[index]!, answer }));
  say(
    'Producer and side are judged on the 502s alone, "named" is first or among at most three equals; in brackets 95 % intervals ' +
      '(Wilson; for means of producers a bootstrap over families). Pagefind is asked for the whole text; BM25 takes the nearest known ' +
      `string from a score of ${nearest.threshold.toFixed(2)} on, the best for these very texts.`,
  );
  return [
    { name: 'Waymark', answered: await answeredBy(matcherOf(guides), texts) },
    { name: 'Pagefind', answered: given(await fullTextAnswers(folder, guides, texts)) },
    { name: 'BM25', answered: given(nearest.answers) },
    { name: '/502/', answered: given(expressionAnswers(texts)) },
  ];
}

function withoutLow({ name, answered }: Method): Method {
  return { name, answered: answered.filter(({ labelled }) => labelled.confidence !== 'low') };
}

/** What is left of the verdict without the variants of each text's own producer. */
function leftOut(answered: readonly Answered[]): string {
  const [recall, refused] = [measures.recall, measures.refused].map((measure) => share(count(measure, answered)));
  return (
    `\nEach text answered by an index that holds no variant of its own producer, which is how a writer fares whom nobody described: ` +
    `recall ${percent(recall!.figure)} (${percent(recall!.low)} to ${percent(recall!.high)}), ` +
    `foreign refused ${percent(refused!.figure)} (${percent(refused!.low)} to ${percent(refused!.high)}).\n`
  );
}

/** To four digits; what there was nothing to look at for is left out. */
function rounded(figures: Record<string, number>): Record<string, number> {
  const known = Object.entries(figures).filter(([, figure]) => !Number.isNaN(figure));
  return Object.fromEntries(known.map(([name, figure]) => [name, Math.round(figure * 10_000) / 10_000]));
}
