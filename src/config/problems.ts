import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml';
import { z } from 'zod';
import { configSchema } from './config.ts';
import { meantForm, plainMessage } from './plain-message.ts';
import { suggest } from './suggest.ts';

/** One thing that is wrong in the file. */
export interface Problem {
  readonly line: number | null;
  /** As people write it: `budgets[0].amount`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

export type Path = readonly PropertyKey[];

/** A file as it was read. */
export interface Written {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Where a value of the configuration may be written: the first of these paths that the file has. */
export type Places = (path: Path) => readonly Path[];

/** Most problems that are looked up and listed; nobody reads more at once. */
export const MAX_PROBLEMS = 100;

/** What is wrong, each with where it is written; a hundred at most. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  written: Written,
  places: Places = (path) => [path],
): readonly Problem[] {
  return issues
    .flatMap(meantForm)
    .flatMap(describe)
    .slice(0, MAX_PROBLEMS)
    .map(({ path, message }) => ({ ...placeOf(written, path, places), message }));
}

function describe(issue: z.core.$ZodIssue): readonly { path: Path; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: plainMessage(issue) }];
  const known = keysAt(issue.path);
  return issue.keys.slice(0, MAX_PROBLEMS).map((key) => ({
    path: [...issue.path, key],
    message: `Unknown key${suggest(key, known, `; known here: ${known.join(', ')}`)}`,
  }));
}

const jsonSchema: unknown = z.toJSONSchema(configSchema, { io: 'input' });

/** Keys the schema knows below a path. */
function keysAt(path: Path): readonly string[] {
  let at: readonly unknown[] = [jsonSchema];
  for (const part of path) {
    at = at.flatMap(formsOf).map((form) => below(form, part));
  }
  return at.flatMap(formsOf).flatMap((form) => {
    const properties = property(form, 'properties');
    return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  });
}

function formsOf(schema: unknown): readonly unknown[] {
  const forms = property(schema, 'anyOf');
  return Array.isArray(forms) ? forms.flatMap(formsOf) : [schema];
}

function below(schema: unknown, part: PropertyKey): unknown {
  if (typeof part === 'number') return property(schema, 'items');
  return property(property(schema, 'properties'), String(part)) ?? property(schema, 'additionalProperties');
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

/** Line of the key at a path; where it is missing, of what it is missing from. */
function placeOf({ document, lines }: Written, path: Path, places: Places): Pick<Problem, 'line' | 'path'> {
  for (let length = path.length; length > 0; length -= 1) {
    for (const place of places(path.slice(0, length))) {
      const offset = offsetOf(document, place);
      if (offset === null) continue;
      return { line: lines.linePos(offset).line, path: pathText([...place, ...path.slice(length)]) };
    }
  }
  return { line: null, path: pathText(path) };
}

function offsetOf(document: Document, path: Path): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
    : undefined;
  const node = pair ? pair.key : document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function pathText(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}
