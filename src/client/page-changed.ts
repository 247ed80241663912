/** A bundle of its own, loaded when the page has another version than the one shown. */
import { adoptStyles } from './adopt-styles.ts';
import { pageChanged, showNewVersion } from './words.ts';

/** How long after it was asked for a page counts as just opened, in milliseconds. */
const justOpened = 5000;

const untouched = performance.now() < justOpened && !navigator.userActivation?.hasBeenActive && scrollY === 0;
if (untouched) location.reload();
else offer();

/** A page being read is left as it is; a line at its end offers the new version. */
function offer(): void {
  adoptStyles(STYLES);
  const line = document.createElement('p');
  line.className = 'page-changed bar callout risk';
  line.role = 'status';
  document.body.append(line);
  const button = document.createElement('button');
  button.className = 'button';
  button.append(showNewVersion);
  button.onclick = () => location.reload();
  // A live region is only announced if it was there, empty, before its text came.
  setTimeout(() => line.replaceChildren(`${pageChanged} `, button), 100);
}
