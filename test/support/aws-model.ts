import type { $SchemaRef, SchemaTraits, SchemaTraitsObject } from '@smithy/types';

/** One shape of AWS's own API model, as the SDK's clients carry it. */
export type Shape = { readonly traits: SchemaTraitsObject } & (
  | { readonly kind: 'unit' }
  /** `isoInstant`: a timestamp that is text also in JSON. */
  | { readonly kind: 'scalar'; readonly type: ScalarType; readonly isoInstant: boolean }
  | { readonly kind: 'list'; readonly of: $SchemaRef }
  | { readonly kind: 'map'; readonly of: $SchemaRef }
  | {
      readonly kind: 'structure';
      readonly name: string;
      readonly members: ReadonlyMap<string, $SchemaRef>;
      /** Names of the members that have to be there. */
      readonly required: readonly string[];
    }
);

type ScalarType = 'string' | 'number' | 'boolean' | 'timestamp' | 'blob' | 'document' | 'bigint';

const SCALARS: Readonly<Record<number, ScalarType>> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'timestamp',
  5: 'timestamp',
  6: 'timestamp',
  7: 'timestamp',
  15: 'document',
  17: 'bigint',
  19: 'number',
  21: 'blob',
  42: 'blob',
};

const ISO_INSTANT = 5;
const LIST_OF = 64;
const MAP_OF = 128;

/** What a schema of `@aws-sdk/client-*` says; throws on a form this reader does not know. */
export function shapeOf(ref: $SchemaRef, traits: SchemaTraitsObject = {}): Shape {
  const schema = typeof ref === 'function' ? ref() : ref;
  if (schema === 'unit') return { kind: 'unit', traits };
  if (typeof schema === 'number') return simple(schema, traits);
  if (!Array.isArray(schema)) throw new TypeError('A schema of an unknown form.');
  if (schema.length === 2) return shapeOf(schema[0], { ...ofTraits(schema[1]), ...traits });
  const all = { ...ofTraits(schema[3]), ...traits };
  switch (schema[0]) {
    case 0:
      return shapeOf(schema[4], all);
    case 1:
      return { kind: 'list', of: schema[4], traits: all };
    case 2:
      return { kind: 'map', of: schema[5], traits: all };
    case 3:
    case 4:
    case -3:
      return structure(schema[2], schema[4], schema[5], schema[6] ?? 0, all);
    default:
      throw new TypeError('An operation is not a shape.');
  }
}

function structure(
  name: string,
  names: readonly string[],
  refs: readonly $SchemaRef[],
  required: number,
  traits: SchemaTraitsObject,
): Shape {
  const members = new Map(names.map((member, at) => [member, refs[at] ?? 'unit'] as const));
  return { kind: 'structure', name, members, required: names.slice(0, required), traits };
}

function simple(schema: number, traits: SchemaTraitsObject): Shape {
  if (schema >= MAP_OF) return { kind: 'map', of: schema - MAP_OF, traits };
  if (schema >= LIST_OF) return { kind: 'list', of: schema - LIST_OF, traits };
  const type = SCALARS[schema];
  if (!type) throw new TypeError(`A scalar of an unknown form: ${schema}.`);
  return { kind: 'scalar', type, isoInstant: schema === ISO_INSTANT, traits };
}

const PAYLOAD = 16;

/** Numbers are bits that stand for traits; of those only the payload matters here. */
function ofTraits(traits: SchemaTraits): SchemaTraitsObject {
  if (typeof traits !== 'number') return traits;
  return (traits & PAYLOAD) === 0 ? {} : { httpPayload: 1 };
}

/** Where a value is not what AWS's model allows: unknown or missing members, wrong types. Empty: it is valid. */
export function problemsOf(ref: $SchemaRef, value: unknown, path = '$'): readonly string[] {
  const shape = shapeOf(ref);
  switch (shape.kind) {
    case 'unit':
      return value === undefined || isEmptyObject(value) ? [] : [`${path}: nothing is expected`];
    case 'scalar':
      return isOf(shape.type, value) ? [] : [`${path}: no ${shape.type}`];
    case 'list':
      if (!Array.isArray(value)) return [`${path}: no list`];
      return value.flatMap((item, at) => problemsOf(shape.of, item, `${path}[${at}]`));
    case 'map':
      if (!isObject(value)) return [`${path}: no map`];
      return Object.entries(value).flatMap(([key, item]) => problemsOf(shape.of, item, `${path}.${key}`));
    case 'structure':
      return isObject(value) ? memberProblems(shape, value, path) : [`${path}: no ${shape.name}`];
  }
}

function memberProblems(
  { name, members, required }: Extract<Shape, { kind: 'structure' }>,
  value: object,
  path: string,
): readonly string[] {
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  const there = new Set(given.map(([key]) => key));
  return [
    ...required.filter((key) => !there.has(key)).map((key) => `${path}.${key}: ${name} needs it`),
    ...given.flatMap(([key, member]) => {
      const ref = members.get(key);
      return ref === undefined
        ? [`${path}.${key}: ${name} has no such member`]
        : problemsOf(ref, member, `${path}.${key}`);
    }),
  ];
}

function isOf(type: ScalarType, value: unknown): boolean {
  switch (type) {
    case 'timestamp':
      return value instanceof Date && !Number.isNaN(value.getTime());
    case 'blob':
      return value instanceof Uint8Array;
    case 'document':
      return value !== undefined;
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function isEmptyObject(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
