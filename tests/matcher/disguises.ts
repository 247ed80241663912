/** Ways in which the same message arrives: what is done to a text on its way into the box. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const prose = readFileSync(join(import.meta.dirname, '../fixtures/matching/prose.txt'), 'utf8');
const [before = '', after = ''] = prose.split('%%\n');

/** Each with its name; none takes anything away. */
export const disguises: [name: string, disguise: (text: string) => string][] = [
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with spaces at the ends of lines', (text) => `${text.replaceAll('\n', '  \t\n')}   \n\n`],
  ['indented', (text) => text.replace(/^/gm, '    ')],
  ['in small letters', (text) => text.toLowerCase()],
  ['in capitals', (text) => text.toUpperCase()],
  ['in a fence of Markdown', (text) => `\`\`\`text\n${text}\n\`\`\`\n`],
  ['quoted in a mail', (text) => text.replace(/^/gm, '> ')],
  ['escaped for HTML', escapedForHtml],
  ['escaped for JSON', (text) => `{"text":${JSON.stringify(text)}}`],
  ['in one line', (text) => text.replaceAll('\n', ' ')],
  ['amid three hundred words about something else', (text) => `${before}\n${text}\n\n${after}`],
];

function escapedForHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}
