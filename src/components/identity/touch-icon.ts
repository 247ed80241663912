/** The icon that a phone shows for a page on its home screen. */

import { publicDir } from 'astro:config/server';
import { readFile } from 'node:fs/promises';
import type { Site } from '../../guide/index.ts';
import { accentColours } from '../../layouts/accent.ts';
import { markPath } from '../../layouts/icon.ts';

/** File of the icon in the output: phones ask for this name at the root even where no page names it. */
export const touchIconFile = 'apple-touch-icon.png';

/** The side of the square, in pixels. */
const side = 180;

/** What surrounds the picture on each side; phones round the corners off. */
const margin = 34;

/** Kinds of logos that can be drawn. */
const types: Record<string, string> = { svg: 'svg+xml', png: 'png', jpg: 'jpeg', jpeg: 'jpeg' };

/** Whether there is such an icon: a logo in WebP cannot be drawn, and another's mark must not stand for it. */
export function hasTouchIcon({ logo }: Site): boolean {
  return logo === undefined || typeOf(logo) !== undefined;
}

/** The icon as SVG: the owner's logo on white, or the mark on the accent. */
export async function touchIcon({ logo, accent }: Site): Promise<string> {
  const ground = logo ? '#fff' : accentColours(accent).light.accent;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
    `<path fill="${ground}" d="M0 0h${side}v${side}H0z"/>`,
    logo ? await logoImage(logo) : mark(),
    '</svg>',
  ].join('');
}

function mark(): string {
  return `<path fill="#fff" transform="translate(${margin} ${margin})scale(${(side - 2 * margin) / 32})" d="${markPath}"/>`;
}

async function logoImage(logo: string): Promise<string> {
  const content = await readFile(new URL(logo, publicDir), 'base64');
  const inner = side - 2 * margin;
  return `<image x="${margin}" y="${margin}" width="${inner}" height="${inner}" href="data:image/${typeOf(logo)};base64,${content}"/>`;
}

function typeOf(logo: string): string | undefined {
  return types[logo.slice(logo.lastIndexOf('.') + 1)];
}
