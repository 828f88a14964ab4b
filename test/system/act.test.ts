import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MOST_BATCHES } from '../../src/engine/plan-batches.ts';
import { startArtifacts } from '../loopback/artifact-server.ts';
import { honest } from '../loopback/models/honest.ts';
import { startModelServer } from '../loopback/models/model-server.ts';

import { actProgram, jobToken, makeRepository, runWorkflow, type WorkflowRun } from './act.ts';
import type { AwsFront, SeenRequest } from './aws-front.ts';
import { startGithubApi } from './github-api.ts';
import { type Output, objectsBelow, whereFound } from './left-behind.ts';
import { findingsOf, inOrder, type LiveReport, storedReport } from './live-report.ts';
import { motoProgram } from './moto.ts';
import { type System, startSystem } from './system.ts';
import { withoutBucket } from './without-bucket.ts';

const TENANTS = ['acme', 'globex'] as const;

const MODEL_KEY = 'sk-of-a-model-0123456789';

interface TenantRuns {
  readonly front: AwsFront;
  readonly first: WorkflowRun;
  readonly second: WorkflowRun;
  /** Read by the first. */
  readonly reads: readonly string[];
  /** How many requests it sent in all. */
  readonly seen: number;
  /** As the store has it: the workspace is gone with the job. */
  readonly report: LiveReport;
  readonly outputs: readonly Output[];
}

