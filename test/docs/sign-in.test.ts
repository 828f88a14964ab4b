import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseConfig } from '../../src/config/parse-config.ts';
import { parametersOf } from '../../src/config/tenant-parameters.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/sign-in.md');
const blocks = (language: string) =>
  [...page.matchAll(/```(?<language>\w+)\n(?<text>[\s\S]*?)```/g)].flatMap(({ groups }) =>
    groups?.['language'] === language ? [groups['text'] ?? ''] : [],
  );

describe('the page about signing in', () => {
  it('shows a configuration that is accepted, with its environment', () => {
    const [example = ''] = blocks('yaml');

    expect(parseConfig(example, 'example').tenants.map(parametersOf)).toEqual([
      ['/spendlog/retail/external-id'],
    ]);
    expect(parseConfig(example, 'example', 'staging').tenants[0]?.accounts).toHaveLength(2);
  });

  it('shows policies that are JSON and go by claims that AWS knows', () => {
    const policies = blocks('json').map((text): unknown => JSON.parse(text));
    const keys = [...page.matchAll(/"token\.actions\.githubusercontent\.com:(?<claim>\w+)"/g)].map(
      ({ groups }) => groups?.['claim'],
    );

    expect(policies).toHaveLength(3);
    expect(new Set(keys)).toEqual(
      new Set(['aud', 'repository_id', 'job_workflow_ref', 'environment', 'sub']),
    );
  });

  it('names the inputs of the action, each of them', () => {
    const { inputs } = z
      .object({ inputs: z.record(z.string(), z.unknown()) })
      .parse(parse(read('action.yml')));
    const named = [...page.matchAll(/^\| `(?<input>[a-z-]+)` \|/gm)].map(
      ({ groups }) => groups?.['input'] ?? '',
    );

    expect(named).toHaveLength(5);
    for (const input of named) expect(Object.keys(inputs)).toContain(input);
  });
});
