import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Octokit } from '@octokit/rest';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphqlProblems } from '../loopback/github/graphql-answers.ts';
import { restDescription } from '../loopback/github/openapi-check.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}src/platform/github`;
const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const page = readFileSync(`${root}docs/github-permissions.md`, 'utf8');

const rows = [...page.matchAll(/^\| `(?<call>[^`]+)` \| [^|]+ \| (?<permission>[^|]+) \|$/gm)].map(
  ({ groups }) => ({ call: groups?.['call'] ?? '', permission: groups?.['permission'] ?? '' }),
);

/** Routes of Octokit's methods that the sources name. */
function restCalls(): readonly string[] {
  const { rest } = new Octokit();
  const named = sources.flatMap((text) => [...text.matchAll(/\brest\.(\w+)\.(\w+)/g)]);
  return named.map(([, scope = '', method = '']) => {
    const api: unknown = Reflect.get(Reflect.get(rest, scope), method);
    if (typeof api !== 'function' || !('endpoint' in api)) throw new TypeError(`No rest.${scope}.${method}`);
    const { method: verb, url } = Object(api.endpoint).DEFAULTS;
    return `${verb} ${url}`;
  });
}

function documents(): readonly string[] {
  const written = sources.flatMap((text) => [...text.matchAll(/[`']((?:query|mutation)\b[^`']*\})[`']/g)]);
  return written.map(([, document = '']) => document);
}

function graphqlCalls(): readonly string[] {
  return documents().flatMap((document) =>
    parse(document).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? definition.selectionSet.selections.flatMap((field) =>
            field.kind === Kind.FIELD ? `GraphQL ${field.name.value}` : [],
          )
        : [],
    ),
  );
}

describe('the page of permissions on GitHub', () => {
  it('has every call that the code makes, and no other', () => {
    const made = new Set([...restCalls(), ...graphqlCalls()]);

    expect(made.size).toBeGreaterThan(10);
    expect(rows.map(({ call }) => call).toSorted()).toEqual([...made].toSorted());
  });

  it('names permissions as workflows do, read for what reads and write for what writes', () => {
    for (const { call, permission } of rows) {
      const levels = [...permission.matchAll(/`(?:issues|pull-requests|contents|actions|metadata): (\w+)`/g)];
      const writes = /^(?:POST|PATCH|PUT|DELETE) |^GraphQL (?:pin|create|update)/.test(call);
      if (permission === 'none') expect(call).toBe('GraphQL viewer');
      else expect(levels.length, call).toBeGreaterThan(0);
      for (const [, level] of levels) expect(level, call).toBe(writes ? 'write' : 'read');
    }
  });

  it('names operations that GitHub has', async () => {
    const description = await restDescription();
    const rest = rows.filter(({ call }) => !call.startsWith('GraphQL'));
    for (const { call } of rest) {
      const [method = '', path = ''] = call.split(' ');
      const example = path.replaceAll(/\{\w+\}/g, 'x');
      expect(description.find(method, example)?.route, call).toBe(call);
    }
    for (const document of documents()) expect(await graphqlProblems(document), document).toEqual([]);
  });
});
