export { type CompiledArticle, compileArticle } from './article.ts';
export { type Compiler, openCompiler } from './compiler.ts';
export { type Compilation, compileContent, NoContentError } from './content.ts';
export { ledgerFolder } from './ledgers/read-ledgers.ts';
export { fileFault, fileRules, formatMessage, hasErrors, levelOf } from './messages.ts';
export { summaryOf } from './summary.ts';
export { workFolder } from './work-folder.ts';
