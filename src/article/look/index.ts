/** What a message looks like on the screen that shows it, told from the message itself where its author says nothing. */
import type { Look, Producer, Variant } from '../../guide/index.ts';
import { type Form, formOf, isHeaders, suggestsPage, suggestsTerminal } from './forms.ts';
import { kindOfProducer } from './producers.ts';

/** What the look of a message is told from. */
type Shown = Pick<Variant, 'message' | 'exact'> & { producer?: Producer | undefined };

/**
 * The look of a message. What comes first decides: a producer that is a log; the form of the message; the form that most of its exact
 * texts have; who shows it; what its words suggest; the form that any exact text has. What is left over is shown in a window of its own.
 */
export function lookOf({ message, exact, producer }: Shown): Look {
  const kind = producer && kindOfProducer(producer);
  if (kind === 'log') return 'log';
  const drawn = (form: Form): Look => (form === 'page' ? (kind === 'branded' ? 'branded' : 'server') : form);
  const own = formOf(message);
  if (own) return drawn(own);
  const texts = exact.filter((text) => !isHeaders(text));
  const [most, count] = mostCommon(texts.flatMap((text) => formOf(text) ?? []));
  if (most && count * 2 > texts.length) return drawn(most);
  if (kind) return kind;
  if ([message, ...texts].some(suggestsPage)) return 'server';
  if (most) return drawn(most);
  return suggestsTerminal(message) ? 'terminal' : 'dialog';
}

/** The form that stands most often among forms, the first of several, and how often. */
function mostCommon(forms: Form[]): [Form | undefined, number] {
  const counts = new Map<Form, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce<[Form | undefined, number]>((best, one) => (one[1] > best[1] ? one : best), [undefined, 0]);
}
