/** The whole guide as Markdown. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { guideMarkdown } from '../../components/content/markdown/guide.ts';
import { settledGuides } from '../../components/content/settled-guides.ts';
import { siteOrigin } from '../../components/content/site-origin.ts';
import { at, readSite } from '../../layouts/site.ts';
import { wordsFor } from '../../layouts/words.ts';

export async function getStaticPaths() {
  const guides = await settledGuides();
  return guides.map((settled) => ({ params: { guide: settled.guide.id }, props: { settled } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { settled } }) => {
  const words = wordsFor(settled.guide.lang ?? (await readSite()).language);
  return new Response(guideMarkdown(settled, at, words, await siteOrigin()));
};
