/** Every edit, by name. */
import type { Edit } from './edit.ts';
import { endings, returns, splitsAndMerges } from './endings.ts';
import { guideEdits } from './guides.ts';
import { idEdits } from './ids.ts';
import { farMoves, placeEdits } from './moves.ts';
import { rewrites, textEdits } from './texts.ts';

/** Edits of one thing, by which an entry stays what it was, or is new: at most one in ten of them may raise a question. */
export const quietEdits = { ...textEdits, ...placeEdits } satisfies Record<string, Edit>;

export const edits = {
  ...quietEdits,
  ...rewrites,
  ...idEdits,
  ...farMoves,
  ...endings,
  ...splitsAndMerges,
  ...returns,
  ...guideEdits,
} satisfies Record<string, Edit>;

export type EditName = keyof typeof edits;

export const editNames = Object.keys(edits) as EditName[];
