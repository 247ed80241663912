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
import { type Answer, type Answered, type Measure, measures } from './match/measures.ts';
import { count, share } from './match/share.ts';
import { estimate, type Method, table } from './match/table.ts';

/** Of labelled texts, those that are there. Paths are relative to the project. */
function labelledFiles(): string[] {
  const own = globSync('tests/fixtures/messages/*.jsonl', { cwd: projectFolder }).sort();
  return ['../shared/messages/dev.jsonl', ...own].filter((file) => existsSync(join(projectFolder, file)));
}

/** What there is to say of a verdict, whoever wrote the text. */
const overallVerdict: readonly Measure[] = [measures.verdict, measures.recall, measures.refused];

const explanation = `
Producer and side are judged on the 502s alone; "named" is first, or among at most three equals. Brackets hold 95 % intervals: Wilson's, for means
of producers a bootstrap over producers and families. Pagefind is asked for the whole text: any hit is a match, unless the first message found is
a look-alike. BM25 takes the nearest known string, /502/ the digits.`;

/**
 * @param folder The built site.
 * @param say Prints a table or a sentence.
 */
export async function match(folder: string, say: (text: string) => void): Promise<Record<string, number>> {
  const { guides } = await compileContent({ content: join(projectFolder, 'content'), work: null });
  const figures: Record<string, number> = {};
  say(explanation);
  for (const file of labelledFiles()) {
    const texts = readLabelled(join(projectFolder, file));
    const name = basename(file);
    const foreign = texts.filter(({ is_502 }) => !is_502).length;
    say(`\n${name}: ${texts.length} texts, ${texts.length - foreign} of them a 502 and ${foreign} foreign.`);
    const methods = await methodsFor(folder, guides, texts, say);
    say(`\n${table('all, in %', methods)}`);
    say(`\n${table('without "confidence: low"', methods.map(withoutLow))}`);
    for (const { name: method, answered } of methods)
      for (const measure of Object.values(measures))
        figures[`${name}: ${method}: ${measure.name}`] = share(count(measure, answered)).figure;
    for (const measure of Object.values(measures))
      figures[`${name}: ${measure.name}, mean of producers`] = macro(measure, methods[0]!.answered).figure;
    const others = await answeredByOthers(guides, texts);
    say(leftOut(others));
    for (const measure of overallVerdict)
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
  say(`BM25 from a score of ${nearest.threshold.toFixed(2)} on, the best for these very texts.`);
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
  const said = overallVerdict.map((measure) => `${measure.name} ${estimate(share(count(measure, answered)))}`);
  const meaning = 'no variant of its own producer, which is how a writer fares whom nobody described';
  return `\nEach text answered by an index that holds ${meaning}: ${said.join(', ')}.`;
}

/** To four digits; what there was nothing to look at for is left out. */
function rounded(figures: Record<string, number>): Record<string, number> {
  const known = Object.entries(figures).filter(([, figure]) => !Number.isNaN(figure));
  return Object.fromEntries(known.map(([name, figure]) => [name, Math.round(figure * 10_000) / 10_000]));
}
