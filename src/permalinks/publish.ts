/** What of a guide has an address. */
import type { PublishedGuide, SettledGuide } from '../guide/index.ts';

export function publish({ guide, steps, variants, causes, faq }: SettledGuide): PublishedGuide {
  const here = { status: 'here' } as const;
  return {
    id: guide.id,
    title: guide.title,
    ...(guide.lang && { lang: guide.lang }),
    fate: here,
    entries: [
      ...causes.map(({ id, title }) => ({ kind: 'cause' as const, id, title, revision: 1, fate: here })),
      ...faq.map(({ id, question }) => ({ kind: 'faq' as const, id, title: question, revision: 1, fate: here })),
      ...guide.lookAlikes.map(({ id, message }) => ({
        kind: 'look-alike' as const,
        id,
        title: message,
        revision: 1,
        fate: here,
      })),
      ...guide.sections.map(({ id, title }) => ({ kind: 'section' as const, id, title, revision: 1, fate: here })),
      ...steps.map(({ id, title, code, revision }) => ({
        kind: 'step' as const,
        id,
        title,
        code,
        revision,
        fate: here,
      })),
      ...variants.map(({ id, message }) => ({ kind: 'variant' as const, id, title: message, revision: 1, fate: here })),
    ],
  };
}
