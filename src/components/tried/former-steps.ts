/** Steps that a guide once had: links from older releases name them. */
import type { Permalink, PublishedGuide } from '../../guide/index.ts';

/** A step that is no longer where it was. */
export interface FormerStep {
  code: string;
  title: string;
  fate: Exclude<Permalink['fate'], { status: 'here' }>;
}

/** The former steps of a guide that have a code which none of its steps has now, in the order of `published`. */
export function formerSteps(published: PublishedGuide | undefined, codes: ReadonlySet<string>): FormerStep[] {
  return (published?.entries ?? []).flatMap(({ kind, code, title, fate }) =>
    kind === 'step' && code && fate.status !== 'here' && !codes.has(code) ? { code, title, fate } : [],
  );
}
