/** The rules that a guide is checked by when its ids are settled. */
import type { VFile } from 'vfile';
import type { SettledGuide } from '../../guide/index.ts';
import type { ArticleReading } from '../read-article.ts';
import { bracketsClose } from './brackets-close.ts';
import { causesHaveSteps } from './causes-have-steps.ts';
import { fencesClose } from './fences-close.ts';
import { headingLevelsFollow } from './heading-levels-follow.ts';
import { headingsSaySomething } from './headings-say-something.ts';
import { linksAreThere } from './links-are-there.ts';
import { messagesDiffer } from './messages-differ.ts';
import { questionsDiffer } from './questions-differ.ts';
import { referencesLeadSomewhere } from './references-lead-somewhere.ts';
import { sectionsHaveEntries } from './sections-have-entries.ts';
import { stepNumbersFollow } from './step-numbers-follow.ts';
import { stepTitlesDiffer } from './step-titles-differ.ts';
import { stepsInstructOnce } from './steps-instruct-once.ts';
import { stepsShowSuccess } from './steps-show-success.ts';

/** One rule, named by the good state. */
export type Check = (settled: SettledGuide, reading: ArticleReading, file: VFile) => void;

const checks: Check[] = [
  fencesClose,
  bracketsClose,
  headingLevelsFollow,
  headingsSaySomething,
  sectionsHaveEntries,
  messagesDiffer,
  causesHaveSteps,
  stepNumbersFollow,
  stepTitlesDiffer,
  stepsInstructOnce,
  stepsShowSuccess,
  questionsDiffer,
  referencesLeadSomewhere,
  linksAreThere,
];

/** Checks a guide by every rule; messages are added to `file`. */
export function checkGuide(settled: SettledGuide, reading: ArticleReading, file: VFile): void {
  for (const check of checks) check(settled, reading, file);
}