describe.skipIf(actProgram === null || motoProgram === null)(
  'the workflow under act',
  { timeout: 300_000 },
  () => {
    const program = actProgram ?? '';
    const state: { system?: System; runs: Map<string, TenantRuns> } = { runs: new Map() };

    beforeAll(async () => {
      const system = await startSystem(motoProgram ?? '');
      state.system = system;
      const both = TENANTS.map(async (id) => [id, await runTwice(system, id)] as const);
      for (const [id, runs] of await Promise.all(both)) state.runs.set(id, runs);
    }, 600_000);
    afterAll(() => state.system?.[Symbol.asyncDispose]());

    async function runTwice(system: System, id: string): Promise<TenantRuns> {
      const front = await system.front();
      const repository = await makeRepository(await system.folder(), system.world.config);
      const environment = { ...system.issuer.environment, AWS_ENDPOINT_URL: front.url };
      const stored = () => objectsBelow(system.moto, system.world.bucket, `state/tenants/${id}/`);
      const first = await runWorkflow(program, repository, { tenant: id }, environment);
      const reads = readsIn(front);
      const seen = front.seen.length;
      const report = storedReport(await stored());
      const second = await runWorkflow(program, repository, { tenant: id }, environment);
      const logs = [first, second].map(({ log }, index) => ({ name: `log ${index}`, text: log }));
      return { front, first, second, reads, seen, report, outputs: [...logs, ...(await stored())] };
    }

    const ran = (id: string): TenantRuns => {
      const found = state.runs.get(id);
      if (!found) throw new TypeError('Nothing was run');
      return found;
    };
    const started = (): System => {
      if (!state.system) throw new TypeError('Nothing was started');
      return state.system;
    };

    describe.each(TENANTS)('%s', (id) => {
      test('plan, a job for each batch that collects, report, publish, and no dispatch', () => {
        const { first } = ran(id);
        const { code, jobs, log } = first;
        expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
        const batches = batchesOf(first);
        expect(batches.length).toBeGreaterThan(1);
        expect(batches.length).toBeLessThanOrEqual(MOST_BATCHES);
        expect(jobs.map(({ job, result }) => `${job} ${result}`)).toEqual([
          'plan success',
          ...batches.map(() => 'collect success'),
          'report success',
          'publish success',
        ]);
      });

      test('the matrix holds opaque ids, one for each job', () => {
        const { first } = ran(id);
        const { matrix = '', run, ...outputs } = first.outputs('plan');
        expect(outputs).toEqual({ tenant: id, 'has-work': 'true', narrates: 'false' });
        expect(run).toMatch(/^[0-9a-f]{16}$/);
        expect(matrix).toMatch(/^\{"batch":\["b[0-9a-f]{16}"(,"b[0-9a-f]{16}")*\]\}$/);
        const batches = batchesOf(first);
        expect(new Set(batches).size).toBe(batches.length);
        expect(collectedBy(first).toSorted()).toEqual(batches.toSorted());
      });

      test('the report has what must be found, and nothing else', () => {
        expect(findingsOf(ran(id).report)).toEqual(
          inOrder(
            Object.entries(started().tenant(id).mustFind).flatMap(([check, ids]) =>
              ids.map((each) => [check, each]),
            ),
          ),
        );
      });

      test('run again, it collects only what failed', () => {
        const { front, first, second, reads, seen } = ran(id);
        expect(second.code).toBe(0);
        expect(second.outputs('plan')['run']).toBe(first.outputs('plan')['run']);
        const again = batchesOf(second);
        expect(again.length).toBeGreaterThan(0);
        expect(batchesOf(first)).toEqual(expect.arrayContaining([...again]));
        expect(collectedBy(second).toSorted()).toEqual(again.toSorted());
        // What was answered to any job, or to the report, is asked for by no other, and not by the second run.
        expect(reads.length).toBeGreaterThan(100);
        expect(new Set(reads).size).toBe(reads.length);
        expect(readsIn(front)).toEqual(reads);
        // What was refused is: its permission may have been repaired.
        const refused = textsOf(front.seen.slice(seen));
        expect(refused.length).toBeGreaterThan(0);
        expect(refused.filter((each) => reads.includes(each))).toEqual([]);
      });

      test('no secret and nothing of the other tenant is in a log or in the store', () => {
        const { outputs, front } = ran(id);
        const { issuer, tenant } = started();
        const own = tenant(id);
        const other = tenant(id === 'acme' ? 'globex' : 'acme');
        expect(whereFound(outputs, [own.sentinel]).length).toBeGreaterThan(0);
        const others = [other.id, other.sentinel, other.payer, other.unit, ...other.accounts];
        const leftOut = [own.leftOut.account, own.leftOut.sentinel, other.leftOut.account];
        const secrets = [own.externalId, jobToken, ...issuer.tokens, ...front.secrets];
        expect(secrets.length).toBeGreaterThan(10);
        expect(whereFound(outputs, [...others, ...leftOut, ...secrets])).toEqual([]);
      });
    });

    test('where there is no bucket, the jobs hand over what they read in artifacts', async () => {
      await using place = await withoutBucket(program, started(), { tenant: 'acme' });
      await using artifacts = await startArtifacts();
      const { front } = place;
      const run = await place.run(artifacts);
      const { code, jobs, log, outputs } = run;
      const batches = batchesOf(run);
      expect(batches.length).toBeGreaterThan(1);
      expect({ code, jobs: jobs.length }).toEqual({ code: 0, jobs: batches.length + 3 });
      // A plan, what each job read, and what the report leaves; and the report for people.
      const names = artifacts.artifacts.map(({ name }) => name.replace(/[0-9a-f]{32}$/, 'ID'));
      expect(names.filter((name) => name === 'spendlog-store-acme-1-ID')).toHaveLength(batches.length + 2);
      expect(names.filter((name) => name !== 'spendlog-store-acme-1-ID')).toEqual([
        expect.stringMatching(/^spendlog-report-acme-\d{4}-\d{2}-\d{2}-1$/),
      ]);
      // The jobs print what they did, and the report says what all of them did of what was planned.
      const [planned = 0] = printed(log, /Units: (\d+), \d+ to do/);
      const done = printed(log, /Complete: (\d+)/);
      const sum = done.reduce((all, one) => all + one, 0);
      expect(done).toHaveLength(batches.length);
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThan(planned);
      expect(log).toContain(`${sum} of ${planned} units of work complete, in 3 accounts and 2 places`);
      expect(outputs('report')['report-json']).toMatch(/^reports\/acme\/.*report\.json$/);
      expect(readsIn(front)).toHaveLength(new Set(readsIn(front)).size);
      expect(
        front.seen.filter(({ service, operation }) => service === 'S3' && operation.startsWith('PUT')),
      ).toEqual([]);
      // What the next run has to know, and nothing else.
      const { commits, files } = await place.memory();
      expect(commits).toBe(1);
      const areas = files.map(({ name }) => /^\.spendlog\/([a-z]+)-\d{4}-\d{2}\.ndjson$/.exec(name)?.[1]);
      expect(areas).toEqual(expect.arrayContaining(['history', 'keys', 'sightings']));
      expect(areas).not.toContain(undefined);
      const other = started().tenant('globex');
      expect(whereFound(files, [other.id, ...other.accounts, jobToken, ...front.secrets])).toEqual([]);
    });

    test('where a model is to write, a job of its own asks it, with figures and no name, and the next shows it', async () => {
      const system = started();
      await using models = await startModelServer(honest(11));
      const writer = `{ provider: openai-compatible, url: "${models.url}/v1", model: a-model }`;
      const config = `narrative: { writer: ${writer}, pages: [executive, cto] }\n`;
      await using place = await withoutBucket(program, system, { tenant: 'acme', config });
      const narrated = async () => {
        await using artifacts = await startArtifacts();
        return await place.run(artifacts, { SPENDLOG_MODEL_KEY: MODEL_KEY });
      };
      const { jobs, log, outputs } = await narrated();
      expect(outputs('plan')['narrates']).toBe('true');
      expect(jobs.map(({ job }) => job).filter((job) => job !== 'collect')).toEqual([
        'plan',
        'report',
        'narrate',
        'publish',
      ]);
      expect(jobs.map(({ result }) => result)).toEqual(jobs.map(() => 'success'));
      expect(models.journal).toHaveLength(2);
      expect(log).toMatch(/Narrated for 2 readers: [1-9]\d* sentences by the model/);
      const own = system.tenant('acme');
      const told = models.journal.map(({ raw }) => ({ name: 'request', text: raw }));
      const names = [own.id, own.sentinel, own.payer, own.unit, ...own.accounts, own.externalId, jobToken];
      expect(whereFound(told, names)).toEqual([]);
      // The next workflow run has other artifacts, and remembers what was paid for: the facts have not changed.
      const again = await narrated();
      expect(again.jobs.map(({ result }) => result)).toEqual(again.jobs.map(() => 'success'));
      expect(models.journal).toHaveLength(2);
      expect(again.log).toMatch(/Narrated for 2 readers: [1-9]\d* sentences by the model/);
      expect(`${log}${again.log}`).not.toContain(MODEL_KEY);
    });

    test('without a tenant, the workflow is started once for each', async () => {
      await using github = await startGithubApi();
      const system = started();
      const repository = await makeRepository(await system.folder(), system.world.config);
      const run = await runWorkflow(program, repository, {}, { GITHUB_API_URL: github.url });
      expect(run.jobs.map(({ job, result }) => `${job} ${result}`)).toEqual(['dispatch success']);
      expect(run.code).toBe(0);
      expect(github.started).toEqual(
        TENANTS.map((tenant) => ({
          path: '/repos/octo-org/finops/actions/workflows/spendlog.yml/dispatches',
          token: jobToken,
          body: { ref: 'main', inputs: expect.objectContaining({ tenant }) },
        })),
      );
      expect(run.log).not.toContain(jobToken);
    });
  },
);

/** What the services answered that moto has; each of these must be asked once. */
function readsIn({ answered }: AwsFront): readonly string[] {
  return textsOf(answered);
}

function textsOf(requests: readonly SeenRequest[]): readonly string[] {
  const services = new Set(['EC2', 'CloudWatch', 'CloudWatch Logs']);
  return requests.filter(({ service }) => services.has(service)).map((each) => JSON.stringify(each));
}

/** The number of each line of a job that is just this. */
function printed(log: string, line: RegExp): readonly number[] {
  const whole = new RegExp(`"msg":"${line.source}\\\\n"`, 'g');
  return [...log.matchAll(whole)].map(([, number]) => Number(number));
}

const matrixOutput = z.object({ batch: z.array(z.string()) });

/** The batches that the plan made jobs of. */
function batchesOf({ outputs }: WorkflowRun): readonly string[] {
  return matrixOutput.parse(JSON.parse(outputs('plan')['matrix'] ?? '')).batch;
}

/** The batches that were given to jobs that collect. */
function collectedBy({ jobs }: WorkflowRun): readonly string[] {
  return jobs.filter(({ job }) => job === 'collect').map(({ matrix }) => matrix['batch'] ?? '');
}
