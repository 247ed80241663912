import { expect, test } from 'vitest';
import { decode } from '../../src/compile/decode.ts';

const greeting = 'Grüße – “hi”';

test.each([
  ['UTF-8', Buffer.from(greeting)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${greeting}`)],
  ['UTF-16, little end first', Buffer.from(`\ufeff${greeting}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\ufeff${greeting}`, 'utf16le').swap16()],
])('%s is text', (_name, bytes) => {
  expect(decode(bytes, '.txt')).toEqual({ text: greeting });
  expect(decode(bytes, '.html')).toEqual({ text: greeting });
});

test.each([
  ['Latin-1', Buffer.from('caf\xe9 au lait', 'latin1'), 3, 'caf\ufffd au lait'],
  ['a byte that begins nothing', Buffer.from([0x61, 0xff, 0x62]), 1, 'a\ufffdb'],
  ['an end inside a character', Buffer.from([0x61, 0xe2, 0x80]), 1, 'a\ufffd'],
])('%s is none, from a byte on', (_name, bytes, offset, text) => {
  const fault = `Unexpected byte at offset ${offset}, expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8`;
  expect(decode(bytes, '.md')).toEqual({ text, fault });
});

/** Curly quotes and a euro sign as windows-1252 has them, behind a declaration. */
const quoted = (head: string) => Buffer.from(`${head}\x93\x80 5\x94`, 'latin1');

test.each([
  ['<meta charset="windows-1252">'],
  ['<META CHARSET=windows-1252>'],
  ['<meta charset=iso-8859-1 />'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
  ["<meta content='text/html;charset=ISO-8859-1' http-equiv=content-type>"],
  ['<?xml version="1.0" encoding="windows-1252"?>'],
  ['<!-- <meta charset="utf-8"> --><meta charset="cp1252">'],
  ['<meta name="description" content="About charset=utf-8"><meta charset="latin1">'],
])('%s says how HTML is encoded', (head) => {
  expect(decode(quoted(head), '.html')).toEqual({ text: `${head}“€ 5”` });
  expect(decode(quoted(head), '.htm')).toEqual({ text: `${head}“€ 5”` });
});

test.each([
  ['shift_jis', [0x82, 0xa0], 'あ'],
  ['koi8-r', [0xc1], 'а'],
  ['gb18030', [0xc4, 0xe3], '你'],
  ['utf-16', [0x61], 'a'],
])('%s is read by its label', (label, bytes, text) => {
  const head = `<meta charset="${label}">`;
  expect(decode(Buffer.concat([Buffer.from(head), Buffer.from(bytes)]), '.html')).toEqual({ text: head + text });
});

test('a byte order mark is believed before a declaration', () => {
  const html = '<meta charset="windows-1252">é';
  expect(decode(Buffer.from(`\ufeff${html}`), '.html')).toEqual({ text: html });
});

test('only HTML declares an encoding', () => {
  const head = '<meta charset="windows-1252">';
  expect(decode(quoted(head), '.md').fault).toContain(`offset ${head.length}`);
});

test.each([
  [
    'bytes that are not what HTML declares',
    quoted('<meta charset="utf-8">'),
    'Unexpected byte at offset 22, expected utf-8, which the article declares; save it so, or correct the declaration',
  ],
  [
    'bytes that are no UTF-8 where HTML declares nothing',
    quoted('<p>'),
    'Unexpected byte at offset 3, expected UTF-8; save the file as UTF-8, or declare its encoding, such as <meta charset="windows-1252">, at its beginning',
  ],
  [
    'a declaration behind the first 1024 bytes',
    quoted(`${' '.repeat(1024)}<meta charset="windows-1252">`),
    'Unexpected byte at offset 1053, expected UTF-8; save the file as UTF-8, or declare its encoding, such as <meta charset="windows-1252">, at its beginning',
  ],
  [
    'an encoding that nobody knows',
    Buffer.from('<meta charset="klingon">'),
    'Unexpected encoding “klingon”, expected one that browsers know, such as utf-8 or windows-1252; correct the declaration',
  ],
])('%s are a fault', (_name, bytes, fault) => {
  expect(decode(bytes, '.html').fault).toBe(fault);
});

test.each([
  ['little', Buffer.from(greeting, 'utf16le')],
  ['big', Buffer.from(greeting, 'utf16le').swap16()],
])('UTF-16 without a byte order mark, %s end first, is read and refused', (_name, bytes) => {
  const fault =
    'Unexpected UTF-16 without a byte order mark, expected UTF-8, or UTF-16 with one; save the file as UTF-8';
  expect(decode(bytes, '.txt')).toEqual({ text: greeting, fault });
});
