/** The JSON Schemas of the files of the API. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { apiJsonSchema, apiNames } from '../../../../guide/index.ts';
import { at, readSite } from '../../../../layouts/site.ts';

export const getStaticPaths = (() =>
  apiNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: (typeof apiNames)[number] }> = async ({ props: { name }, site }) => {
  const path = at.api(`schemas/${name}`);
  const origin = site ?? (await readSite()).url;
  const address = origin === undefined ? path : new URL(path, origin).href;
  return new Response(`${JSON.stringify(apiJsonSchema(name, address), null, 1)}\n`);
};
