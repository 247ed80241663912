/** `npm run check`: all that a build would say of the content, writing nothing. */
import { type Compilation, compileContent, formatMessage, hasErrors, summaryOf } from '../src/compile/index.ts';
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
  const { messages, notices, entries, open, counts } = await compileContent({ content, work: null });
  const all = [...messages, ...notices];
  for (const message of all) console.error(formatMessage(message));
  const summary = summaryOf(messages, counts.compiled + counts.reused);
  if (summary) console.error(summary);
  if (values.json) {
    const said = all.map((message) => ({ file: message.file, ...messageJson(message) }));
    process.stdout.write(`${JSON.stringify({ messages: said, entries: entries.map(entryJson), open }, null, 2)}\n`);
  }
  return hasErrors(messages, { strict: values.strict === true }) ? 1 : 0;
});

/** An entry and how it got its id, without what only the ledger keeps. */
function entryJson({ guide, kind, id, title, settled }: Compilation['entries'][number]) {
  return { guide, kind, id, title, settled };
}
