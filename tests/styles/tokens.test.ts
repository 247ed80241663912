/** The colours that no page shows as text. */
import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/styles/base/tokens.css', 'utf8');

/** A colour in the light and in the dark theme. */
function colours(name: string): { light: string; dark: string } {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return { light, dark };
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  // WCAG 1.4.11: what shows where a control is.
  test.each(['ground', 'surface'])('the edge of a field stands out from the %s', (ground) => {
    expect(wcagContrast(colours('strong-line')[theme], colours(ground)[theme])).toBeGreaterThanOrEqual(3);
  });
});
