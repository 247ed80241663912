/** `npm run check`: all that a build would say of the content, writing nothing. */
import type { VFileMessage } from 'vfile-message';
import { compileContent, fileFault, formatMessage, hasErrors, summaryOf } from '../src/compile/index.ts';
import { type PermalinkRecord, permalinkRecord } from '../src/guide/index.ts';
import { droppedAddresses } from '../src/permalinks/index.ts';
import { readLive } from './check/read-live.ts';
import { readArguments } from './command/arguments.ts';
import { command } from './command/exit.ts';
import { messageJson } from './command/message-json.ts';
import { callerPath, readContentFolder } from './command/values.ts';

await command(async () => {
  const { values } = readArguments('npm run check -- [--content DIR] [--strict] [--json] [--against URL-OR-DIR]', {
    content: { type: 'string' },
    strict: { type: 'boolean' },
    json: { type: 'boolean' },
    against: { type: 'string' },
  });
  const compilation = await compileContent({ content: readContentFolder(values.content), work: null });
  const { guides, messages, notices, entries, published, open, counts } = compilation;
  const next = permalinkRecord(
    published,
    guides.map(({ guide }) => guide),
    '/',
  );
  const lost = values.against === undefined ? [] : await dropped(next, values.against);
  const said = [...messages, ...notices, ...lost];
  for (const message of said) console.error(formatMessage(message));
  const summary = summaryOf(said, counts.compiled + counts.reused);
  if (summary) console.error(summary);
  if (values.json) {
    const output = {
      messages: said.map((message) => ({ file: message.file, ...messageJson(message) })),
      entries: entries.map(({ guide, kind, id, title, settled }) => ({ guide, kind, id, title, settled })),
      open,
      released: next.entries.filter((entry) => entry.published !== undefined),
    };
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  }
  return hasErrors(said, { strict: values.strict === true }) ? 1 : 0;
});

/** An error for each address of the site at `against` that `next` would not have. */
async function dropped(next: PermalinkRecord, against: string): Promise<VFileMessage[]> {
  const { record, place } = await readLive(/^https?:/i.test(against) ? against : callerPath(against));
  return droppedAddresses(record, next).map(({ address, what }) => {
    const reason = `Unexpected loss of the live address ${address} (${what}), expected every address to stay or to lead on; put the entry back, or say in the ledger what became of it`;
    return fileFault(place, reason, 'dropped-address');
  });
}
