/** `npm run check`: all that a build would say of the content, writing nothing. */
import { compileContent, formatMessage, hasErrors, summaryOf } from '../src/compile/index.ts';
import { readArguments } from './command/arguments.ts';
import { command } from './command/exit.ts';
import { messageJson } from './command/message-json.ts';
import { readContentFolder } from './command/values.ts';

await command(async () => {
  const { values } = readArguments('npm run check -- [--content DIR] [--strict] [--json]', {
    content: { type: 'string' },
    strict: { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const content = readContentFolder(values.content);
  const { messages, entries, counts } = await compileContent({ content, work: null });
  for (const message of messages) console.error(formatMessage(message));
  const summary = summaryOf(messages, counts.compiled + counts.reused);
  if (summary) console.error(summary);
  if (values.json) {
    const said = messages.map((message) => ({ file: message.file, ...messageJson(message) }));
    process.stdout.write(`${JSON.stringify({ messages: said, entries, open: [] }, null, 2)}\n`);
  }
  return hasErrors(messages, { strict: values.strict === true }) ? 1 : 0;
});
