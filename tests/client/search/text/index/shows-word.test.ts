import { expect, it } from 'vitest';
import { showsWord } from '../../../../../src/client/search/text/index/shows-word.ts';

it.each([
  ['Retry the command', 'retries'],
  ['a gateway, then', 'gate'],
  ['ERR_CONNECTION_RESET', 'reset'],
  ['ERR_CONNECTION_RESET', 'err_connection_reset'],
  ['fetchError', 'error'],
  ['Código', 'codigo'],
  ['error 502.3 -', '502.3'],
  ['0x80244021', '0x8024402'],
])('%j shows %s', (text, word) => {
  expect(showsWord(text, word)).toBe(true);
});

it.each([
  ['as it was', 'asdkjhasd'],
  ['exit code 0', '0x8024ffff'],
  ['0x80244021', '0x8024ffff'],
  ['restart', 'art'],
  ['', 'a'],
])('%j does not show %s', (text, word) => {
  expect(showsWord(text, word)).toBe(false);
});
