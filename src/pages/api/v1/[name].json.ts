/** The files of the API. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { apiContents } from '../../../components/content/api/contents.ts';
import { readSource } from '../../../components/content/api/read-source.ts';
import { apiFile, apiNames } from '../../../guide/index.ts';

export const getStaticPaths = (() =>
  apiNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: (typeof apiNames)[number] }> = async ({ props: { name } }) => {
  const content = apiContents[name](await readSource());
  return new Response(`${JSON.stringify(apiFile(name, content), null, 1)}\n`);
};
