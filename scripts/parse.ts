/** `npm run -s parse -- FILE`: one article to stdout as JSON, its messages with it. */
import { compileArticle, hasErrors, levelOf } from '../src/compile/index.ts';
import { readArguments } from './command/arguments.ts';
import { articlePath } from './command/article-path.ts';
import { command } from './command/exit.ts';

await command(async () => {
  const { operands } = readArguments('npm run -s parse -- FILE', {}, { least: 1, most: 1 });
  const path = await articlePath(operands[0] as string);
  const { settled, messages } = await compileArticle(path, 'en');
  const { sections, lookAlikes, ...guide } = settled.guide;
  const { variants, causes, steps, faq } = settled;
  const said = messages.map((message) => ({
    level: levelOf(message),
    rule: message.ruleId,
    reason: message.reason,
    line: message.line,
    column: message.column,
  }));
  const output = { guide, sections, variants, causes, steps, faq, lookAlikes, messages: said };
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  return hasErrors(messages, { strict: false }) ? 1 : 0;
});
