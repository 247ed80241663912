/** The script that copies links, codes and steps: loaded when a reader first comes near something to copy. */
import { adoptStyles } from '../adopt-styles.ts';
import { defineCopyLink } from './copy-link.ts';

adoptStyles(STYLES);
defineCopyLink();
