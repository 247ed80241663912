/** The group that answers a step code: it asks for the code's own page, which says where the step is. */
import { addresses } from '../../../guide/addresses.ts';
import { spokenCode } from '../../../guide/step-code.ts';
import { codeNotReached, noStepHasCode, stepCalled, stepWithCode } from '../../words.ts';
import { element } from '../element.ts';
import type { Answer, Group } from '../group.ts';
import { codeIn } from './code-in.ts';
import { readSignpost, type Signpost } from './read-signpost.ts';

/**
 * The group over the codes' pages under `base`. Of a text that is no step code, it asks for nothing.
 *
 * @param read Reads the step out of a code's page.
 */
export function codeGroup(base: string, read = readSignpost): Group {
  const at = addresses(base);
  return {
    prepare() {},
    async search(text, signal) {
      const code = codeIn(text);
      if (code === undefined) return undefined;
      const spoken = spokenCode(code);
      const response = await fetch(at.code(code), { signal }).catch(() => undefined);
      if (response?.status === 404) return noAnswer(noStepHasCode(spoken));
      if (!response?.ok) return noAnswer(codeNotReached(spoken));
      const signpost = read(await response.text());
      return signpost ? answer(signpost, spoken) : noAnswer(noStepHasCode(spoken));
    },
  };
}

function noAnswer(said: string): Answer {
  return { said, tone: 'no-step', show: () => [] };
}

/** The sentence is for those who hear it; those who see find the same words on the signpost. */
function answer({ title, lang, address }: Signpost, spoken: string): Answer {
  return {
    said: stepCalled(spoken, title),
    tone: 'step',
    alone: true,
    show() {
      const link = element('a', { className: 'sign', href: address }, [
        element('span', { className: 'sign-number' }, [stepWithCode(spoken)]),
        ' ',
        element('span', { className: 'sign-title', dir: 'auto', lang }, [title]),
      ]);
      link.dataset.exact = '';
      return [link];
    },
  };
}
