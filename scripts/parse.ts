/** `npm run -s parse -- FILE`: one article to stdout as JSON, its messages with it. */
import { formats } from '../src/article/index.ts';
import { formatMessage, hasErrors, openCompiler } from '../src/compile/index.ts';
import { readArguments } from './command/arguments.ts';
import { command } from './command/exit.ts';
import { messageJson } from './command/message-json.ts';
import { readArticleFile } from './command/values.ts';

await command(async () => {
  const { operands } = readArguments('npm run -s parse -- FILE', {}, { least: 1, most: 1 });
  const path = readArticleFile(operands[0] as string, [...formats]);
  const { settled, messages } = await openCompiler().compile(path, 'en');
  const { sections, lookAlikes, ...guide } = settled.guide;
  const { variants, causes, steps, faq } = settled;
  const output = { guide, sections, variants, causes, steps, faq, lookAlikes, messages: messages.map(messageJson) };
  for (const message of messages) console.error(formatMessage(message));
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  return hasErrors(messages, { strict: false }) ? 1 : 0;
});
