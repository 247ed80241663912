/** The mark: three blazes that lead along a way. It is that of a site without a logo. */
import { converter, formatHex, wcagContrast } from 'culori';
import { accentColours } from './accent.ts';

/** The outline of the mark in a square of 32; all its edges lie on whole pixels in a square of 16 too. */
export const markPath = 'M2 12h10v18H2zM14 6h8v14h-8zM24 2h6v10h-6z';

/** The ground of tabs in a dark browser: Chrome's, about as dark as those of others. */
const darkTab = '#202124';

/** WCAG 2 AA for what is not text. */
const visible = 3;

/** File of the icon in the output. In each page it would cost bytes, and time before the page is painted. */
export const iconFile = 'favicon.svg';

/**
 * The icon of the browser's tab as SVG: one colour, visible on light tabs and on dark ones.
 *
 * @param accent The owner's colour, `#rrggbb`.
 */
export function icon(accent: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${iconColour(accent)}" d="${markPath}"/></svg>`;
}

/** The accent as it is on light grounds, only as much lighter as dark tabs need: light ones then still have more than they need. */
function iconColour(accent: string): string {
  const colour = converter('oklch')(accentColours(accent).light.accent)!;
  for (let { l } = colour; ; l += 0.005) {
    const candidate = formatHex({ ...colour, l: Math.min(1, l) });
    // White passes, so the search ends.
    if (wcagContrast(candidate, darkTab) >= visible) return candidate;
  }
}
