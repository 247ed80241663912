/** The picture that is shown where somebody posts a link: numbered blazes that lead along a way up a hill, in the owner's colour. */
import { converter, formatHex } from 'culori';
import { accentColours } from '../../layouts/accent.ts';

/** File of the picture in the output. */
export const socialPictureFile = 'social.png';

type Point = [x: number, y: number];

/** In pixels, as those who show such pictures ask for. */
const size = { width: 1200, height: 630 };

/** The crest of the hill, a cubic Bézier curve, on which the blazes stand. */
const crest: [Point, Point, Point, Point] = [
  [0, 606],
  [420, 600],
  [640, 170],
  [1080, 150],
];

/** The blazes from the nearest to the farthest: how far along the crest, and how wide. */
const blazes = [
  { along: 0.17, width: 168 },
  { along: 0.365, width: 116 },
  { along: 0.515, width: 80 },
  { along: 0.635, width: 55 },
  { along: 0.735, width: 38 },
  { along: 0.82, width: 26 },
  { along: 0.893, width: 18 },
  { along: 0.957, width: 12 },
];

/** Lines of the digits 1, 2 and 3 round the point 0,0, about 40 wide and 70 high. There is no text, as there are no fonts. */
const digits = [
  'M-15-19L2-33V36',
  'M-19-16C-19-42 20-42 20-16C20 2-19 16-19 33H22',
  'M-18-33H19L-2-7C28-7 26 35-3 35C-12 35-18 31-22 25',
];

/**
 * The picture as SVG.
 *
 * @param accent The owner's colour, `#rrggbb`.
 */
export function socialPicture(accent: string): string {
  const sky = accentColours(accent).light.accent;
  const [from, ...curve] = crest;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">`,
    `<path fill="${sky}" d="M0 0h${size.width}v${size.height}H0z"/>`,
    ...blazes.map(({ along, width }, index) => blaze(pointAt(along), width, sky, digits[index])),
    `<path fill="${darker(sky)}" d="M${from}C${curve.join(' ')}C1130 148 1170 156 1200 166V630H0z"/>`,
    '</svg>',
  ].join('');
}

/** A blaze whose foot the hill hides. */
function blaze([x, y]: Point, width: number, ink: string, digit: string | undefined): string {
  const height = 1.8 * width;
  const board = `<rect x="${round(x - width / 2)}" y="${round(y - height)}" width="${width}" height="${round(1.3 * height)}" rx="${round(0.09 * width)}" fill="#fff"/>`;
  if (!digit) return board;
  const place = `translate(${round(x)} ${round(y - 0.55 * height)})scale(${round(width / 112)})`;
  return `${board}<path transform="${place}" d="${digit}" fill="none" stroke="${ink}" stroke-width="15.5" stroke-linejoin="round"/>`;
}

function pointAt(t: number): Point {
  const share = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  const on = (axis: 0 | 1) => crest.reduce((sum, point, index) => sum + share[index]! * point[axis], 0);
  return [on(0), on(1)];
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

function darker(colour: string): string {
  const { l, c, h } = converter('oklch')(colour)!;
  return formatHex({ mode: 'oklch', l: 0.68 * l, c: 0.85 * c, h: h ?? 0 });
}
