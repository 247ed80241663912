/** What axe leaves to a person whatever the page is like; docs/accessibility.md names the same. */

/** Why each of these rules, which finds nothing, may say of an element that it cannot tell. */
export const judged: Record<string, string> = {
  'hidden-content': 'It names all that is hidden. The states of `states.ts` show it.',
  'identical-links-same-purpose':
    'A guide leads by one name to a step on its own page and on that of the step; messages of one text are told apart by the program beside them.',
  'css-orientation-lock': 'It cannot tell of a page without a style sheet: the signs at old addresses and codes.',
};
