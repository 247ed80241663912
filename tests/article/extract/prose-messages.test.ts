import { expect, test } from 'vitest';
import { messagesInProse } from '../../../src/article/extract/prose-messages.ts';
import { wordsFor } from '../../../src/article/words/index.ts';

test.each([
  ['It ends with 0x800704cf or ERR_NAME_NOT_RESOLVED.', ['0x800704cf', 'ERR_NAME_NOT_RESOLVED']],
  ['The constant is WU_E_PT_HTTP_STATUS_GATEWAY_TIMEOUT here.', ['WU_E_PT_HTTP_STATUS_GATEWAY_TIMEOUT']],
  ['An HTTP Error 500.19 - Internal Server Error page shows up.', ['HTTP Error 500.19 - Internal Server Error']],
  [
    'It says HTTP Error 404.3 - The page cannot be served, which is odd.',
    ['HTTP Error 404.3 - The page cannot be served'],
  ],
  ['They often show Service Unavailable instead.', ['Service Unavailable']],
  ['Windows displays “your device is offline” at the top.', ['your device is offline']],
  ['You get the message 504 Gateway Timeout from it.', ['504 Gateway Timeout']],
])('%j holds %j', (text, messages) => {
  expect(messagesInProse(text, wordsFor('en')).map(({ message }) => message)).toEqual(messages);
});

test.each([
  'The page displays inside the window, as pages do.',
  'Use version 2.4.10 or 500.5.1 of it.',
  'Set HTTP_PROXY, then look at Google Search.',
  'The Bad Gateway error is common.',
  'Windows shows Settings.',
])('%j holds none', (text) => {
  expect(messagesInProse(text, wordsFor('en'))).toEqual([]);
});
