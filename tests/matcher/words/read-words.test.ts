/** Words of a text, however it is written, and where they stand. */
import { describe, expect, test } from 'vitest';
import { listWords, readWords } from '../../../src/matcher/words/read-words.ts';
import { readText } from '../../../src/matcher/words/reading.ts';
import { hashWord } from '../../../src/matcher/words/word-hash.ts';

/** The words of a text with their parts, each as it is written there. */
function written(text: string): string[] {
  const { length, start, end } = readWords(text, true);
  return Array.from({ length }, (_, index) => text.slice(start[index], end[index]));
}

describe('the words of a text', () => {
  test.each<[name: string, text: string, words: string[]]>([
    ['nothing', '', []],
    ['no words', ' \t\r\n.,;:!?-–—…()[]{}"', []],
    ['a sentence', 'Bad gateway, try later.', ['bad', 'gateway', 'try', 'later']],
    ['line ends of any kind', 'a\r\nb\rc\nd\u2028e\u0085f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['capitals', 'BAD Gateway', ['bad', 'gateway']],
    ['apostrophes, straight and curly', "isn't isn’t isn‘t isn`t", ['isnt', 'isnt', 'isnt', 'isnt']],
    ['quotation marks, curly', '“Bad” ‘Gateway’ «now»', ['bad', 'gateway', 'now']],
    [
      'entities by name',
      'Bad&nbsp;gateway &lt;b&gt; isn&rsquo;t &quot;so&quot; &amp; on',
      ['bad', 'gateway', '<b', 'isnt', 'so', 'on'],
    ],
    ['entities by number', 'isn&#39;t isn&#x27;t isn&#8217;t', ['isnt', 'isnt', 'isnt']],
    ['an ampersand that begins no entity', 'a & b; AT&T c', ['a', 'b', 'at', 't', 'c']],
    ['escapes of JSON', '{\\"a\\":\\"isn\\u0027t\\nline\\tend\\\\\\"}', ['a', 'isnt', 'line', 'end']],
    ['escapes of addresses', 'Bad%20Gateway%3A502', ['bad', 'gateway', '502']],
    ['a per cent that begins no escape', '50% of', ['50', 'of']],
    ['colours of a terminal', '\u001b[1;31mHTTP\u001b[0m 502', ['http', '502']],
    ['colours of a terminal, escaped', '\\u001b[31mHTTP\\u001b[39m 502 \\x1b[32mok', ['http', '502', 'ok']],
    ['colours inside of a word', 'Gate\u001b[1mway', ['gateway']],
    ['names in markup', '<center>Bad</center><br/>', ['<center', 'bad', '<center', '<br']],
    [
      'soft hyphens and signs without width',
      'gate\u00adway gate\u200bway gate\ufeffway',
      ['gateway', 'gateway', 'gateway'],
    ],
    ['marks of direction', 'gate\u202eway\u202c \u206650\u20692 \u200fbad', ['gateway', '502', 'bad']],
    ['full-width forms', 'ＨＴＴＰ ５０２', ['http', '502']],
    ['Chinese and Japanese, sign by sign', '错误502のエラー', ['错', '误', '502', 'の', 'エ', 'ラ', 'ー']],
    ['Korean, word by word', '게이트웨이 오류', ['게이트웨이', '오류']],
    ['other scripts', 'Ошибка шлюза שגיאה خطأ Σφάλμα', ['ошибка', 'шлюза', 'שגיאה', 'خطأ', 'σφάλμα']],
    ['letters with marks', 'Błąd mémoire', ['błąd', 'mémoire']],
    ['digits and underscores', 'a_b 0x80244021 max_user_connections', ['a_b', '0x80244021', 'max_user_connections']],
    ['an underscore that begins a word', '_id __proto__', ['id', 'proto__']],
    ['lone surrogates', 'a\ud800b \udc00 c', ['a', 'b', 'c']],
    ['pictures', 'oops 😀 502👍🏿', ['oops', '502']],
  ])('%s', (_name, text, words) => {
    expect(listWords(text)).toEqual(words);
  });
});

describe('the parts of a word follow it', () => {
  test.each<[word: string, parts: string[]]>([
    ['BadGateway', ['Bad', 'Gateway']],
    ['badGateway', ['bad', 'Gateway']],
    ['bad_gateway', ['bad', 'gateway']],
    ['BAD_GATEWAY', ['BAD', 'GATEWAY']],
    ['HTTPError', ['HTTP', 'Error']],
    ['Error502', ['Error', '502']],
    ['502Error', ['502', 'Error']],
    ['ERR_HTTP2_PROTOCOL', ['ERR', 'HTTP', '2', 'PROTOCOL']],
    ['a__b', ['a', 'b']],
  ])('%s', (word, parts) => {
    expect(written(`so ${word}, then`)).toEqual(['so', word, ...parts, 'then']);
  });

  test.each(['gateway', 'GATEWAY', 'Gateway', '502', '错'])('%s has none', (word) => {
    expect(written(word)).toEqual([word]);
  });

  test('a very long word is no identifier', () => {
    const word = 'aB'.repeat(40);
    expect(written(word)).toEqual([word]);
  });

  test('a part has the hash of the same word alone', () => {
    const { hash } = readWords('BadGateway', true);
    expect([...hash.slice(0, 3)]).toEqual(['badgateway', 'bad', 'gateway'].map(hashWord));
  });
});

describe('a word stands where it is written', () => {
  test.each<[text: string, words: string[]]>([
    ['  Bad\r\n gateway ', ['Bad', 'gateway']],
    ['x &amp; isn&#39;t', ['x', 'isn&#39;t']],
    ['\\"Bad\\" Gate\\u0077ay', ['Bad', 'Gate\\u0077ay']],
    ['\u001b[31mHTTP\u001b[0m/2', ['HTTP', '2']],
    ['Gate&#119; c', ['Gate&#119;', 'c']],
    ['😀 502 😀', ['502']],
    ['\u202e502\u202c', ['502']],
    ['\ud800502\udfff', ['502']],
    ['错误502', ['错', '误', '502']],
    ['<h1>Bad</h1>', ['h1', 'h', '1', 'Bad', 'h1', 'h', '1']],
  ])('%j', (text, words) => {
    expect(written(text)).toEqual(words);
  });
});

test('a name in markup is another word than the same in a sentence', () => {
  expect(readWords('<center>', true).hash[0]).toBe(hashWord('<center'));
  expect(readWords('center', true).hash[0]).toBe(hashWord('center'));
  expect(hashWord('<center')).not.toBe(hashWord('center'));
});

describe('a reading', () => {
  const reading = readText('HTTP/1.1 502 BadGateway!');

  test('gives words in lower case, and empty ones outside of the text', () => {
    expect([-1, 0, 3, 4, 99].map(reading.word)).toEqual(['', 'http', '502', 'badgateway', '']);
  });

  test('knows what stands between words', () => {
    expect([0, 1, 2, 3].map(reading.before)).toEqual(['', '/', '.', ' ']);
    expect(reading.before(reading.words.length)).toBe('!');
  });

  test('knows the last part of a word', () => {
    expect(reading.lastPart(3)).toBe(3);
    expect(reading.word(reading.lastPart(4))).toBe('gateway');
  });

  test('keeps both ends of a long gap', () => {
    expect(readText(`a;${'-'.repeat(100)};b`).before(1)).toBe(`;${'-'.repeat(22)};`);
  });
});
