/** QR codes, read back from their pictures. */
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPicture } from '../../../src/components/print/qr-picture.ts';

/** What a reader of QR codes finds in a bitmap of one bit a pixel, which it gets eight times as large, with the quiet zone round it. */
function read(url: string): string | undefined {
  const file = Buffer.from(url.split(',')[1] ?? '', 'base64');
  const size = file.readUInt16LE(18);
  const row = (file.length - file.readUInt32LE(10)) / size;
  const width = 8 * (size + 8);
  const pixels = new Uint8ClampedArray(4 * width * width).fill(255);
  for (let at = 0; at < width * width; at++) {
    const [x, y] = [Math.floor((at % width) / 8) - 4, Math.floor(at / width / 8) - 4];
    if (x < 0 || y < 0 || x >= size || y >= size) continue;
    const byte = file[file.readUInt32LE(10) + (size - 1 - y) * row + (x >> 3)] ?? 0;
    const colour = (byte >> (7 - (x & 7))) & 1;
    pixels.set(file.subarray(54 + 4 * colour, 57 + 4 * colour), 4 * at);
  }
  return jsQR(pixels, width, width)?.data;
}

test.each([
  'https://a.example/s/417203/',
  'https://help.example.com/s/417203/',
  'https://help.example.com/docs/s/417203/',
  `https://${'a-long-name-of-a-company.'.repeat(6)}example/a/base/path/s/417203/`,
  'https://xn--bcher-kva.example/hilfe/s/000001/',
])('%s is read back', (address) => {
  expect(read(qrPicture(address))).toBe(address);
});

test('a usual address takes no more than 275 characters', () => {
  expect(qrPicture('https://help.example.com/s/417203/').length).toBeLessThan(275);
});
