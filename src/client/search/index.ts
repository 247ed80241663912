/** The search's bundle, loaded when the reader turns to the search or the home page is idle: defines `<site-search>`, and opens the dialog when asked to. */
import { adoptStyles } from '../adopt-styles.ts';
import { searchWanted, textArrived } from '../page/open-search.ts';
import { answerGroups } from './answer/answer-groups.ts';
import { loadMatcher } from './answer/load-matcher.ts';
import { codeGroup } from './code/code-group.ts';
import { searchDialog } from './dialog.ts';
import { remember } from './remember.ts';
import { putText, siteSearch } from './site-search.ts';
import { textGroup } from './text/text-group.ts';

adoptStyles(STYLES);
const { base = '/', report = '' } = document.body.dataset;
const { first, last } = answerGroups(base, report, () => loadMatcher(base));
customElements.define('site-search', siteSearch([codeGroup(base), first, textGroup(base), last]));
remember(document.querySelector('main site-search'));
const open = searchDialog(base);
const listen = (name: string, hear: (text: string) => void) =>
  addEventListener(name, (event) => hear((event as CustomEvent<string>).detail));
listen(searchWanted, open);
listen(textArrived, (text) => {
  const box = document.querySelector('main site-search');
  if (box) putText(box, text);
  else open(text);
});
