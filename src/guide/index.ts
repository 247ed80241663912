export { type Addresses, addresses, type EntryKind, entryAddress, pictureFolder } from './addresses.ts';
export type * from './draft.ts';
export { freeId, isEntryId, isGuideId, suggestId } from './ids.ts';
export * from './schema.ts';
export { type CompiledSite, compiledSiteSchema, pageSchema, type Site, type SiteLink, siteSchema } from './site.ts';
