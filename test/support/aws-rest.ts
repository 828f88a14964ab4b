import type { StaticOperationSchema } from '@smithy/types';
import { type Shape, shapeOf } from './aws-model.ts';
import { element, fromJson, toJson, toXml } from './aws-wire.ts';

/** A request of a service whose operations are paths. */
export interface RestRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly labels: readonly string[];
  /** What the query has to hold. */
  readonly query: ReadonlyMap<string, string>;
  /** Longer ones are more particular. */
  readonly fixed: number;
}

/** The operation whose path and query a request has; the most particular one where several have. */
export function restOperation(
  operations: Iterable<StaticOperationSchema>,
  request: RestRequest,
): StaticOperationSchema | null {
  const matching = [...operations].flatMap((schema) => {
    const route = routeOf(schema);
    return route && matches(route, request) ? [{ schema, route }] : [];
  });
  matching.sort((a, b) => b.route.query.size - a.route.query.size || b.route.fixed - a.route.fixed);
  return matching[0]?.schema ?? null;
}

/** What a request asks, from its path, its query and its body. */
export function restInput(schema: StaticOperationSchema, request: RestRequest, isXml: boolean): object {
  const input = shapeOf(schema[4]);
  const route = routeOf(schema);
  const text = request.body.toString();
  const body = text === '' || isXml ? {} : fromJson(schema[4], JSON.parse(text));
  const found = route?.path.exec(request.url.pathname) ?? [];
  const labels = (route?.labels ?? []).map((label, at) => [label, decodeURIComponent(found[at + 1] ?? '')]);
  return {
    ...Object(body),
    ...Object.fromEntries(queried(input, request.url.searchParams)),
    ...Object.fromEntries(labels),
  };
}

function queried(input: Shape, parameters: URLSearchParams): readonly (readonly [string, unknown])[] {
  if (input.kind !== 'structure') return [];
  return [...input.members].flatMap(([name, ref]): (readonly [string, unknown])[] => {
    const shape = shapeOf(ref);
    const key = shape.traits.httpQuery;
    if (key === undefined || !parameters.has(key)) return [];
    if (shape.kind === 'list') return [[name, parameters.getAll(key)]];
    const text = parameters.get(key) ?? '';
    const isNumber = shape.kind === 'scalar' && shape.type === 'number';
    return [[name, isNumber ? Number(text) : text]];
  });
}

/** The body of an answer: a member that is the payload, or all members that are not headers. */
export function restBody(schema: StaticOperationSchema, output: unknown, isXml: boolean): string {
  const shape = shapeOf(schema[5]);
  if (shape.kind !== 'structure') return '';
  const members = [...shape.members].map(([name, ref]) => ({ name, ref, traits: shapeOf(ref).traits }));
  const value = new Map(Object.entries(Object(output)));
  const payload = members.find(({ traits }) => traits.httpPayload);
  const ref = payload?.ref ?? schema[5];
  const inHeaders = new Set(members.filter(({ traits }) => traits.httpHeader).map(({ name }) => name));
  const body = payload
    ? value.get(payload.name)
    : Object.fromEntries([...value].filter(([name]) => !inHeaders.has(name)));
  if (!isXml) return JSON.stringify(toJson(ref, body ?? {}, true));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(rootOf(shapeOf(ref), schema), toXml(ref, body ?? {}))}`;
}

function rootOf(shape: Shape, schema: StaticOperationSchema): string {
  return shape.traits.xmlName ?? (shape.kind === 'structure' ? shape.name : `${schema[2]}Result`);
}

function routeOf(schema: StaticOperationSchema): Route | null {
  const http = shapeOf([0, '', '', 0, 0], typeof schema[3] === 'object' ? schema[3] : {}).traits.http;
  if (!http) return null;
  const [method, uri] = http;
  const [path = '', query = ''] = uri.split('?');
  const labels: string[] = [];
  const pattern = path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const label = /^\{([^}+]+)(\+?)\}$/.exec(part);
      if (!label) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      labels.push(label[1] ?? '');
      return label[2] ? '(.+)' : '([^/]+)';
    })
    .join('');
  return {
    method,
    path: new RegExp(`^${pattern}/?$`),
    labels,
    query: new Map(new URLSearchParams(query)),
    fixed: path.replace(/\{[^}]+\}/g, '').length,
  };
}

function matches({ method, path, query }: Route, request: RestRequest): boolean {
  return (
    method === request.method &&
    path.test(request.url.pathname) &&
    [...query].every(([key, value]) =>
      value === '' ? request.url.searchParams.has(key) : request.url.searchParams.get(key) === value,
    )
  );
}
