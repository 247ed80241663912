/** What to do first, how one sees that it worked, and when to stop. */
import type { Addresses } from '../../../guide/addresses.ts';
import type { Known } from '../../../matcher/index.ts';
import { doFirst, stopMaybe, stopTheirs, stopYours, whenToStop, wholeGuide, workedIf } from '../../words.ts';
import { element } from '../element.ts';
import type { Tone } from './verdict.ts';

/** The first steps of a known message as links; nothing where it has none. */
export function knownSteps({ guide, firstSteps }: Known, tone: Tone, at: Addresses): Node[] {
  if (firstSteps.length === 0) return [];
  const items = firstSteps.map(({ id, title, workedIf: sign }) =>
    element('li', {}, [
      element('a', { href: at.step(guide, id), dir: 'auto' }, [title]),
      ...(sign ? [element('span', { className: 'note' }, [`${workedIf} `, element('bdi', {}, [sign])])] : []),
    ]),
  );
  return [
    element('h3', {}, [doFirst]),
    element('ol', {}, items),
    element('h3', {}, [whenToStop]),
    element('p', {}, stop(guide, tone, at)),
  ];
}

function stop(guide: string, tone: Tone, at: Addresses): (Node | string)[] {
  if (tone === 'theirs') return [stopTheirs];
  if (tone === 'maybe') return [stopMaybe];
  return [stopYours, ' ', element('a', { href: at.guide(guide) }, [wholeGuide]), '.'];
}
