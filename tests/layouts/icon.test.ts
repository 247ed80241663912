import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { icon, markPath } from '../../src/layouts/icon.ts';

const colourOf = (svg: string) => svg.match(/fill="(#[0-9a-f]{6})"/)?.[1] ?? '';

test.each(['#0b63ce', '#000000', '#ffffff', '#ffee00', '#b3261e', '#123456'])(
  'in %s is seen on light and dark tabs',
  (accent) => {
    const colour = colourOf(icon(accent));
    expect(wcagContrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(colour, '#202124')).toBeGreaterThanOrEqual(3);
  },
);

test('is one path, small, on whole pixels at 16', () => {
  expect(markPath.length).toBeLessThan(120);
  expect(
    markPath
      .match(/\d+/g)
      ?.map(Number)
      .filter((number) => number % 2 !== 0),
  ).toEqual([]);
  expect(icon('#0b63ce').length).toBeLessThan(200);
});
