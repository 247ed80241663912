/** The offer to send a message that no guide knows to the owner. Nothing is sent, and no address holds the message, before the reader asks. */

import { reportLink, takesReport } from '../../../../guide/report-link.ts';
import { webhookOf } from '../../../../guide/webhook.ts';
import { reportForm } from '../../../report/report-form.ts';
import {
  copyMessage,
  reportAsIssue,
  reportByMail,
  reportHolds,
  reportSubject,
  tellOwner,
  toOwner,
} from '../../../words.ts';
import { copyButton } from '../../copy-button.ts';
import { element } from '../../element.ts';

/** No more of a message is sent, in characters. */
const longest = 4000;

/**
 * A link that fills in an e-mail or an issue, where the owner's address takes one; the message with a button that sends it, where the owner has a
 * webhook; else a button that copies the message.
 *
 * @param text What the reader has pasted or typed.
 * @param owner Where the owner wants to be told; may be empty.
 */
export function ownerOffer(text: string, owner: string): HTMLElement {
  const message = text.slice(0, longest);
  const way = wayTo(owner, message);
  return element('div', { className: 'owner-offer' }, [element('p', {}, [tellOwner]), ...way]);
}

function wayTo(owner: string, message: string): Node[] {
  if (webhookOf(owner) !== undefined) return [byWebhook(message, owner)];
  return takesReport(owner) ? filledIn(message, owner) : byHand(message, owner);
}

function byWebhook(message: string, owner: string): Node {
  return reportForm(owner, {
    subject: reportSubject,
    text: message,
    about: {
      guide: document.body.dataset.guide || null,
      kind: 'message',
      id: null,
      code: null,
      revision: null,
      release: null,
      // Without a query or a place, which may hold what was pasted.
      page: location.origin + location.pathname,
    },
  });
}

function filledIn(message: string, owner: string): Node[] {
  const isMail = owner.startsWith('mailto:');
  const link = element('a', { href: owner, rel: 'noreferrer' }, [isMail ? reportByMail : reportAsIssue]);
  if (!isMail) link.target = '_blank';
  // Only now, so that no address on the page holds what was pasted.
  link.onclick = link.onauxclick = () => {
    link.href = reportLink(owner, { subject: reportSubject, body: message });
  };
  return [element('p', {}, [link]), element('p', { className: 'note' }, [reportHolds(message.length)])];
}

function byHand(message: string, owner: string): Node[] {
  const button = copyButton(copyMessage, () => message);
  return owner === '' ? [button] : [button, element('p', {}, [element('a', { href: owner }, [toOwner])])];
}
