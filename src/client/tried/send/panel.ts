/** The summary as it would be sent, and the ways to send it. Nothing is sent by itself, and no address holds it before the reader asks. */
import { reportLink, roomForBody } from '../../../guide/report-link.ts';
import { afterPaint } from '../../pace/after-paint.ts';
import { copyButton } from '../../search/copy-button.ts';
import { element } from '../../search/element.ts';
import { copySummary, copyTriedLink, summaryAsMail, triedIn } from '../../words.ts';
import { characters, cutTo, inAddress, type Room } from './room.ts';
import { type Account, summary } from './summary.ts';
import { timeWithZone } from './time-with-zone.ts';

/** A mail's subject is no longer, in characters. */
const longestSubject = 120;

export class SendPanel {
  readonly #tried: () => Pick<Account, 'link' | 'steps'>;
  readonly #guide: string;
  readonly #error: HTMLTextAreaElement;
  readonly #preview: HTMLTextAreaElement;

  /** @param tried Asked for whenever it is to be shown or sent. */
  constructor(section: HTMLElement, tried: () => Pick<Account, 'link' | 'steps'>) {
    const [error, preview] = section.querySelectorAll('textarea');
    const { guide = '', support = '' } = section.dataset;
    this.#tried = tried;
    this.#guide = guide;
    this.#error = error!;
    this.#preview = preview!;
    this.#error.oninput = () => this.update();
    section.append(
      copyButton(copySummary, () => this.update()),
      ...(support ? [element('p', {}, [this.#mailLink(support)])] : []),
      copyButton(copyTriedLink, () => this.#tried().link),
    );
  }

  /** Shows the summary once what the reader did is to be seen. */
  updateSoon(): void {
    afterPaint(() => this.update());
  }

  /** Shows the summary as it is now, and returns it. */
  update(): string {
    this.#preview.value = this.#summary();
    return this.#preview.value;
  }

  #summary(room?: Room): string {
    const time = timeWithZone(new Date());
    return summary({ guide: this.#guide, time, error: this.#error.value, ...this.#tried() }, room);
  }

  #mailLink(support: string): HTMLElement {
    const link = element('a', { href: support, className: 'copy-text' }, [summaryAsMail]);
    link.onclick = link.onauxclick = () => {
      const subject = cutTo(triedIn(this.#guide), characters(longestSubject));
      const body = this.#summary(inAddress(roomForBody(support, subject)));
      link.href = reportLink(support, { subject, body });
    };
    return link;
  }
}
