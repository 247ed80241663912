/** The page for authors: every form beside what comes out of it. */
import type { VFileMessage } from 'vfile-message';
import { levelOf } from '../../src/compile/index.ts';
import type { SettledGuide } from '../../src/guide/index.ts';
import type { Form, FormGroup } from './read-forms.ts';

/** What the compiler makes of a form. */
export interface Outcome {
  settled: SettledGuide;
  messages: VFileMessage[];
}

const introduction = `# Accepted forms

Every form that an article can have, beside what the compiler reads out of it. This page is made from \`tests/fixtures/forms\` by the
tests (\`UPDATE=1 npx vitest run tests/forms\`), so it says what is true. [Writing articles](writing-articles.md) explains the labels;
[what the compiler says](compiler-messages.md) explains the messages.
`;

/** The whole page as Markdown, with tables as HTML because cells hold several lines. */
export function renderPage(groups: FormGroup[], outcomeOf: (form: Form) => Outcome): string {
  return [introduction, ...groups.map((group) => renderGroup(group, outcomeOf))].join('\n');
}

function renderGroup({ title, about, forms }: FormGroup, outcomeOf: (form: Form) => Outcome): string {
  const rows = forms.map(
    (form) => `<tr><td colspan="2"><strong>${escaped(form.title)}</strong> (.${form.format})</td></tr>
<tr><td>${preformatted(form.source)}</td><td>${preformatted(outcomeText(outcomeOf(form), /^Looks like:/m.test(form.source)))}</td></tr>`,
  );
  return `## ${title}\n\n${about}\n\n<table>\n<tr><th>You write</th><th>It reads</th></tr>\n${rows.join('\n')}\n</table>\n`;
}

/** Blank lines would end the table for a Markdown reader: they become a reference to a line feed. */
function preformatted(text: string): string {
  return `<pre>${escaped(text.trimEnd()).replaceAll('\n\n', '\n&#10;')}</pre>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('`', '&#96;');
}

/** What was read, one line a finding. Every message has a look; only where the author names one is it told. */
function outcomeText({ settled, messages }: Outcome, hasLook: boolean): string {
  const { guide, variants, causes, steps, faq } = settled;
  return [
    `guide: ${guide.title}`,
    ...guide.sections.map(({ kind, title, text }) => {
      const holds = kind === 'intro' || kind === 'prose' ? kind : `section of ${kind}`;
      return [title ? `${holds}: ${title}` : holds, ...(text ? [indent(text)] : [])].join('\n');
    }),
    ...variants.map((variant) => {
      const { producer, look, side, means, exact, codes, firstSteps } = variant;
      return [
        `message${variant.origin === 'prose' ? ' in a sentence' : ''}: ${variant.message}`,
        ...fields({
          'shown by': producer?.name,
          'looks like': hasLook ? look : undefined,
          'who can act': side,
          means,
          'exact text': exact.join(' / '),
        }),
        ...fields({ codes: codes.map((group) => group.join(' = ')).join(', '), 'first steps': firstSteps.join(', ') }),
        ...bodyOf(variant.html),
      ].join('\n');
    }),
    ...guide.lookAlikes.map(({ message, status, instead }) =>
      [`look-alike: ${message}`, ...fields({ status, instead })].join('\n'),
    ),
    ...causes.map(({ title, side, remedy, html }) =>
      [`cause: ${title}`, ...fields({ 'who can act': side, 'fixed by': remedy.join(', ') }), ...bodyOf(html)].join(
        '\n',
      ),
    ),
    ...steps.map(({ number, title, side, takes, offlineFor, workedIf, risk, html }) =>
      [
        `step ${number}, ${side}: ${title}`,
        ...fields({ takes, 'offline for': offlineFor, 'worked if': workedIf, risk }),
        ...bodyOf(html),
      ].join('\n'),
    ),
    ...faq.map(({ question, html }) => [`question: ${question}`, ...bodyOf(html)].join('\n')),
    ...messages
      .filter(({ ruleId }) => !advice.includes(ruleId ?? ''))
      .map((message) => `${levelOf(message)}, line ${message.line}: ${message.ruleId}`),
  ].join('\n');
}

/** Rules that nearly every short example breaks. */
const advice = ['no-steps', 'cause-without-step', 'step-without-success'];

function fields(values: Record<string, string | undefined>): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value ? [indent(`${name}: ${value}`)] : []));
}

function bodyOf(html: string): string[] {
  return html ? [indent(html)] : [];
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
