/** The icon of the browser's tab, for a site without a logo of its own. */
import type { APIRoute } from 'astro';
import { icon } from '../layouts/icon.ts';
import { readSite } from '../layouts/site.ts';

export const GET: APIRoute = async () => new Response(icon((await readSite()).accent));
