export { checkGuide } from './check/index.ts';
export type { Picture } from './entry/images.ts';
export type { SiteLink } from './entry/site-links.ts';
export { type Excess, excess } from './limits/index.ts';
export { type Level, quote, type Rule, rules, say } from './messages.ts';
export { formats } from './parse/index.ts';
export { type Begin, type Phase, phases } from './progress.ts';
export { type ArticleReading, type Reference, readArticle } from './read-article.ts';
