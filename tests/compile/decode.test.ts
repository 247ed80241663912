import { expect, test } from 'vitest';
import { decode } from '../../src/compile/decode.ts';

test.each([
  ['UTF-8', Buffer.from('Grüße – “hi”')],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffGrüße – “hi”')],
  ['UTF-16, little end first', Buffer.from('\ufeffGrüße – “hi”', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffGrüße – “hi”', 'utf16le').swap16()],
])('%s is text', (_name, bytes) => {
  expect(decode(bytes)).toEqual({ text: 'Grüße – “hi”' });
});

test.each([
  ['Latin-1', Buffer.from('caf\xe9 au lait', 'latin1'), 3],
  ['a byte that begins nothing', Buffer.from([0x61, 0xff, 0x62]), 1],
  ['an end inside a character', Buffer.from([0x61, 0xe2, 0x80]), 1],
])('%s is none, from a byte on', (_name, bytes, offset) => {
  expect(decode(bytes)).toEqual({ offset });
});
