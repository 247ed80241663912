import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { apiJsonSchema, apiNames } from '../../../src/guide/index.ts';
import { faultsAs } from './validate.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';

test('there is a file for every collection, and one for addresses', () => {
  expect(apiNames).toEqual(['guides', 'variants', 'causes', 'steps', 'faq', 'permalinks']);
});

test('the document names every file', () => {
  const document = readFileSync('docs/api.md', 'utf8');
  expect(apiNames.filter((name) => !document.includes(`| \`/api/v1/${name}.json\` |`))).toEqual([]);
});

test.each(apiNames)('the JSON Schema of %s is a valid one and describes every field', (name) => {
  const schema = apiJsonSchema(name, `https://help.example/api/v1/schemas/${name}.json`);
  expect(schema).toMatchObject({ $schema: draft, $id: `https://help.example/api/v1/schemas/${name}.json` });
  expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String) });
  expect(new Ajv2020({ validateFormats: false }).validateSchema(schema)).toBe(true);
  expect(fieldsOf(schema).filter(([, field]) => !('description' in field))).toEqual([]);
});

test.each(apiNames)('%s may gain fields, but the site writes none that its schema does not name', (name) => {
  const schema = apiJsonSchema(name, '/schema.json');
  const faults = faultsAs(name);
  const empty = {
    $schema: `schemas/${name}.json`,
    version: 1,
    [name]: [],
    base: '/',
    redirects: [],
    guides: [],
    entries: [],
  };
  const own = Object.fromEntries(
    Object.entries(empty).filter(([key]) => key in (schema as { properties: object }).properties),
  );
  expect(faults(own)).toEqual([]);
  expect(faults({ ...own, later: true })).toEqual([expect.stringContaining('later')]);
  expect(new Ajv2020({ validateFormats: false }).compile(schema)({ ...own, later: true })).toBe(true);
  expect(faults({ ...own, version: 2 })).toEqual([expect.stringContaining('/version')]);
});

/** The fields of a schema and of all within it. */
function fieldsOf(schema: object): [string, object][] {
  const { properties = {}, items } = schema as { properties?: Record<string, object>; items?: object };
  const inside = [...Object.values(properties), ...(items ? [items] : [])];
  return [...Object.entries(properties), ...inside.flatMap(fieldsOf)];
}
