export { publish } from './publish.ts';
export { type Ledger, type Origin, type SettledEntry, type Settlement, settle } from './settle.ts';
