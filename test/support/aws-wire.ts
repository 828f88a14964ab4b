import type { $SchemaRef } from '@smithy/types';
import { type Shape, shapeOf } from './aws-model.ts';

/** A value as AWS writes it in JSON: instants are seconds, bytes are base64. */
export function toJson(ref: $SchemaRef, value: unknown, jsonNames = false): unknown {
  const shape = shapeOf(ref);
  if (value instanceof Date) return isIso(shape) ? value.toISOString() : value.getTime() / 1000;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((item) => toJson(shape.of, item, jsonNames));
  if (shape.kind === 'map') return mapped(value, (_, item) => toJson(shape.of, item, jsonNames));
  if (shape.kind !== 'structure') return value;
  return Object.fromEntries(
    entriesOf(value).map(([key, item]) => {
      const member = memberOf(shape, key);
      const name = jsonNames ? (shapeOf(member).traits.jsonName ?? key) : key;
      return [name, toJson(member, item, jsonNames)];
    }),
  );
}

/** The value that was written in JSON. */
export function fromJson(ref: $SchemaRef, value: unknown): unknown {
  const shape = shapeOf(ref);
  if (shape.kind === 'scalar' && shape.type === 'timestamp')
    return typeof value === 'number' ? new Date(value * 1000) : new Date(String(value));
  if (shape.kind === 'scalar' && shape.type === 'blob' && typeof value === 'string')
    return Buffer.from(value, 'base64');
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => fromJson(shape.of, item));
  if (shape.kind === 'map') return mapped(value, (_, item) => fromJson(shape.of, item));
  if (shape.kind !== 'structure') return value;
  return mapped(value, (key, item) => {
    const member = shape.members.get(key);
    return member === undefined ? item : fromJson(member, item);
  });
}

function isIso(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.isoInstant;
}

/** A value as AWS writes it in XML, without the element around it. */
export function toXml(ref: $SchemaRef, value: unknown): string {
  const shape = shapeOf(ref);
  if (shape.kind === 'structure')
    return entriesOf(value)
      .map(([key, item]) => memberXml(key, memberOf(shape, key), item))
      .join('');
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((item) => element(itemName(shape.of), toXml(shape.of, item))).join('');
  if (shape.kind === 'map')
    return entriesOf(value)
      .map(([key, item]) =>
        element('entry', element('key', escapeXml(key)) + element('value', toXml(shape.of, item))),
      )
      .join('');
  if (value instanceof Date) return value.toISOString();
  return escapeXml(String(value));
}

function memberXml(key: string, ref: $SchemaRef, value: unknown): string {
  const shape = shapeOf(ref);
  const name = shape.traits.xmlName ?? key;
  if (shape.kind === 'list' && shape.traits.xmlFlattened && Array.isArray(value))
    return value.map((item) => element(name, toXml(shape.of, item))).join('');
  return element(name, toXml(ref, value));
}

function itemName(ref: $SchemaRef): string {
  return shapeOf(ref).traits.xmlName ?? 'member';
}

export function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The value that was written as form parameters (`Filter.1.Name=…`). */
export function fromQuery(ref: $SchemaRef, parameters: URLSearchParams, dialect: 'query' | 'ec2'): unknown {
  return readQuery(shapeOf(ref), parameters, '', dialect);
}

function readQuery(
  shape: Shape,
  parameters: URLSearchParams,
  prefix: string,
  dialect: 'query' | 'ec2',
): unknown {
  if (shape.kind === 'structure') {
    const members = [...shape.members].flatMap(([name, ref]) => {
      const member = shapeOf(ref);
      const value = readQuery(member, parameters, `${prefix}${queryName(name, member, dialect)}.`, dialect);
      return value === undefined ? [] : [[name, value] as const];
    });
    return members.length === 0 && prefix !== '' ? undefined : Object.fromEntries(members);
  }
  if (shape.kind === 'list') return readList(shape.of, parameters, prefix, dialect);
  if (shape.kind === 'map') return readMap(shape.of, parameters, prefix, dialect);
  const text = parameters.get(prefix.slice(0, -1));
  return text === null || shape.kind !== 'scalar' ? undefined : scalarOf(shape.type, text);
}

function readList(
  of: $SchemaRef,
  parameters: URLSearchParams,
  prefix: string,
  dialect: 'query' | 'ec2',
): readonly unknown[] | undefined {
  const items: unknown[] = [];
  const start = dialect === 'ec2' ? prefix : `${prefix}${itemName(of)}.`;
  for (let at = 1; ; at += 1) {
    const item = readQuery(shapeOf(of), parameters, `${start}${at}.`, dialect);
    if (item === undefined) return items.length === 0 ? undefined : items;
    items.push(item);
  }
}

/** Names of the key and the value as SNS has them; no other service that is called by form parameters takes a map. */
function readMap(
  of: $SchemaRef,
  parameters: URLSearchParams,
  prefix: string,
  dialect: 'query' | 'ec2',
): Readonly<Record<string, unknown>> | undefined {
  const entries: [string, unknown][] = [];
  for (let at = 1; ; at += 1) {
    const start = `${prefix}entry.${at}.`;
    const key = parameters.get(`${start}Name`);
    if (key === null) return entries.length === 0 ? undefined : Object.fromEntries(entries);
    entries.push([key, readQuery(shapeOf(of), parameters, `${start}Value.`, dialect)]);
  }
}

function queryName(name: string, { traits }: Shape, dialect: 'query' | 'ec2'): string {
  if (dialect === 'query') return traits.xmlName ?? name;
  const own = traits['ec2QueryName'];
  if (typeof own === 'string') return own;
  const key = traits.xmlName ?? name;
  return key.slice(0, 1).toUpperCase() + key.slice(1);
}

function scalarOf(type: string, text: string): unknown {
  if (type === 'number') return Number(text);
  if (type === 'boolean') return text === 'true';
  if (type === 'timestamp') return new Date(text);
  return text;
}

function memberOf(shape: Extract<Shape, { kind: 'structure' }>, key: string): $SchemaRef {
  const member = shape.members.get(key);
  if (member === undefined) throw new TypeError(`${shape.name} has no member ${key}.`);
  return member;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function mapped(value: unknown, change: (key: string, item: unknown) => unknown): unknown {
  return Object.fromEntries(entriesOf(value).map(([key, item]) => [key, change(key, item)]));
}
