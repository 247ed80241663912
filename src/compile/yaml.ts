/** YAML that an owner writes, through a schema; each fault at its line. */
import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

/** What is wrong, and where; line and column count from 1. */
export interface YamlFault {
  reason: string;
  place: { line: number; column: number };
}

/** The data, unless there are faults. */
export type YamlReading<Data> = { data: Data; faults: [] } | { data: undefined; faults: YamlFault[] };

/**
 * Reads YAML.
 *
 * @param linesBefore How many lines stand before the YAML in its file.
 */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  linesBefore = 0,
): YamlReading<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const faults: YamlFault[] = document.errors.map((error) => ({
    reason: `Unexpected YAML: ${error.message}`,
    place: place(error.pos[0]),
  }));
  visit(document, {
    Alias: (_key, { source: name, range }) => {
      faults.push({ reason: `Unexpected alias *${name}, expected the value itself`, place: place(range?.[0]) });
    },
  });
  if (faults.length > 0) return { data: undefined, faults };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, faults: [] };
  return {
    data: undefined,
    faults: result.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      const node = document.getIn([...issue.path, ...unknown], true) as
        | { range?: [number, number, number] }
        | undefined;
      const key = issue.path.length > 0 ? ` of \`${issue.path.join('.')}\`` : '';
      return { reason: `Unexpected value${key}: ${issue.message}`, place: place(node?.range?.[0]) };
    }),
  };
}
