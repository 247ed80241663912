/** `npm run -s match`: what the site would answer to pasted texts, as JSON lines. */
import { pipeline } from 'node:stream/promises';
import { compileContent, formatMessage, hasErrors } from '../src/compile/index.ts';
import { readArguments } from './command/arguments.ts';
import { command } from './command/exit.ts';
import { readContentFolder } from './command/values.ts';
import { answerLine } from './match/answer-line.ts';
import { linesOf } from './match/lines.ts';
import { matcherOf } from './match/matcher.ts';

await command(async () => {
  const { values } = readArguments('npm run -s match -- [--content DIR]', { content: { type: 'string' } });
  const content = readContentFolder(values.content);
  const { guides, messages } = await compileContent({ content, work: null });
  for (const message of messages) console.error(formatMessage(message));
  if (hasErrors(messages, { strict: false })) return 1;

  const matcher = matcherOf(guides);
  const answers = async function* (input: AsyncIterable<Uint8Array>) {
    for await (const line of linesOf(input)) yield `${await answerLine(matcher, line)}\n`;
  };
  const readEnough = (error: NodeJS.ErrnoException) => {
    // Whoever reads the answers has read enough of them: `… | head`.
    if (error.code !== 'EPIPE') throw error;
  };
  // The stream stays open for the messages of a fault, so the pipeline does not listen to it to the end.
  process.stdout.on('error', readEnough);
  await pipeline(process.stdin, answers, process.stdout, { end: false }).catch(readEnough);
  return 0;
});
