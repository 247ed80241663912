/** The groups that the matcher answers: its answer, which comes first; and last an offer for words that it knows nothing of. */
import { type Addresses, addresses, entryAddress } from '../../../guide/addresses.ts';
import type { Match, Matcher } from '../../../matcher/index.ts';
import { once } from '../../pace/once.ts';
import { notFound } from '../../words.ts';
import { codeIn } from '../code/code-in.ts';
import { element } from '../element.ts';
import type { Answer, Group } from '../group.ts';
import { card } from './card.ts';
import { ownerOffer } from './owner/owner-offer.ts';
import { readsAsWords } from './pasted/reads-as-words.ts';
import { certain, verdictOf } from './verdict.ts';

/** The two groups, in which `first` stands above all others and `last` below them. They share each text's match. */
export interface AnswerGroups {
  first: Group;
  last: Group;
}

/**
 * @param load Loads the matcher; called again after it has failed.
 * @param owner Where the owner wants to be told of what no guide knows; may be empty.
 */
export function answerGroups(base: string, owner: string, load: () => Promise<Matcher>): AnswerGroups {
  const at = addresses(base);
  let latest: { text: string; match: Promise<Match> } | undefined;

  const ready = once(load);

  const matchOf = (text: string) => {
    if (latest?.text !== text) {
      const match = ready().then((loaded) => loaded.match(text));
      latest = { text, match };
      // The same text is asked again when the reader asks again.
      match.catch(() => {
        latest = undefined;
      });
    }
    return latest.match;
  };

  const prepare = () => {
    ready().catch(() => {});
  };

  return {
    first: {
      prepare,
      async search(text) {
        const match = await matchOf(text);
        if (isOnlyWords(match, text) || isOnlyCode(match, text)) return undefined;
        const { tone, sentence } = verdictOf(match);
        const about = certainlyAbout(match, text, at);
        return {
          said: sentence,
          tone,
          ...(about && { about: [about] }),
          show: () => card({ text, match, tone, at, owner }),
        };
      },
    },
    last: {
      prepare,
      async search(text): Promise<Answer | undefined> {
        if (!isOnlyWords(await matchOf(text), text)) return undefined;
        return {
          said: '',
          show: () => [element('details', {}, [element('summary', {}, [notFound]), ownerOffer(text, owner)])],
        };
      },
    },
  };
}

/**
 * Words that no message holds are not called an unknown message, nor those that are but a part of another error's: they may well be answered by
 * the text of the guides.
 */
function isOnlyWords({ verdict, unknownCodes, score }: Match, text: string): boolean {
  const isDoubtful = verdict === 'unknown' ? unknownCodes.length === 0 : verdict === 'other' && score < certain;
  return isDoubtful && readsAsWords(text);
}

/**
 * The address of the entry that a text is certain to be a message of. A status amid other words tells of no message: whoever asks "Does a 502 harm
 * my ranking?" has an answer of another kind in the text of the guides.
 */
function certainlyAbout({ known, score, evidence }: Match, text: string, at: Addresses): string | undefined {
  const isStatusAlone = evidence.some(({ start, end }) => text.slice(start, end).trim() === text);
  const holdsMessage = evidence.some(({ kind }) => kind === 'message' || kind === 'code');
  if (!known || score < certain || !(holdsMessage || isStatusAlone)) return undefined;
  return entryAddress(at, known.kind, known.guide, known.id);
}

/** A step's code is no unknown message, and its beginning no status. */
function isOnlyCode({ verdict }: Match, text: string): boolean {
  return verdict !== 'match' && codeIn(text) !== undefined;
}
