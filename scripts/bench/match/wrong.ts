/** `node scripts/bench/match/wrong.ts FILE.jsonl [--content DIR]`: which labelled texts the matcher answers wrongly, and how. */
import { compileContent, formatMessage, hasErrors } from '../../../src/compile/index.ts';
import { readArguments } from '../../command/arguments.ts';
import { command } from '../../command/exit.ts';
import { callerPath, readContentFolder } from '../../command/values.ts';
import { matcherOf } from '../../match/matcher.ts';
import { answeredBy } from './answered.ts';
import { readLabelled } from './labelled.ts';
import { type Answered, measures, named } from './measures.ts';
import { count, share } from './share.ts';
import { percent } from './table.ts';
import { wrongGroups } from './wrong-groups.ts';

await command(async () => {
  const call = 'node scripts/bench/match/wrong.ts FILE.jsonl [--content DIR]';
  const { values, operands } = readArguments(call, { content: { type: 'string' } }, { least: 1, most: 1 });
  const content = readContentFolder(values.content);
  const labelled = readLabelled(callerPath(operands[0]!));
  const { guides, messages } = await compileContent({ content, work: null });
  for (const message of messages) console.error(formatMessage(message));
  if (hasErrors(messages, { strict: false })) return 1;

  const answered = await answeredBy(matcherOf(guides), labelled);

  for (const measure of Object.values(measures)) {
    const counted = count(measure, answered);
    const figure = percent(share(counted).figure).padStart(5);
    console.log(`${measure.name.padEnd(21)}  ${figure} %  ${counted.right} of ${counted.of}`);
  }
  for (const { name, wrong } of wrongGroups(answered)) {
    console.log(`\n${name}: ${wrong.length}`);
    for (const one of wrong) console.log(line(one));
  }
  return 0;
});

/** Id, what was expected, what was said, and the text. */
function line({ labelled, answer }: Answered): string {
  const { id, producer, is_502, likely_side, confidence, text } = labelled;
  const expected = `${is_502 ? 'match' : 'foreign'} ${producer} ${likely_side}`;
  const got = `${answer.verdict} ${named(answer).join('|')} ${answer.side}`;
  return `  ${id}${confidence === 'low' ? ' (low)' : ''}  ${expected}  ->  ${got}  ${JSON.stringify(text)}`;
}
