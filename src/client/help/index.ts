/**
 * `<tell-owner>` around a closed `<details>` with a link to the owner: without this script a plain link with little filled in, with it the
 * whole message to be read, changed and sent. Loaded when the reader first opens anything on a page that has one.
 */
import styles from '../../styles/report.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { type Report, reportForm } from '../report/report-form.ts';
import { type About, entryMessage, nameOf } from './entry-message.ts';

class TellOwner extends HTMLElement {
  #isMade = false;

  connectedCallback(): void {
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => this.#make(details));
    // It may have been opened before this code had loaded.
    if (details) this.#make(details);
  }

  #make(details: HTMLDetailsElement): void {
    if (!details.open || this.#isMade) return;
    this.#isMade = true;
    details.querySelector('summary')!.nextElementSibling!.replaceWith(reportForm(this.#owner, this.#report()));
  }

  get #owner(): string {
    return document.body.dataset.report ?? '';
  }

  #report(): Report {
    const { kind = 'page', of: guide = '', code, revision, release } = this.dataset;
    const entry = this.closest('article');
    const id = kind === 'page' ? '' : (entry?.id ?? '');
    const title = (id && entry?.querySelector('h1, h2')?.textContent) || document.title;
    const about: About = { kind, title, guide, page: addressOf(kind === 'faq' ? id : ''), code, revision, release };
    return {
      subject: nameOf(about),
      text: entryMessage(about),
      about: {
        guide: document.body.dataset.guide || null,
        kind,
        id: id || null,
        code: code ?? null,
        revision: revision ? Number(revision) : null,
        release: release ?? null,
        page: about.page,
      },
    };
  }
}

/** The lasting address of this page, or of a place on it: without the query and the place that the reader came with. */
function addressOf(place: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return (canonical?.href ?? location.origin + location.pathname) + (place && `#${place}`);
}

adoptStyles(styles);
customElements.define('tell-owner', TellOwner);
