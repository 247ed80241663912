/** How a page writes down that the owner is told by a webhook, where an e-mail's or a tracker's address would stand. */

/** Stands before the webhook's address. */
const byPost = 'post:';

/** What a page carries in place of a link. */
export function postTo(webhook: string): string {
  return byPost + webhook;
}

/** The webhook's address; undefined where `owner` is a link, or empty. */
export function webhookOf(owner: string): string | undefined {
  return owner.startsWith(byPost) ? owner.slice(byPost.length) : undefined;
}
