import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** GitHub's own description of its REST interface: what it takes, by method and path. */
export interface RestDescription {
  /** The operation of a request; `null`: GitHub has none. */
  find(method: string, pathname: string): RestOperation | null;
}

export interface RestOperation {
  /** E.g. `POST /repos/{owner}/{repo}/issues`. */
  readonly route: string;
  /** What is wrong with a request; empty where nothing is. */
  problems(query: URLSearchParams, body: unknown): readonly string[];
}

type Json = { readonly [name: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: unknown;
}

let loading: Promise<RestDescription> | null = null;

/** Read once in a process: it is 13 MB of text. */
export function restDescription(): Promise<RestDescription> {
  loading ??= load();
  return loading;
}

async function load(): Promise<RestDescription> {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const document: Json = JSON.parse(await readFile(file, 'utf8'));
  const paths = object(document['paths']);
  // The most literal first: the first that matches is meant.
  const templates = Object.keys(paths)
    .map(matcher)
    .toSorted((a, b) => b.literals - a.literals);
  const known = new Map<string, RestOperation>();
  return {
    find(method, pathname) {
      const best = templates.find(({ pattern }) => pattern.test(pathname));
      const described = best && object(paths[best.template])[method.toLowerCase()];
      if (!best || !described) return null;
      const route = `${method} ${best.template}`;
      const operation = known.get(route) ?? operationOf(route, document, object(described));
      known.set(route, operation);
      return operation;
    },
  };
}

/** That GitHub's own description is of JSON Schema need not be checked at each part of it. */
const SETTINGS = { strict: false, validateFormats: false, validateSchema: false } as const;
const BODIES = new Ajv2020({ ...SETTINGS, allErrors: true, coerceTypes: false });
const QUERIES = new Ajv2020({ ...SETTINGS, coerceTypes: true });

/** The path of a file and the name of a ref may have slashes. */
function matcher(template: string) {
  const source = template
    .split('/')
    .map((part) => {
      if (!part.startsWith('{'))
        return part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/, '[^/]+');
      return part === '{path}' || part === '{ref}' ? '.+' : '[^/]+';
    })
    .join('/');
  const literals = template.split('/').filter((part) => !part.startsWith('{')).length;
  return { template, pattern: new RegExp(`^${source}$`), literals };
}

function operationOf(route: string, document: Json, described: Json): RestOperation {
  const parameters = list(described['parameters']).map((given) => parameterOf(document, given));
  const queries = new Map(
    parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, schema }) => [name, QUERIES.compile(object({ properties: { [name]: schema } }))]),
  );
  const content = object(object(resolved(document, described['requestBody']))['content']);
  const schema = converted(document, object(content['application/json'])['schema']);
  const check = BODIES.compile(object(schema));
  return {
    route,
    problems: (query, body) => [
      ...[...query].flatMap(([name, value]) => queryProblems(queries.get(name), name, value)),
      ...bodyProblems(check, object(schema), body),
    ],
  };
}

function queryProblems(check: ValidateFunction | undefined, name: string, value: string): readonly string[] {
  if (!check) return [`the query has no "${name}"`];
  return check({ [name]: value }) ? [] : [`the query's "${name}" cannot be "${value}"`];
}

function bodyProblems(check: ValidateFunction, schema: Json, body: unknown): readonly string[] {
  if (body === undefined) return schema['type'] === undefined || !schema['required'] ? [] : ['no body'];
  const known = object(schema['properties']);
  const unknown = Object.keys(object(body)).filter((name) => !(name in known));
  const wrong = check(body) ? [] : (check.errors ?? []).map((e) => `body${e.instancePath} ${e.message}`);
  return [...wrong, ...unknown.map((name) => `the body has no "${name}"`)];
}

function parameterOf(document: Json, given: unknown): Parameter {
  const { name, in: place, required, schema } = object(resolved(document, given));
  return {
    name: String(name),
    in: String(place),
    required: required === true,
    schema: converted(document, schema),
  };
}

/** The description is of OpenAPI 3.0: `nullable` becomes what JSON Schema 2020 has for it, and references are put in place. */
function converted(document: Json, schema: unknown, depth = 0): unknown {
  if (Array.isArray(schema)) return schema.map((each) => converted(document, each, depth));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (depth > 20) return {};
  const { nullable, example, examples, discriminator, ...rest } = object(resolved(document, schema));
  const clean = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, converted(document, value, depth + 1)]),
  );
  if (nullable !== true) return clean;
  return { anyOf: [clean, { type: 'null' }] };
}

function resolved(document: Json, node: unknown): unknown {
  const reference = object(node)['$ref'];
  if (typeof reference !== 'string') return node;
  const path = reference.slice(2).split('/');
  const target = path.reduce<unknown>((at, part) => object(at)[decodeURIComponent(part)], document);
  return resolved(document, target);
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
