/** The owner's accent colour, made legible on the site's grounds in both themes. */
import { converter, formatHex, interpolate, wcagContrast } from 'culori';

/** Page grounds, the same as `--ground` in styles/tokens.css. */
export const grounds = { light: '#fbfaf7', dark: '#14171a' };

/** Lightest and darkest surface that accent text stands on besides the page, as `--surface` in styles/tokens.css. */
const surfaces = { light: '#ffffff', dark: '#1d2226' };

/** WCAG 2 AAA for text of any size. */
const legible = 7;
const tintShare = { light: 0.09, dark: 0.16 };

const toOklch = converter('oklch');

/** One theme's colours, as `#rrggbb`. */
export interface AccentColours {
  /** For text, fills and lines. At least 7:1 on ground, surface and tint, and under `onAccent`. */
  accent: string;
  /** A faint ground in the accent's hue. */
  tint: string;
  /** Text on a fill of `accent`. */
  onAccent: string;
}

/**
 * The accent for both themes: its hue kept, its lightness moved no further than legibility asks.
 *
 * @param accent The owner's colour, `#rrggbb`.
 */
export function accentColours(accent: string): { light: AccentColours; dark: AccentColours } {
  return { light: adjust(accent, 'light'), dark: adjust(accent, 'dark') };
}

/** The colours as one rule of custom properties, the same on every page. */
export function accentStyle(accent: string): string {
  const { light, dark } = accentColours(accent);
  const both = (key: keyof AccentColours) => `light-dark(${light[key]},${dark[key]})`;
  return `:root{--accent:${both('accent')};--accent-tint:${both('tint')};--on-accent:${both('onAccent')}}`;
}

function adjust(accent: string, theme: 'light' | 'dark'): AccentColours {
  const ground = grounds[theme];
  const onAccent = theme === 'light' ? '#ffffff' : grounds.dark;
  const away = theme === 'light' ? -0.005 : 0.005;
  const colour = toOklch(accent)!;
  for (let lightness = colour.l; ; lightness += away) {
    const candidate = formatHex({ ...colour, l: Math.min(1, Math.max(0, lightness)) });
    const tint = formatHex(interpolate([ground, candidate], 'rgb')(tintShare[theme]));
    const against = [ground, surfaces[theme], tint, onAccent];
    // Black on light and white on dark pass, so the search ends.
    if (against.every((other) => wcagContrast(candidate, other) >= legible))
      return { accent: candidate, tint, onAccent };
  }
}
