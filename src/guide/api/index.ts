/** The API: what each of its files holds, as Zod schemas and as JSON Schemas. */
import { z } from 'zod';
import { causes } from './causes.ts';
import { faq } from './faq.ts';
import { frameOf } from './file.ts';
import { guides } from './guides.ts';
import { permalinks } from './permalinks.ts';
import { steps } from './steps.ts';
import { variants } from './variants.ts';

export { type PermalinkRecord, permalinkRecord } from './permalinks.ts';

/** The files of the API by name, each with its schema. */
export const apiFiles = { guides, variants, causes, steps, faq, permalinks };

/** Name of a file of the API. */
export type ApiName = keyof typeof apiFiles;

/** What a file of the API holds of its own. */
export type ApiContent<Name extends ApiName> = Omit<z.infer<(typeof apiFiles)[Name]>, '$schema' | 'version'>;

export const apiNames = Object.keys(apiFiles) as ApiName[];

/**
 * A file of the API, its fields in the order of its schema; fields that the schema does not know are left out.
 *
 * @throws ZodError when the content is not what the API promises.
 */
export function apiFile<Name extends ApiName>(name: Name, content: ApiContent<Name>): unknown {
  return apiFiles[name].parse({ ...frameOf(name), ...content });
}

/**
 * The JSON Schema (draft 2020-12) of a file of the API. It allows fields that it does not name, as later ones of the same version may.
 *
 * @param address Where it is published; absolute where the address of the site is known.
 */
export function apiJsonSchema(name: ApiName, address: string): z.core.JSONSchema.BaseSchema {
  return { $id: address, ...z.toJSONSchema(apiFiles[name], { io: 'input' }) };
}
