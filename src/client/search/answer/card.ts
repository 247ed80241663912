/** The matcher's answer as elements, without its verdict. All text goes in as text. */
import { type Addresses, entryAddress } from '../../../guide/addresses.ts';
import type { Known, Match } from '../../../matcher/index.ts';
import { moreOnMessage, notCovered, onlyCode, shownBy, whatMatched, writersUnknown } from '../../words.ts';
import { element } from '../element.ts';
import { knownSteps } from './known-steps.ts';
import { ownerOffer } from './owner/owner-offer.ts';
import { matchedText } from './pasted/matched-text.ts';
import { supportDetails } from './support-details.ts';
import { certain, type Tone } from './verdict.ts';

/** What a card is made of. */
interface Contents {
  /** What the reader has pasted or typed. */
  text: string;
  match: Match;
  tone: Tone;
  at: Addresses;
  /** Where the owner wants to be told of what no guide knows; may be empty. */
  owner: string;
}

/** The parts of the card in their order: what it is, what first and when to stop, who wrote it, what matched, what support needs. */
export function card({ text, match, tone, at, owner }: Contents): Node[] {
  const { known, verdict } = match;
  if (verdict === 'unknown') return [section(tone, [ownerOffer(text, owner), ...supportDetails(match.details)])];
  return [
    section(tone, [
      ...(known ? nameOf(known, at) : [element('p', {}, [notCovered])]),
      ...(isByCodeAlone(match) ? [element('p', { className: 'note' }, [onlyCode])] : []),
      ...(known && verdict === 'match' ? knownSteps(known, tone, at) : []),
      ...(known && verdict === 'match' ? writerOf(match, known, at) : []),
      ...evidence(text, match),
      ...supportDetails(match.details, known?.message),
    ]),
  ];
}

function section(tone: Tone, parts: Node[]): HTMLElement {
  return element('section', { className: `answer answer-${tone}` }, parts);
}

/** Whether nothing but a code speaks for an answer, and other words stand around it. */
function isByCodeAlone({ score, evidence }: Match): boolean {
  return score < certain && evidence.length > 0 && evidence.every(({ kind }) => kind === 'code');
}

/** The message as a link to its entry, and of a look-alike where to go instead. */
function nameOf(known: Known, at: Addresses): Node[] {
  const link = element('a', { href: addressOf(known, at), className: 'message', dir: 'auto' }, [known.message]);
  const heading = element('h2', {}, [link]);
  return known.instead ? [heading, element('p', { dir: 'auto' }, [known.instead])] : [heading];
}

/** Who shows it, as a label and names, which may be any words of an author's. */
function writerOf({ writers }: Match, known: Known, at: Addresses): Node[] {
  const names = writers.join('; ');
  const said =
    writers.length > 0
      ? [shownBy(writers.length), ' ', element('bdi', {}, [names]), /[.!?…。]$/.test(names) ? ' ' : '. ']
      : known.namesWriters
        ? [writersUnknown, ' ']
        : [];
  return [element('p', {}, [...said, element('a', { href: addressOf(known, at) }, [moreOnMessage])])];
}

function evidence(text: string, match: Match): Node[] {
  const pieces = matchedText(text, match.evidence);
  if (pieces.length === 0) return [];
  const shown = pieces.map((piece) => {
    if (piece === 'gap') return ' … ';
    return piece.marked ? element('mark', {}, [piece.text]) : piece.text;
  });
  return [
    element('details', {}, [
      element('summary', {}, [whatMatched]),
      element('pre', { dir: 'auto', tabIndex: 0 }, [element('bdi', {}, shown)]),
    ]),
  ];
}

function addressOf({ kind, guide, id }: Known, at: Addresses): string {
  return entryAddress(at, kind, guide, id);
}
