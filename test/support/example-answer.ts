import type { $SchemaRef } from '@smithy/types';
import { type Shape, shapeOf } from './aws-model.ts';

export interface ExampleOptions {
  /** The text of a member; `nth` counts the items of lists on the way to it. */
  readonly text: (member: string, nth: string) => string;
  /** Items of each outermost list; lists inside items have one. */
  readonly items: number;
  /** Number of the first item, so that two pages differ. */
  readonly first?: number;
}

const DEEPEST = 7;
const INSTANT = new Date('2026-01-15T12:00:00.000Z');

/** Members that say that there is more: left out, so that an answer is a last page unless a test adds one. */
const MORE = /token$|marker$|^istruncated$|^hasmore|^(?:next)?position$|^lastevaluated/i;

/** Members that say that some of what was asked is missing. */
const MISSING = /^(?:failures|unprocessed\w*|errors|invalid\w*|failed\w*)$/i;

/** A value that the model allows, with every member filled. Of recursive shapes the inner ones are left out. */
export function exampleAnswer(ref: $SchemaRef, options: ExampleOptions): Readonly<Record<string, unknown>> {
  const value = exampleOf(ref, 'Answer', { ...options, path: [], nth: '' });
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

interface Walk extends ExampleOptions {
  readonly path: readonly string[];
  readonly nth: string;
}

function exampleOf(ref: $SchemaRef, member: string, walk: Walk): unknown {
  const shape = shapeOf(ref);
  switch (shape.kind) {
    case 'unit':
      return {};
    case 'scalar':
      return scalarOf(shape, member, walk);
    case 'list':
      return listOf(shape, member, walk);
    case 'map':
      return { [walk.text(`${member}Key`, walk.nth)]: exampleOf(shape.of, member, walk) };
    case 'structure':
      return structureOf(shape, walk);
  }
}

function listOf({ of }: Extract<Shape, { kind: 'list' }>, member: string, walk: Walk): readonly unknown[] {
  const outermost = walk.nth === '';
  const first = walk.first ?? 1;
  return Array.from({ length: outermost ? walk.items : 1 }, (_, at) =>
    exampleOf(of, member, { ...walk, nth: outermost ? `${at + first}` : `${walk.nth}.1` }),
  ).filter((item) => item !== undefined);
}

function structureOf(
  { name, members }: Extract<Shape, { kind: 'structure' }>,
  walk: Walk,
): Readonly<Record<string, unknown>> | undefined {
  if (walk.path.includes(name) || walk.path.length > DEEPEST) return undefined;
  const below = { ...walk, path: [...walk.path, name] };
  const filled = [...members].flatMap(([key, ref]) => {
    if (MORE.test(key) || MISSING.test(key)) return [];
    const value = exampleOf(ref, key, below);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(filled);
}

function scalarOf({ type }: Extract<Shape, { kind: 'scalar' }>, member: string, walk: Walk): unknown {
  switch (type) {
    case 'number':
      return 1;
    case 'bigint':
      return 1n;
    case 'boolean':
      return true;
    case 'timestamp':
      return INSTANT;
    case 'blob':
      return new Uint8Array([123, 125]);
    case 'document':
      return {};
    case 'string':
      return walk.text(member, walk.nth);
  }
}
