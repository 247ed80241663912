/** The search's bundle, loaded when the reader first asks for it: defines `<site-search>`, and opens the dialog when asked to. */
import { searchWanted } from '../open-search.ts';
import { searchDialog } from './dialog.ts';
import { pagefindGroups } from './pagefind-groups.ts';
import { siteSearch } from './site-search.ts';

const { base = '/' } = document.body.dataset;
customElements.define('site-search', siteSearch(pagefindGroups(base)));
const open = searchDialog(base);
addEventListener(searchWanted, (event) => open((event as CustomEvent<string>).detail));
