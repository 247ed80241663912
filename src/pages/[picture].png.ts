/** The pictures that are drawn for the site as a whole. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { socialPicture, socialPictureFile } from '../components/identity/social-picture.ts';
import { toPng } from '../components/identity/to-png.ts';
import { hasTouchIcon, touchIcon, touchIconFile } from '../components/identity/touch-icon.ts';
import { readSite } from '../layouts/site.ts';

export const getStaticPaths = (async () => {
  const site = await readSite();
  const drawn = [
    { file: socialPictureFile, svg: socialPicture(site.accent) },
    ...(hasTouchIcon(site) ? [{ file: touchIconFile, svg: await touchIcon(site) }] : []),
  ];
  return drawn.map(({ file, svg }) => ({ params: { picture: file.replace('.png', '') }, props: { svg } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = async ({ props: { svg } }) => new Response(await toPng(svg));
