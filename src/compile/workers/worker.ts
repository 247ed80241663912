/** A worker: says when it is ready, then compiles the articles it is sent, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { plainMessage } from '../plain-message.ts';
import { type ArticleSource, compileSource } from '../source.ts';
import { noteIn } from './progress.ts';

/** What a worker answers: the compiled article as JSON, or the error that it ended with. */
export type Answer = { json: string } | { error: string };

const begin = noteIn(workerData as Int32Array);
// Messages are errors, of which nobody reads where in the program they were made.
Error.stackTraceLimit = 0;

parentPort?.on('message', (source: ArticleSource) => {
  parentPort?.postMessage(answerTo(source));
});

parentPort?.postMessage('ready');

function answerTo(source: ArticleSource): Answer {
  try {
    const { messages, ...compiled } = compileSource(source, begin);
    return { json: JSON.stringify({ ...compiled, messages: messages.map(plainMessage) }) };
  } catch (error) {
    return { error: String(error) };
  }
}
