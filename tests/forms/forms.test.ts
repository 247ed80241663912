/** The page for authors says what the compiler makes of every form. `UPDATE=1` writes it anew. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileArticle } from '../../src/compile/index.ts';
import { type Form, readForms } from './read-forms.ts';
import { type Outcome, renderPage } from './render-page.ts';

const groups = readForms('tests/fixtures/forms');
const forms = groups.flatMap((group) => group.forms);

test('the page of accepted forms is what the compiler makes of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-forms-'));
  const outcomes = new Map<Form, Outcome>();
  for (const form of forms) {
    const path = join(folder, `form.${form.format}`);
    writeFileSync(path, form.source);
    outcomes.set(form, await compileArticle(path, 'en'));
  }
  const page = renderPage(groups, (form) => outcomes.get(form) as Outcome);
  if (process.env.UPDATE) writeFileSync('docs/accepted-forms.md', page);
  expect(page).toBe(readFileSync('docs/accepted-forms.md', 'utf8'));
});

test('no form is read as prose alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-forms-'));
  for (const { format, title, source } of forms) {
    const path = join(folder, `form.${format}`);
    writeFileSync(path, source);
    const { settled } = await compileArticle(path, 'en');
    const entries = [settled.variants, settled.causes, settled.steps, settled.faq, settled.guide.lookAlikes].flat();
    expect(entries.length, title).toBeGreaterThan(0);
  }
});
