/** The text that a specimen shows: a message, and what stands before and after it in the first exact text that fits. */
import type { Variant } from '../../guide/index.ts';

/** What is shown, in the order of the screen. */
export interface SpecimenLines {
  before: string;
  /** The message without what `name` holds of it. */
  message: string;
  /** The end of the message that only names the server, as plain pages have it under a rule. */
  name: string;
  after: string;
  /** The HTTP status in the message or its exact text, where it names one. */
  status: string;
  /** The exact texts that are not shown in full. */
  others: string[];
}

/** More of a text, in characters, is not taken in at a glance. */
const longest = 240;

/** Above a line of a log or a terminal stand few others. */
const mono: readonly Variant['look'][] = ['log', 'terminal'];

/** The lines of a specimen. All text is the author's; it is only cut. */
export function specimenLines({ message, exact, look, producer }: Variant): SpecimenLines {
  const isMono = mono.includes(look);
  const texts = exact.filter((text) => text !== message && isShown(text));
  const around = texts.find((text) => text.includes(message) && text.length <= longest);
  // A page and a window show more than their heading; which line of a log stands beside another, nobody knows.
  const below = around || isMono ? '' : (texts[0] ?? '');
  const at = around?.indexOf(message) ?? 0;
  const name = look === 'server' ? nameAtEnd(message, producer?.name ?? '') : '';
  const parts = { before: around?.slice(0, at) ?? '', after: around?.slice(at + message.length) ?? cut(below) };
  const { before, after } = isMono ? parts : withoutBrackets(parts);
  const shown = around ? before + message + after : after;
  return {
    before: before.trim(),
    message: message.slice(0, message.length - name.length),
    name,
    after: after.trim(),
    status: /(?:^|[^\d.])([45]\d\d)(?:\D|$)/.exec([message, around, below].join(' '))?.[1] ?? '',
    others: exact.filter((text) => text !== message && text !== shown),
  };
}

/** What stands round a heading, without the brackets that set it off inside a sentence: "We'll try again later. (0x80244021)". */
function withoutBrackets({ before, after }: { before: string; after: string }) {
  const bracket = /[([{]$/.exec(before)?.[0];
  const isSetOff = bracket !== undefined && /^[)\]}]/.test(after);
  return isSetOff ? { before: before.slice(0, -1), after: after.slice(1) } : { before, after };
}

/** Whether a text is what a reader sees, and neither the source of a page nor the head of an answer. */
function isShown(text: string): boolean {
  return !/^\s*[<{]|<\/?[a-z]|^HTTP\/\d/i.test(text);
}

/** The last words of a message that are in the producer's name: "502 Bad Gateway | nginx". */
function nameAtEnd(message: string, producer: string): string {
  const last = message.slice(message.lastIndexOf(' ') + 1);
  const known = producer.toLowerCase().split(/[^\p{L}\p{N}.]+/u);
  return last.length < message.length && known.includes(last.toLowerCase().split('/', 1)[0]!) ? last : '';
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  return `${head.slice(0, head.lastIndexOf(' ') + 1 || longest).trimEnd()} …`;
}
