/** The JSON Schemas of the API, as an independent validator reads them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type ApiName, apiJsonSchema } from '../../../src/guide/index.ts';

/** As much of a JSON Schema as `closed` looks at. */
interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}

/**
 * A function that tells what is wrong with a value by a JSON Schema, one line each; nothing where all is well. Fields that the schema does
 * not name are wrong as well: they would be a promise that nobody made.
 */
export function faultsBy(schema: object): (value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, formats: { date: isDate, uri: URL.canParse } });
  const validate = ajv.compile(closed(schema as Schema));
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** The same by the schema of a file of the API, as the source has it. */
export function faultsAs(name: ApiName): (value: unknown) => string[] {
  return faultsBy(apiJsonSchema(name, `/api/v1/schemas/${name}.json`));
}

/** The same schema, without room for fields that it does not name. */
function closed(schema: Schema): Schema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, closed(field)])),
      additionalProperties: false,
    }),
    ...(items && { items: closed(items) }),
  };
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
