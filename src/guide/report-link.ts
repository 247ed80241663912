/** The address by which a reader sends a message to the owner of the guide: an e-mail or an issue, written out but for the sending. */

/** Mail programs and trackers cut or refuse longer addresses. */
const longestAddress = 1900;

/** What is to be sent. */
export interface Report {
  subject: string;
  body: string;
}

/** Whether an e-mail or an issue at this address can be filled in. */
export function takesReport(owner: string): boolean {
  return fieldsOf(owner) !== undefined;
}

/**
 * The owner's address with the report filled in, as much of its body as fits; the address alone where nothing can be filled in.
 *
 * @param owner A `mailto:` address, or that of a tracker such as `https://github.com/o/r/issues`.
 */
export function reportLink(owner: string, { subject, body }: Report): string {
  const fields = fieldsOf(owner);
  if (!fields) return owner;
  const { address, title, text } = fields;
  const begin = `${address}${address.includes('?') ? '&' : '?'}${title}=${encodeURIComponent(subject.toWellFormed())}&${text}=`;
  return begin + encodedWithin(body.toWellFormed(), longestAddress - begin.length);
}

/** How many characters a body may take at this address when it is encoded; more of it is cut off. */
export function roomForBody(owner: string, subject: string): number {
  return longestAddress - reportLink(owner, { subject, body: '' }).length;
}

/** Where a report is filled in, and the names of its fields there. */
function fieldsOf(owner: string): { address: string; title: string; text: string } | undefined {
  if (owner.startsWith('mailto:')) return { address: withoutReport(owner), title: 'subject', text: 'body' };
  const form = /^(https?:\/\/[^?#]+?\/issues)(?:\/new)?\/?$/.exec(owner)?.[1];
  if (!form) return undefined;
  const address = `${form}/new`;
  return form.endsWith('/-/issues')
    ? { address, title: 'issue[title]', text: 'issue[description]' }
    : { address, title: 'title', text: 'body' };
}

/** A `mailto:` address without a subject and a body of its own: of two, programs take the first, the last, or both. */
function withoutReport(owner: string): string {
  const [address = '', ...queries] = owner.split('?');
  const fields = queries.join('?').split('&');
  const others = fields.filter((field) => field && !['subject', 'body'].includes(field.split('=')[0]!.toLowerCase()));
  return others.length > 0 ? `${address}?${others.join('&')}` : address;
}

/** The beginning of `text` that takes at most `room` characters when it is encoded. */
function encodedWithin(text: string, room: number): string {
  let encoded = '';
  for (const character of text) {
    // Mail programs want line ends in full.
    const next = encodeURIComponent(character === '\n' ? '\r\n' : character);
    if (encoded.length + next.length > room) return encoded;
    encoded += next;
  }
  return encoded;
}
