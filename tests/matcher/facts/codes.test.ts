/** Codes of vendors: one code however it is written, and what is no code. */
import { describe, expect, test } from 'vitest';
import { codeKey } from '../../../src/matcher/facts/code-key.ts';
import { findCodes } from '../../../src/matcher/facts/codes.ts';
import { readText } from '../../../src/matcher/words/reading.ts';

const keysIn = (text: string) => findCodes(readText(text)).map(({ key }) => key);

describe('one code has one key', () => {
  test.each(['0x80244021', '0X80244021', '80244021', '0x80244021 ', '-2145107935', '2149859361'])('%j', (written) => {
    expect(codeKey(written)).toBe('0x80244021');
  });

  test.each([
    ['0x00000000', '0x00000000'],
    ['0xFFFFFFFF', '0xffffffff'],
    ['-2147483648', '0x80000000'],
    ['-1000000000', '0xc4653600'],
    ['4294967295', '0xffffffff'],
    ['AH01102', 'ah01102'],
    ['ERR_NGROK_3004', 'err_ngrok_3004'],
  ])('%s is %s', (written, key) => {
    expect(codeKey(written)).toBe(key);
  });

  test.each(['2147483647', '4294967296', '-2147483649', '1234567890'])('%s is no code of 32 bits', (written) => {
    expect(codeKey(written)).toBe(written);
  });
});

describe('a code is found in a text', () => {
  test.each<[text: string, ...keys: string[]]>([
    ['Error 0x80244021', '0x80244021'],
    ['error code: (0X80244021).', '0x80244021'],
    ['WU_E_PT_HTTP_STATUS_BAD_GATEWAY (0x80244021)', 'wu_e_pt_http_status_bad_gateway', '0x80244021'],
    ['HRESULT=-2145107935', '0x80244021'],
    ['HRESULT: -2145107935', '0x80244021'],
    ['result 2149859361', '0x80244021'],
    ['code 80244021', '0x80244021'],
    ['Errorcode:80244021', '0x80244021'],
    ['Ox8O244O21', '0x80244021'],
    ['0x8O24402l', '0x80244021'],
    ['0x80244021, then 0x80070057', '0x80244021', '0x80070057'],
    ['0x80244021 and again -2145107935', '0x80244021'],
    ['AH01102: error reading status line', 'ah01102'],
    ['ERR_NGROK_3004', 'err_ngrok_3004'],
    ['net::ERR_CONNECTION_REFUSED', 'err_connection_refused'],
    ['FUNCTION_PAYLOAD_TOO_LARGE', 'function_payload_too_large'],
    ['P2024', 'p2024'],
    ['status 0xc0000005', '0xc0000005'],
    ['Fehler&#32;0x80244021', '0x80244021'],
    ['{\\"hr\\":\\"0x80244021\\"}', '0x80244021'],
  ])('%j', (text, ...keys) => {
    expect(keysIn(text)).toEqual(keys);
  });

  test('where it is written', () => {
    const text = 'HRESULT: -2145107935.';
    const reading = readText(text);
    const [code] = findCodes(reading);
    expect(code).toMatchObject({ written: '-2145107935' });
    expect(text.slice(reading.words.start[code!.first], reading.words.end[code!.last])).toBe('2145107935');
  });
});

describe('what looks like a code is none', () => {
  test.each([
    '',
    'a bad gateway, 502 of them',
    '8f3e2d1c-4b5a-4c6d-8e7f-901234567890',
    'urn:uuid:80244021-4b5a-4c6d-8e7f-901234567890',
    'commit 80244021aa11bb22cc33dd44ee55ff6677889900',
    'sha256:80244021ab80244021ab80244021ab80244021ab80244021ab80244021abcdef',
    'ab:cd:80244021:ef',
    '/assets/main.80244021.js',
    'index-80244021.css',
    '203.0.113.5:51234',
    '1700000000',
    '1764065732.123',
    '+49 2145107935x',
    'Call 555-2145107935',
    'facade decade abaddeed',
    'bytes 20971520 of 10485760',
    'deadbeef',
    'HELLO WORLD',
    'snake_case_word and camelCase2',
  ])('%j', (text) => {
    expect(keysIn(text)).toEqual([]);
  });
});

test('a table of codes is not read to its end', () => {
  const table = Array.from({ length: 5000 }, (_, index) => `0x${(0x80000000 + index).toString(16)}`).join('\n');
  expect(keysIn(table).length).toBeLessThan(100);
});
