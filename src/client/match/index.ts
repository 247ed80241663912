/** The matcher's bundle, loaded when the reader turns to a box: it hands the matcher to the search, which asked for it. */
import { openMatcher } from '../../matcher/index.ts';
import { matcherHere } from './matcher-here.ts';

dispatchEvent(new CustomEvent(matcherHere, { detail: openMatcher }));
