/** The whole guide as Markdown; of a guide that is no more, where it is now. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formerMarkdown } from '../../components/content/markdown/former.ts';
import { guideMarkdown } from '../../components/content/markdown/guide.ts';
import { formerGuides } from '../../components/content/published-guides.ts';
import { settledGuides } from '../../components/content/settled-guides.ts';
import { siteOrigin } from '../../components/content/site-origin.ts';
import { at, readSite } from '../../layouts/site.ts';
import { type Words, wordsFor } from '../../layouts/words.ts';

type Write = (words: Words, origin: URL | undefined) => string;

export async function getStaticPaths() {
  const here = (await settledGuides()).map((settled) => {
    const write: Write = (words, origin) => guideMarkdown(settled, at, words, origin);
    return { id: settled.guide.id, lang: settled.guide.lang, write };
  });
  const former = (await formerGuides()).map((guide) => {
    const write: Write = (words, origin) => formerMarkdown(guide, at, words, origin);
    return { id: guide.id, lang: guide.lang, write };
  });
  return [...here, ...former].map(({ id, lang, write }) => ({ params: { guide: id }, props: { lang, write } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang, write } }) => {
  const words = wordsFor(lang ?? (await readSite()).language);
  return new Response(write(words, await siteOrigin()));
};
