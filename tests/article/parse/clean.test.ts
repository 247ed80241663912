import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/article/parse/clean.ts';

test.each([
  ['NUL', 'a\0b', 'ab', 'control-character', 0, 1],
  ['a form feed, which parts words', 'a\fb', 'a b', 'control-character', 0x0c, 1],
  ['DEL', 'a\x7fb', 'ab', 'control-character', 0x7f, 1],
  ['a quote that was decoded wrongly', 'it\x92s', 'it’s', 'control-character', 0x92, 2],
  ['a C1 control that is none of windows-1252', 'a\x81b', 'ab', 'control-character', 0x81, 1],
  ['the colour of a terminal', '\x1b[1;31merror', 'error', 'control-character', 0x1b, 0],
  ['an escape alone', 'a\x1bb', 'ab', 'control-character', 0x1b, 1],
  ['an escape that begins no sequence', '\x1b[31', '[31', 'control-character', 0x1b, 0],
  ['half a surrogate pair', 'a\ud800b', 'a\ufffdb', 'control-character', 0xd800, 1],
  ['a noncharacter', 'a\ufffeb', 'a\ufffdb', 'control-character', 0xfffe, 1],
  ['a noncharacter of a later plane', 'a\u{1ffff}b', 'a\ufffdb', 'control-character', 0x1ffff, 1],
  ['an override', 'rm \u202etxt', 'rm txt', 'bidi-control', 0x202e, 3],
  ['an embedding', '\u202atxt', 'txt', 'bidi-control', 0x202a, 0],
  ['an isolate that is not closed on its line', 'a\u2067b\nc', 'ab\nc', 'bidi-control', 0x2067, 1],
  ['an isolate closed on the next line', 'a\n\u2069b', 'a\nb', 'bidi-control', 0x2069, 2],
])('%s is a fault', (_name, text, cleaned, rule, code, offset) => {
  expect(clean(text)).toEqual({ text: cleaned, faults: [{ rule, code, offset }] });
});

describe('no fault', () => {
  test.each([
    ['a soft hyphen', 'Bad\u00adGateway', 'BadGateway'],
    ['a zero-width space', 'Bad\u200bGateway', 'BadGateway'],
    ['a byte order mark inside', 'Bad\ufeffGateway', 'BadGateway'],
    ['a line separator', 'Bad\u2028Gateway', 'Bad Gateway'],
  ])('%s, which is taken out', (_name, text, cleaned) => {
    expect(clean(text)).toEqual({ text: cleaned, faults: [] });
  });

  test.each([
    ['tabs and line breaks', 'a\tb\r\nc\rd\n'],
    ['a joiner in an emoji', '👩\u200d💻'],
    ['a non-joiner in Persian', 'می\u200cخواهم'],
    ['a zero-width space between Thai words', 'สวัสดี\u200bครับ'],
    ['marks of direction', 'a\u200eb\u200fc'],
    ['isolates closed on their line', 'see \u2067שלום\u2069.\nand \u2066a \u2068b\u2069\u2069'],
    ['a character of a later plane', '😀'],
    ['a no-break space', 'a\u00a0b'],
  ])('%s, which stay', (_name, text) => {
    expect(clean(text)).toEqual({ text, faults: [] });
  });
});
