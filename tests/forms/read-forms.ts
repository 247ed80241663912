/** The forms that authors write in, as tests/fixtures/forms holds them: each a small article. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One form: what it is called, and an article that is written so. */
export interface Form {
  title: string;
  format: string;
  source: string;
}

/** Forms of one kind, with the sentence that introduces them. */
export interface FormGroup {
  title: string;
  about: string;
  forms: Form[];
}

/** Reads every file of a folder: a line `# title`, a line about it, then the forms, each behind `@@ format title`. */
export function readForms(folder: string): FormGroup[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [head = '', ...parts] = readFileSync(join(folder, name), 'utf8').split(/^@@ /m);
      const [title = '', about = ''] = head.replace('# ', '').split('\n');
      return { title, about, forms: parts.map(readForm) };
    });
}

function readForm(part: string): Form {
  const end = part.indexOf('\n');
  const [format = '', ...title] = part.slice(0, end).split(' ');
  return { format, title: title.join(' '), source: part.slice(end + 1) };
}
