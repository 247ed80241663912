/** What the site holds, for language models, in the form of https://llmstxt.org. */
import type { APIRoute } from 'astro';
import { llmsText } from '../components/content/markdown/llms.ts';
import { settledGuides } from '../components/content/settled-guides.ts';
import { siteOrigin } from '../components/content/site-origin.ts';
import { at, readSite } from '../layouts/site.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText(await settledGuides(), await readSite(), at, await siteOrigin()));
