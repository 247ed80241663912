/** What the owner of a site says of it in `site.yml`. */
import { z } from 'zod';
import { languageTag } from './schema.ts';

const link = z.strictObject({
  label: z.string().min(1),
  href: z.string().regex(/^(https?:\/\/|mailto:|\/)/, 'expected http(s)://, mailto: or a path that begins with /'),
});

const webhook = z.strictObject({
  label: z.string().min(1),
  /** Takes a POST of JSON, of other origins too (CORS). */
  webhook: z.url({ protocol: /^https$/ }),
});

/** `site.yml`, every key optional. Unknown keys are refused, so that a typing error is not silently ignored. */
export const siteSchema = z.strictObject({
  /** Name of the site, in its header and titles. */
  name: z.string().min(1).default('Waymark'),
  /** One sentence under the name on the home page and in search results. */
  tagline: z.string().default('Find the error on your screen, and what to do about it.'),
  /** Path of an image beside `site.yml`: .svg, .png, .webp, .jpg. */
  logo: z
    .string()
    .regex(/\.(svg|png|webp|jpe?g)$/, 'expected an .svg, .png, .webp or .jpg file')
    .optional(),
  /** Accent colour as `#rrggbb`; it is darkened or lightened until text in it is legible. */
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as "#0b63ce", in quotes')
    .default('#07546a'),
  /** Address the site will have: `https://help.example.com`. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** BCP 47 language of the site's own words and of articles that name none. */
  language: z.string().regex(languageTag, 'expected a language tag such as en or pt-BR').default('en'),
  /** Text of the footer. */
  footer: z.string().default(''),
  /** Legal links in the footer. */
  legal: z.array(link).default([]),
  /** Where a reader whom the guide did not help can turn. */
  support: link.optional(),
  /**
   * Where a reader reports a mistake in the guide, or a message that it does not know: an e-mail or a tracker's issue is filled in with it;
   * a webhook is sent it as JSON when the reader asks for that. Without this, `support` is told of messages.
   */
  feedback: z.union([link, webhook]).optional(),
});

/** What the pages of a site are told of it: the owner's settings, and the names of the editorial pages. */
export const compiledSiteSchema = siteSchema.extend({ pages: z.array(z.string()) });

/** The front matter of an editorial page. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  /** Its place among the links to the pages, from the smallest. */
  order: z.number().default(0),
});

export type CompiledSite = z.infer<typeof compiledSiteSchema>;
export type Site = z.infer<typeof siteSchema>;
export type SiteLink = z.infer<typeof link>;
