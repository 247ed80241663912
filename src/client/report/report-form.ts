/** A message to the owner as it would be sent, to be read and changed, and the one way to send it. Nothing is sent before the reader asks. */
import { reportLink, takesReport } from '../../guide/report-link.ts';
import { webhookOf } from '../../guide/webhook.ts';
import { copyButton } from '../search/copy-button.ts';
import { element } from '../search/element.ts';
import { copyMessage, reportAsIssue, reportByMail, reportCaution, reportText, toOwner } from '../words.ts';
import type { PostedReport } from './post-report.ts';
import { sendButton } from './send-button.ts';

/** What the form begins with. */
export interface Report {
  /** Title of an e-mail or an issue. */
  subject: string;
  /** The message, as long as nobody has changed it. */
  text: string;
  /** What a webhook is told beside the message. */
  about: Omit<PostedReport, 'message'>;
}

/** @param owner Where the owner wants to be told, as the page says it; not empty. */
export function reportForm(owner: string, { subject, text, about }: Report): HTMLElement {
  const field = element('textarea', { rows: Math.min(text.split('\n').length + 2, 12), value: text, dir: 'auto' });
  const webhook = webhookOf(owner);
  const way = () => {
    if (webhook !== undefined) return [sendButton(field, webhook, () => ({ ...about, message: field.value }))];
    if (takesReport(owner)) return [fillingLink(owner, () => ({ subject, body: field.value }))];
    return [copyButton(copyMessage, () => field.value), element('p', {}, [element('a', { href: owner }, [toOwner])])];
  };
  return element('div', { className: 'report' }, [
    element('label', {}, [element('span', { className: 'label' }, [reportText]), field]),
    element('p', { className: 'note' }, [reportCaution]),
    ...way(),
  ]);
}

function fillingLink(owner: string, report: () => { subject: string; body: string }): HTMLElement {
  const isMail = owner.startsWith('mailto:');
  const link = element('a', { href: owner, rel: 'noreferrer', className: 'copy-text' }, [
    isMail ? reportByMail : reportAsIssue,
  ]);
  if (!isMail) link.target = '_blank';
  // Only now, so that no address on the page holds what was written.
  link.onclick = link.onauxclick = () => {
    link.href = reportLink(owner, report());
  };
  return element('p', {}, [link]);
}
