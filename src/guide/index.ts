export { type Addresses, addresses, type EntryKind, entryAddress, matchFolder, pictureFolder } from './addresses.ts';
export type * from './draft.ts';
export { freeId, isEntryId, isGuideId, isOwnAddress, suggestId } from './ids.ts';
export { type OldAddress, readOldAddress } from './old-address.ts';
export * from './schema.ts';
export { type CompiledSite, compiledSiteSchema, pageSchema, type Site, type SiteLink, siteSchema } from './site.ts';
export { withoutEnd } from './without-end.ts';
