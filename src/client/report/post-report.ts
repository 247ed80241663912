/** Sends a report to the owner's webhook. */

/** What a webhook is sent, as JSON. All ids are those of the guide's data; null where there is none. */
export interface PostedReport {
  /** Id of the guide. */
  guide: string | null;
  /** `step`, `variant` or `faq`, of which the report is; `page` for a page as a whole; `message` for a message that no guide knows. */
  kind: string;
  /** Id of the entry. */
  id: string | null;
  /** Code of the step: six digits. */
  code: string | null;
  revision: number | null;
  /** Day of the guide's release, as `2026-11-28`. */
  release: string | null;
  /** Address of the page, with the entry's place on it; without a query. */
  page: string;
  /** What the reader has read over and sent. */
  message: string;
}

/** A webhook that has not answered by then has not taken it, in milliseconds. */
const patience = 20_000;

/** Sends it, without cookies or the page's address in a header. Rejects when the webhook cannot be reached or does not take it. */
export async function postReport(webhook: string, report: PostedReport): Promise<void> {
  const response = await fetch(webhook, {
    method: 'POST',
    mode: 'cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${webhook}: ${response.status}`);
}
