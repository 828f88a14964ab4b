import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readActionInputs } from '../../src/app/action-inputs.ts';
import { dispatchInputs } from '../../src/app/dispatch-command.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { EXAMPLES, repositoryFile } from './repository-files.ts';

const permissions = z.record(z.string(), z.enum(['read', 'write']));

const step = z.object({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.string()).default({}),
});

const job = z.object({
  permissions,
  'timeout-minutes': z.number().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  secrets: z.record(z.string(), z.string()).default({}),
  steps: z.array(step).default([]),
});

const workflow = z.object({
  on: z.unknown(),
  permissions: z.object({}).strict(),
  concurrency: z.object({ group: z.string() }).loose().optional(),
  jobs: z.record(z.string(), job),
});

const workflowOf = (name: string) =>
  workflow.parse(parse(repositoryFile(`examples/${name}/workflow.yml`).text));
const jobsOf = (name: string) => Object.values(workflowOf(name).jobs);

const called = z
  .object({
    on: z.object({
      workflow_call: z.object({
        inputs: z.record(z.string(), z.unknown()),
        secrets: z.record(z.string(), z.unknown()),
      }),
    }),
    jobs: z.record(z.string(), z.object({ permissions })),
  })
  .parse(parse(repositoryFile('.github/workflows/spendlog.yml').text));

const PINNED = /^(?:acme\/spendlog|actions\/checkout)(?:\/\.github\/workflows\/spendlog\.yml)?@[0-9a-f]{40}$/;

/** What each writes to, and so has to say that it may. */
const SCOPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'one-account': { contents: 'write', 'id-token': 'write', issues: 'write' },
  ghes: { contents: 'write', 'id-token': 'write', issues: 'write' },
  'pull-request-comments': { contents: 'read', 'pull-requests': 'write' },
};

it('has an example of each way to run', () => {
  expect([...EXAMPLES].sort()).toEqual([
    'ghes',
    'many-tenants',
    'one-account',
    'organisation',
    'pull-request-comments',
  ]);
  for (const name of EXAMPLES)
    expect(repositoryFile('examples/README.md').text).toContain(`](${name}/workflow.yml)`);
});

describe.each(EXAMPLES)('the example %s', (name) => {
  const { text } = repositoryFile(`examples/${name}/workflow.yml`);

  it('has a configuration that can be read', () => {
    const config = repositoryFile(`examples/${name}/spendlog.yml`);
    const { tenants, store } = parseConfig(config.text, config.path);

    expect(tenants.length).toBeGreaterThan(0);
    expect(store).toMatchObject({ kind: 's3' });
  });

  it('pins what it uses, tells what is to be replaced, and keeps no credentials', () => {
    const uses = jobsOf(name).flatMap((each) => [
      ...(each.uses ? [each.uses] : []),
      ...each.steps.map((one) => one.uses),
    ]);

    expect(uses.length).toBeGreaterThan(0);
    for (const one of uses) expect(one).toMatch(PINNED);
    expect(text).toMatch(/^# .*acme\/spendlog\b.*replace|^# Replace acme\/spendlog\b/m);
    for (const { uses: action, with: given } of jobsOf(name).flatMap(({ steps }) => steps)) {
      if (action.startsWith('actions/checkout@')) expect(given['persist-credentials']).toBe(false);
    }
  });

  it('is never started in the name of the repository by a pull request', () => {
    expect(JSON.stringify(workflowOf(name).on)).not.toMatch(/pull_request_target|workflow_run/);
  });

  it('gives each job the least its channels need', () => {
    for (const each of jobsOf(name)) {
      const needed = each.uses ? everyScope() : SCOPES[name];
      expect(each.permissions).toEqual(needed);
      if (!each.uses) expect(each['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('has runs of one tenant wait for each other', () => {
    const { concurrency } = workflowOf(name);
    const calls = jobsOf(name).some((each) => each.uses);

    // The workflow that is called has its own: with the same group here both would wait for ever.
    if (calls) expect(concurrency).toBeUndefined();
    else expect(concurrency?.group).toMatch(/^spendlog-/);
  });

  it('says only what the action or the workflow understands', () => {
    for (const each of jobsOf(name)) {
      const { inputs, secrets } = called.on.workflow_call;
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(each.with)));
      expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(each.secrets)));
      for (const { uses, with: given } of each.steps) {
        if (!uses.startsWith('acme/spendlog@')) continue;
        const value = (input: string) => String(given[input] ?? '').replace(/^\$\{\{.*\}\}$/, '');
        expect(readActionInputs(value).command).toBe(given['command']);
      }
    }
  });
});

/** GitHub asks that whoever calls a workflow grants what any of its jobs has. */
function everyScope(): Readonly<Record<string, string>> {
  const all = Object.values(called.jobs).flatMap((each) => Object.entries(each.permissions));
  const written = all.filter(([, access]) => access === 'write');
  return Object.fromEntries([...all, ...written]);
}

describe('the example of many tenants', () => {
  it('can be started with everything that dispatch says', () => {
    const { inputs } = z
      .object({ workflow_dispatch: z.object({ inputs: z.record(z.string(), z.unknown()) }) })
      .parse(workflowOf('many-tenants').on).workflow_dispatch;
    const said = dispatchInputs({
      environment: 'prod',
      window: { text: '30d', kind: 'days', days: 30 },
      services: ['ebs'],
      reprocess: true,
      dryRun: true,
      analysis: 'costs',
    });

    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['tenant', ...Object.keys(said)]));
  });
});

it('the workflow that the documentation shows grants what the called one needs', () => {
  const { text } = repositoryFile('docs/workflow.md');
  const shown = [...text.matchAll(/^```yaml\n(?<yaml>[\s\S]*?)^```$/gm)]
    .map(({ groups }) => groups?.['yaml'] ?? '')
    .filter((yaml) => yaml.includes('/.github/workflows/spendlog.yml@'));

  expect(shown).toHaveLength(1);
  for (const yaml of shown) {
    for (const each of Object.values(workflow.parse(parse(yaml)).jobs)) {
      expect(each.permissions).toEqual(everyScope());
      expect(Object.keys(called.on.workflow_call.inputs)).toEqual(
        expect.arrayContaining(Object.keys(each.with)),
      );
    }
  }
});
