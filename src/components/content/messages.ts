/** All messages of all guides, in the order of the alphabet. */
import { type Addresses, entryAddress, type Look, type SettledGuide } from '../../guide/index.ts';

/** One line of the list. */
export interface MessageLine {
  message: string;
  href: string;
  guide: string;
  /** BCP 47 language of the guide, where it names one. */
  lang?: string;
  producer?: string;
  /** What it looks like; of an error that the guide is not about, nobody says. */
  look?: Look;
  /** Whether it is an error that the guide is not about. */
  lookAlike: boolean;
}

/** The lines that begin with one letter; all digits and signs share one group, named by the empty string. */
export interface LetterGroup {
  letter: string;
  lines: MessageLine[];
}

/**
 * The list, grouped by first letter. Signs before the first letter or digit, such as a bracket, do not count.
 *
 * @param language BCP 47 tag whose alphabet orders the list.
 */
export function messagesByLetter(guides: SettledGuide[], site: Addresses, language: string): LetterGroup[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const lines = guides.flatMap((settled) => linesOf(settled, site));
  lines.sort((a, b) => compare(sortKey(a), sortKey(b)) || compare(a.guide, b.guide) || (a.href < b.href ? -1 : 1));
  const groups = new Map<string, MessageLine[]>();
  for (const line of lines) groups.set(letterOf(line), [...(groups.get(letterOf(line)) ?? []), line]);
  return [...groups].map(([letter, group]) => ({ letter, lines: group })).sort((a, b) => compare(a.letter, b.letter));
}

function linesOf({ guide, variants }: SettledGuide, site: Addresses): MessageLine[] {
  return [
    ...variants.map(({ id, message, producer, look }) => ({
      message,
      look,
      href: entryAddress(site, 'variant', guide.id, id),
      guide: guide.title,
      ...(guide.lang && { lang: guide.lang }),
      ...(producer && { producer: producer.name }),
      lookAlike: false,
    })),
    ...guide.lookAlikes.map(({ id, message }) => ({
      message,
      href: entryAddress(site, 'look-alike', guide.id, id),
      guide: guide.title,
      ...(guide.lang && { lang: guide.lang }),
      lookAlike: true,
    })),
  ];
}

function sortKey({ message }: MessageLine): string {
  return message.replace(/^[^\p{L}\p{N}]+/u, '') || message;
}

function letterOf(line: MessageLine): string {
  const first = sortKey(line).normalize('NFD').charAt(0);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '';
}
