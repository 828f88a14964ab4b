import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml';
import { z } from 'zod';
import { configSchema } from './config.ts';
import { plainMessage } from './plain-message.ts';
import { suggest } from './suggest.ts';

/** One thing that is wrong in the file. */
export interface Problem {
  readonly line: number | null;
  /** As people write it: `budgets[0].amount`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

type Path = readonly PropertyKey[];

/** What is wrong, in the order of the file. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  lines: LineCounter,
): readonly Problem[] {
  const problems = issues
    .flatMap((issue) => describe(issue))
    .map(({ path, message }) => ({
      line: lineOf(document, lines, path),
      path: pathText(path),
      message,
    }));
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function describe(issue: z.core.$ZodIssue): readonly { path: Path; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: plainMessage(issue) }];
  const known = keysAt(issue.path);
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: `Unknown key${suggest(key, known, `; known here: ${known.join(', ')}`)}`,
  }));
}

const jsonSchema: unknown = z.toJSONSchema(configSchema, { io: 'input' });

/** Keys the schema knows below a path. */
function keysAt(path: Path): readonly string[] {
  let at: unknown = jsonSchema;
  for (const part of path) {
    at =
      typeof part === 'number' ? property(at, 'items') : property(property(at, 'properties'), String(part));
  }
  const properties = property(at, 'properties');
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

/** Line of the key at a path; where it is missing, of what it is missing from. */
function lineOf(document: Document, lines: LineCounter, path: Path): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== null) return lines.linePos(offset).line;
  }
  return null;
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
