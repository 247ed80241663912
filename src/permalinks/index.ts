export { type Ledger, type Settlement, settle } from './settle.ts';
