export {
  type Addresses,
  addresses,
  destinationAddress,
  entryAddress,
  matchFolder,
  pictureFolder,
} from './addresses.ts';
export {
  type ApiContent,
  type ApiName,
  apiFile,
  apiFiles,
  apiJsonSchema,
  apiNames,
  type PermalinkRecord,
  permalinkRecord,
} from './api/index.ts';
export type * from './draft.ts';
export { freeId, isEntryId, isGuideId, isOwnAddress, suggestId } from './ids.ts';
export { type OldAddress, readOldAddress } from './old-address.ts';
export {
  type Destination,
  type EntryKind,
  entryId,
  entryKind,
  type Fate,
  guideId,
  kindsWithPages,
  type Permalink,
  type PublishedGuide,
  publishedGuideSchema,
  stepCode,
} from './permalink.ts';
export * from './schema.ts';
export { type CompiledSite, compiledSiteSchema, pageSchema, type Site, type SiteLink, siteSchema } from './site.ts';
export { isStepCode, readStepCode, spokenCode, stepCodes } from './step-code.ts';
export { firstStepsFor } from './whose/first-steps.ts';
export { guideStatus, type Subject, subjectOf } from './whose/subject.ts';
export { sideIn, type Whose, whoseIn } from './whose/whose-in.ts';
export { withoutEnd } from './without-end.ts';
