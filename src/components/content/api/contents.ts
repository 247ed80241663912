/** What each file of the API holds of a site. */
import { type ApiContent, type ApiName, permalinkRecord, type SettledGuide } from '../../../guide/index.ts';
import { addressOf, partsOf } from './entries.ts';
import type { ApiSource } from './source.ts';

/** The content of a file by its name. */
export const apiContents: { [Name in ApiName]: (source: ApiSource) => ApiContent<Name> } = {
  guides: (source) => ({ guides: source.guides.map((settled) => guideOf(settled, source)) }),
  variants: (source) => ({
    variants: source.guides.flatMap((settled) => {
      const parts = partsOf(settled, source);
      return settled.variants.map((variant) => ({ ...variant, ...parts('variant', variant) }));
    }),
  }),
  causes: (source) => ({
    causes: source.guides.flatMap((settled) => {
      const parts = partsOf(settled, source);
      return settled.causes.map((cause) => ({ ...cause, ...parts('cause', cause) }));
    }),
  }),
  steps: (source) => ({
    steps: source.guides.flatMap((settled) => {
      const parts = partsOf(settled, source);
      return settled.steps.map((step) => ({
        ...step,
        ...parts('step', step),
        codeUrl: source.site.code(step.code),
      }));
    }),
  }),
  faq: (source) => ({
    faq: source.guides.flatMap((settled) => {
      const parts = partsOf(settled, source);
      return settled.faq.map((entry) => ({ ...entry, ...parts('faq', entry) }));
    }),
  }),
  permalinks: ({ published, guides, site }) =>
    permalinkRecord(
      published,
      guides.map(({ guide }) => guide),
      site.home,
    ),
};

function guideOf(settled: SettledGuide, source: ApiSource): ApiContent<'guides'>['guides'][number] {
  const { guide, variants, causes, steps, faq } = settled;
  const parts = partsOf(settled, source);
  return {
    ...guide,
    lang: guide.lang ?? source.language,
    counts: {
      variants: variants.length,
      causes: causes.length,
      steps: steps.length,
      faq: faq.length,
      lookAlikes: guide.lookAlikes.length,
    },
    ...addressOf(source.site.guide(guide.id), source),
    markdown: source.site.markdown(guide.id),
    sections: guide.sections.map((section) => ({ ...section, ...parts('section', section) })),
    lookAlikes: guide.lookAlikes.map((lookAlike) => ({ ...lookAlike, ...parts('look-alike', lookAlike) })),
  };
}
