/** The whole guide as Markdown; of a guide that is no more, where it is now. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formerMarkdown } from '../../components/content/markdown/former.ts';
import { guideMarkdown } from '../../components/content/markdown/guide.ts';
import { formerGuides } from '../../components/content/published-guides.ts';
import { settledGuides } from '../../components/content/settled-guides.ts';
import { siteOrigin } from '../../components/content/site-origin.ts';
import { subjectOf } from '../../guide/index.ts';
import { at, readSite } from '../../layouts/site.ts';
import { type Words, wordsFor } from '../../layouts/words.ts';

type Write = (words: Words, origin: URL | undefined) => string;

export async function getStaticPaths() {
  const here = (await settledGuides()).map((settled) => {
    const write: Write = (words, origin) => guideMarkdown(settled, at, words, origin);
    return { id: settled.guide.id, lang: settled.guide.lang, subject: subjectOf(settled), write };
  });
  const former = (await formerGuides()).map((guide) => {
    const write: Write = (words, origin) => formerMarkdown(guide, at, words, origin);
    return { id: guide.id, lang: guide.lang, subject: undefined, write };
  });
  return [...here, ...former].map(({ id, ...props }) => ({ params: { guide: id }, props }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { lang, subject, write },
}) => {
  const words = wordsFor(lang ?? (await readSite()).language, subject);
  return new Response(write(words, await siteOrigin()));
};
