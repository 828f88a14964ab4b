import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dispatchInputs } from '../../src/app/dispatch-command.ts';

const folder = fileURLToPath(new URL('../../.github/workflows', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(step),
    }),
  ),
});

/** Checked out before from the repository and commit of the workflow itself. */
const OWN_ACTION = './.spendlog-action';

const SIGNS_IN = { contents: 'read', 'id-token': 'write' };

/** What a job may: an identity token signs in to AWS, `actions` starts the runs of tenants. Any other reads the repository. */
const PERMISSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dispatch: { actions: 'write', contents: 'read' },
  plan: SIGNS_IN,
  collect: SIGNS_IN,
  report: { ...SIGNS_IN, issues: 'read' },
  narrate: SIGNS_IN,
  publish: { contents: 'write', 'id-token': 'write', issues: 'write', 'pull-requests': 'write' },
  comment: { contents: 'read', 'pull-requests': 'write' },
};

it('sees the workflows', () => {
  expect(names).toEqual(
    expect.arrayContaining(['ci.yml', 'check-dist.yml', 'spendlog.yml', 'spendlog-comment.yml']),
  );
});

describe.each(names)('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const { permissions, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('pins every action by commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:') && !line.includes(OWN_ACTION));
    const others = steps.flatMap((one) => (one.uses && one.uses !== OWN_ACTION ? [one.uses] : []));

    for (const one of others) expect(uses.some((line) => line.includes(`uses: ${one} #`))).toBe(true);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives each job the least it needs, and keeps no credentials', () => {
    expect(permissions).toEqual({});
    for (const [id, job] of Object.entries(jobs)) {
      expect(job.permissions, id).toEqual(PERMISSIONS[id] ?? { contents: 'read' });
    }
    for (const one of steps) {
      if (one.uses?.startsWith('actions/checkout@')) expect(one.with?.['persist-credentials']).toBe(false);
    }
  });

  it('puts no expression into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

describe('the job that asks a model', () => {
  const { jobs } = workflow.parse(parse(readFileSync(`${folder}/spendlog.yml`, 'utf8')));
  const { permissions, steps } = jobs['narrate'] ?? { permissions: {}, steps: [] };

  it('may write nothing, and is told no secret but the key of the model', () => {
    const writes = Object.entries(permissions).flatMap(([name, may]) => (may === 'write' ? [name] : []));

    expect(writes).toEqual(['id-token']);
    expect(steps.flatMap(({ env = {} }) => Object.keys(env))).toEqual(['SPENDLOG_MODEL_KEY']);
    expect(JSON.stringify(steps)).not.toContain('github-token');
  });
});

describe('the workflow of comments', () => {
  const text = readFileSync(`${folder}/spendlog-comment.yml`, 'utf8');
  const { jobs } = workflow.parse(parse(text));

  it('runs nothing that a pull request brings', () => {
    const checkouts = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );

    expect(text).toMatch(/^on: pull_request$/m);
    expect(checkouts).toHaveLength(1);
    for (const { with: given } of checkouts) {
      expect(given).toMatchObject({
        ref: `\${{ github.event.pull_request.base.sha }}`,
        path: '.spendlog-action',
      });
    }
  });
});

describe('the workflow of a run', () => {
  const jobs = z
    .object({
      concurrency: z.record(z.string(), z.unknown()),
      on: z.record(z.string(), z.unknown()),
      jobs: z.record(z.string(), z.record(z.string(), z.unknown())),
    })
    .parse(parse(readFileSync(`${folder}/spendlog.yml`, 'utf8')));

  it('starts by schedule, by hand, from outside and from another repository', () => {
    expect(Object.keys(jobs.on).sort()).toEqual([
      'repository_dispatch',
      'schedule',
      'workflow_call',
      'workflow_dispatch',
    ]);
  });

  it('loses no run: one group a tenant, nothing cancelled, all that wait are kept', () => {
    expect(jobs.concurrency).toEqual({
      group: expect.stringContaining('inputs.tenant'),
      'cancel-in-progress': false,
      queue: 'max',
    });
  });

  it('looks at a tenant only in a run that was started for it, which is what runs wait for each other by', () => {
    const tenant = 'inputs.tenant || github.event.client_payload.tenant';

    expect(jobs.concurrency['group']).toBe(`spendlog-\${{ ${tenant} || 'every-tenant' }}`);
    expect(jobs.jobs['dispatch']?.['if']).toBe(`\${{ !(${tenant}) }}`);
    expect(jobs.jobs['plan']?.['if']).toBe(`\${{ ${tenant} }}`);
    expect(jobs.jobs['plan']).not.toHaveProperty('needs');
  });

  it('can be started with everything that dispatch says', () => {
    const { inputs } = z
      .object({ inputs: z.record(z.string(), z.unknown()) })
      .parse(jobs.on['workflow_dispatch']);
    const said = dispatchInputs({
      environment: 'prod',
      window: { text: '30d', kind: 'days', days: 30 },
      services: ['ebs'],
      reprocess: true,
      dryRun: true,
      analysis: 'costs',
    });

    expect(Object.keys(said)).toHaveLength(6);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(said)));
  });

  it('goes on where one job of the matrix fails, and reports unless it was stopped', () => {
    expect(jobs.jobs['collect']?.['strategy']).toMatchObject({
      'fail-fast': false,
      'max-parallel': expect.any(String),
    });
    expect(jobs.jobs['report']?.['if']).toContain('!cancelled()');
    expect(jobs.jobs['report']?.['needs']).toEqual(['plan', 'collect']);
  });

  it('takes the action from the commit that the workflow itself is of', () => {
    const text = readFileSync(`${folder}/spendlog.yml`, 'utf8');

    expect(text).toMatch(/repository: \$\{\{ job\.workflow_repository \|\| github\.repository \}\}/);
    expect(text).toMatch(/ref: \$\{\{ job\.workflow_sha \|\| github\.sha \}\}/);
  });

  it('knows the same inputs however it is started', () => {
    const inputsOf = (event: string) =>
      Object.keys(z.object({ inputs: z.record(z.string(), z.unknown()) }).parse(jobs.on[event]).inputs);

    expect(inputsOf('workflow_call')).toEqual(expect.arrayContaining(inputsOf('workflow_dispatch')));
    expect(inputsOf('workflow_dispatch')).toEqual([
      'tenant',
      'window',
      'services',
      'analysis',
      'reprocess',
      'dry-run',
      'environment',
    ]);
  });
});
