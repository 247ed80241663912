/** Steps that a guide once had, or a guide that is now this one: links from older releases name them. */
import type { Permalink, PublishedGuide, Step } from '../../guide/index.ts';

/** A step that is no longer where it was. */
export interface FormerStep {
  code: string;
  title: string;
  fate: Exclude<Permalink['fate'], { status: 'here' }>;
  /** Code of the guide's step that it is now, if it is one. */
  now?: string;
}

/** The guides whose page of what was tried leads to that of `guide`: those that are now this one. */
export function guidesNow(guide: string, published: readonly PublishedGuide[]): PublishedGuide[] {
  return published.filter(({ fate }) => fate.status === 'moved' && fate.to.guide === guide);
}

/**
 * The former steps of a guide and of the guides that are now this one, each with a code which none of `steps` has. Its own come first, then
 * those of the others in the order of `published`.
 *
 * @param published What was published of every guide.
 * @param steps Those that the guide has; none of a guide that is no more.
 */
export function formerSteps(guide: string, published: readonly PublishedGuide[], steps: readonly Step[]): FormerStep[] {
  const codes = new Set(steps.map(({ code }) => code));
  const codeNow = (fate: Permalink['fate']) => {
    const entry = fate.status === 'moved' && fate.to.guide === guide ? fate.to.entry : undefined;
    return entry?.kind === 'step' ? steps.find(({ id }) => id === entry.id)?.code : undefined;
  };
  return [...published.filter(({ id }) => id === guide), ...guidesNow(guide, published)].flatMap(({ entries }) =>
    entries.flatMap(({ kind, code, title, fate }) => {
      if (kind !== 'step' || !code || fate.status === 'here' || codes.has(code)) return [];
      const now = codeNow(fate);
      return { code, title, fate, ...(now && { now }) };
    }),
  );
}
