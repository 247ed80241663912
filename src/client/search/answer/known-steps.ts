/** What to do first, how one sees that it worked, and when to stop. */
import type { Addresses } from '../../../guide/addresses.ts';
import type { FirstStep, Known } from '../../../matcher/index.ts';
import { doFirst, sideWords, whenToStop, wholeGuide, workedIf } from '../../words.ts';
import { element } from '../element.ts';
import type { Tone } from './verdict.ts';

/** The first steps of a known message as links, for each who may read it; nothing where it has none. */
export function knownSteps({ guide, firstSteps, subject }: Known, tone: Tone, at: Addresses): Node[] {
  const { asOwner, asVisitor } = sideWords[subject];
  const own = firstSteps.filter(({ forOwner }) => !forOwner);
  const owners = firstSteps.filter(({ forOwner }) => forOwner);
  const list = (heading: string, steps: FirstStep[]) =>
    steps.length === 0
      ? []
      : [
          element('h3', {}, [heading]),
          element(
            'ol',
            {},
            steps.map((step) => item(guide, step, at)),
          ),
        ];
  const stopping = [element('h3', {}, [whenToStop]), element('p', {}, stop({ guide, subject }, tone, at))];
  if (firstSteps.length === 0) return [];
  if (tone === 'yours') return [...list(doFirst, owners), ...list(asVisitor, own), ...stopping];
  return [...list(doFirst, own), ...stopping, ...list(asOwner, owners)];
}

function item(guide: string, { id, title, workedIf: sign }: FirstStep, at: Addresses): HTMLElement {
  return element('li', {}, [
    element('a', { href: at.step(guide, id), dir: 'auto' }, [title]),
    ...(sign ? [element('span', { className: 'note' }, [`${workedIf} `, element('bdi', {}, [sign])])] : []),
  ]);
}

function stop({ guide, subject }: Pick<Known, 'guide' | 'subject'>, tone: Tone, at: Addresses): (Node | string)[] {
  const { stopMaybe, stopTheirs, stopYours } = sideWords[subject];
  if (tone === 'theirs') return [stopTheirs];
  if (tone === 'maybe') return [stopMaybe];
  return [stopYours, ' ', element('a', { href: at.guide(guide) }, [wholeGuide]), '.'];
}
