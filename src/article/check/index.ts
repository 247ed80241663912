/** The rules that a guide is checked by when its ids are settled. */
import type { VFile } from 'vfile';
import type { SettledGuide } from '../../guide/index.ts';
import type { ArticleReading } from '../read-article.ts';
import { causesHaveSteps } from './causes-have-steps.ts';
import { referencesLeadSomewhere } from './references-lead-somewhere.ts';
import { sectionsHaveEntries } from './sections-have-entries.ts';

/** One rule, named by the good state. */
export type Check = (settled: SettledGuide, reading: ArticleReading, file: VFile) => void;

const checks: Check[] = [sectionsHaveEntries, causesHaveSteps, referencesLeadSomewhere];

/** Checks a guide by every rule; messages are added to `file`. */
export function checkGuide(settled: SettledGuide, reading: ArticleReading, file: VFile): void {
  for (const check of checks) check(settled, reading, file);
}
