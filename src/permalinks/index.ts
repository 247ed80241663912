export { type DroppedAddress, droppedAddresses } from './against.ts';
export { type Conclusion, conclude, type SettledArticle } from './conclude/conclude.ts';
export { heirsOf } from './conclude/heirs.ts';
export type { Lasting } from './conclude/lasting.ts';
export { type Ledger, type LedgerEntry, type LedgerFile, ledgerSchema } from './ledger/schema.ts';
export { upgrade } from './ledger/upgrade.ts';
export { writeLedger } from './ledger/write.ts';
export { permalinkRules } from './messages.ts';
export {
  type OpenEntry,
  type Origin,
  type ReleasedBefore,
  type SettledEntry,
  type Settlement,
  settle,
} from './settle/settle.ts';
