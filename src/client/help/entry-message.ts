/** What a message to the owner says of the entry that it is about. */
import { spokenCode } from '../../guide/step-code.ts';
import { edition, kindNames, sawInstead, stepCalled } from '../words.ts';

/** The entry, as its page tells of it. */
export interface About {
  kind: string;
  title: string;
  /** Title of its guide; empty for a page that belongs to none. */
  guide: string;
  /** Whole address of the entry. */
  page: string;
  /** Of a step. */
  code?: string | undefined;
  revision?: string | undefined;
  /** Day of its release, if there was one. */
  release?: string | undefined;
}

/** The entry in one line. */
export function nameOf({ kind, title, code }: About): string {
  if (code) return stepCalled(spokenCode(code), title);
  const name = kindNames[kind];
  return name ? `${name}: ${title}` : title;
}

/** The whole message, with room for the reader's words at its end. */
export function entryMessage(about: About): string {
  const { guide, page, revision, release } = about;
  return [
    ...(guide ? [guide] : []),
    nameOf(about),
    page,
    ...(revision ? [edition(revision, release)] : []),
    '',
    sawInstead,
    '',
  ].join('\n');
}
