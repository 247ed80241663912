/** The picture that is shown where somebody posts a link. */
import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { socialPicture } from '../../../src/components/identity/social-picture.ts';
import { toPng } from '../../../src/components/identity/to-png.ts';

test('has the size that is asked for, and is small', async () => {
  const png = await toPng(socialPicture('#0b63ce'));
  expect(imageSize(png)).toMatchObject({ type: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(25_000);
});

test('is the same to the byte on every machine', async () => {
  const hash = createHash('sha256').update(await toPng(socialPicture('#0b63ce')));
  expect(hash.digest('hex')).toBe('8f46a6fd4a661cb5530dc36cf9d1c03b0a0da9fb8ed10d9ce5c0b60572bbf26b');
});

test('is in the owner’s colour, made legible', () => {
  expect(socialPicture('#b3261e')).toContain('fill="#b3261e"');
  expect(socialPicture('#ffee00')).not.toContain('#ffee00');
});
