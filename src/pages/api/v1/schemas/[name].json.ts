/** The JSON Schemas of the files of the API. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteOrigin } from '../../../../components/content/site-origin.ts';
import { apiJsonSchema, apiNames } from '../../../../guide/index.ts';
import { at } from '../../../../layouts/site.ts';

export const getStaticPaths = (() =>
  apiNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: (typeof apiNames)[number] }> = async ({ props: { name } }) => {
  const path = at.api(`schemas/${name}`);
  const origin = await siteOrigin();
  const address = origin ? new URL(path, origin).href : path;
  return new Response(`${JSON.stringify(apiJsonSchema(name, address), null, 1)}\n`);
};
