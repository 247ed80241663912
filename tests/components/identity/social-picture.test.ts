/** The picture that is shown where somebody posts a link. */
import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { socialPicture } from '../../../src/components/identity/social-picture.ts';
import { toPng } from '../../../src/components/identity/to-png.ts';

test('has the size that is asked for, and is small', async () => {
  const png = await toPng(socialPicture('#07546a'));
  expect(imageSize(png)).toMatchObject({ type: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(25_000);
});

test('is the same to the byte on every machine', async () => {
  const hash = createHash('sha256').update(await toPng(socialPicture('#07546a')));
  expect(hash.digest('hex')).toBe('81e136572a8bd15f50b7c26119d8dda9e55edaef6a061bb447f5ec278697d473');
});

test('is in the owner’s colour, made legible', () => {
  expect(socialPicture('#8c1d18')).toContain('fill="#8c1d18"');
  expect(socialPicture('#ffee00')).not.toContain('#ffee00');
});
