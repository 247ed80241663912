import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentColours, accentStyle, grounds } from '../../src/layouts/accent.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('accentColours', () => {
  test('are legible whatever the owner chose', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const themes = accentColours(colour);
        for (const theme of ['light', 'dark'] as const) {
          const { accent, tint, onAccent } = themes[theme];
          for (const other of [grounds[theme], tint, onAccent]) {
            expect(wcagContrast(accent, other)).toBeGreaterThanOrEqual(7);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('keep a colour that is legible as it is', () => {
    expect(accentColours('#07546a').light.accent).toBe('#07546a');
    expect(accentColours('#ffd400').dark.accent).toBe('#ffd400');
  });
});

test('accentStyle sets each property for both themes', () => {
  expect(accentStyle('#0b63ce')).toMatch(
    /^:root\{(--(accent|accent-tint|on-accent):light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\);?){3}\}$/,
  );
});
