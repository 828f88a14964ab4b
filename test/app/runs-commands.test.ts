import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printedResult } from '../../src/app/printed-result.ts';
import type { RunEnvironment } from '../../src/app/run-contract.ts';
import { type RunsInvocation, runs } from '../../src/app/runs/runs-command.ts';
import type { ExitCode } from '../../src/core/errors.ts';
import { day } from '../../src/core/period.ts';
import { createFileStore } from '../../src/platform/store/file-store.ts';
import { openRunStore, type RunStore } from '../../src/store/run-store.ts';
import { denied, plan, RUN, record, unit } from '../store/stored-examples.ts';
import { failureOf, recordOf } from '../support/engine-world.ts';
import { testEnvironment } from '../support/test-environment.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const NOON = '2026-11-21T12:00:00.000Z';
const OTHER_RUN = 'ffeeddccbbaa9988';

const CONFIG = `tenants:
  - { id: acme, role: "arn:aws:iam::111122223333:role/spendlog", accounts: ["111122223333"], sharedAudience: true }
  - { id: former, role: "arn:aws:iam::444455556666:role/spendlog", accounts: ["444455556666"], sharedAudience: true, active: false }
`;

type Asked = RunsInvocation['command'];

/** Somebody's folder with a file store. No variable of AWS is set: nothing could be signed in to. */
async function folder(config = CONFIG) {
  const path = await mkdtemp(join(tmpdir(), 'spendlog-runs-'));
  await writeFile(join(path, 'spendlog.yml'), config);
  const storeFolder = join(path, '.spendlog/store');
  const clock = { now: () => new Date(NOON), today: () => day('2026-11-21'), sleep: async () => undefined };
  const ask = (command: Asked, options: object = {}, given: Partial<RunEnvironment> = {}) =>
    runs(invocation(command, options), testEnvironment(path, { clock, ...given }));
  return {
    path,
    storeFolder,
    runStore: (tenant = 'acme') => openRunStore(createFileStore({ folder: storeFolder }), tenant),
    ask,
    text: async (command: Asked, options: object = {}) =>
      printedResult(await ask(command, options), { json: false, quiet: false }),
    json: async (command: Asked, options: object = {}): Promise<unknown> =>
      JSON.parse(printedResult(await ask(command, options), { json: true, quiet: false })),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

type Folder = Awaited<ReturnType<typeof folder>>;

function invocation(command: Asked, options: object): RunsInvocation {
  return z.custom<RunsInvocation>().parse({ command, options });
}

/** Four units: done, denied, given up after three failures, and not read yet. */
async function operated(into: Folder): Promise<RunStore> {
  const runStore = into.runStore();
  await runStore.writePlan(plan([unit(1), unit(2), unit(3), unit(4)]));
  const planned = join(into.storeFolder, 'tenants/acme/runs', RUN, 'plan.json');
  await utimes(planned, new Date(NOON), new Date('2026-11-21T10:00:00.000Z'));
  const writer = runStore.segmentWriter(RUN, 'test', virtualClock());
  await writer.write(record(1));
  await writer.flush();
  await runStore.writeAttempt(RUN, denied(2), 1);
  const broken = { ...unit(3), checks: [] };
  for (const n of [1, 2, 3]) {
    await runStore.writeAttempt(RUN, recordOf(broken, failureOf(`InternalError${n}`)), n);
  }
  return runStore;
}

const Listed = z.array(
  z.strictObject({
    run: z.string(),
    tenant: z.string(),
    plannedAt: z.iso.datetime(),
    asOf: z.string().nullable(),
    state: z.enum(['planned', 'collecting', 'complete', 'incomplete', 'reported', 'cancelled', 'damaged']),
    planned: z.number().nullable(),
    done: z.number().nullable(),
    coverage: z.number().nullable(),
  }),
);
const Watched = z.strictObject({
  run: z.string(),
  state: z.string(),
  planned: z.number(),
  done: z.number(),
  failing: z.number(),
  deadLetters: z.number(),
  refused: z.number(),
  outstanding: z.number(),
});
const Stats = z.array(
  z.strictObject({
    tenant: z.string(),
    runs: z.number(),
    succeeded: z.number(),
    successRate: z.number().nullable(),
    seconds: z.strictObject({
      p50: z.number().nullable(),
      p90: z.number().nullable(),
      p99: z.number().nullable(),
    }),
    calls: z.number(),
    throttles: z.number(),
    paid: z.string(),
  }),
);
const Cleaned = z.array(z.strictObject({ tenant: z.string(), removed: z.number(), bytes: z.number() }));
const Shown = z.looseObject({
  run: z.string(),
  tenant: z.string(),
  asOf: z.string(),
  cancelled: z.boolean(),
  units: z.strictObject({ planned: z.number(), done: z.number() }),
  coverage: z.looseObject({ planned: z.number(), byState: z.record(z.string(), z.number()) }),
  failures: z.array(
    z.strictObject({
      state: z.string(),
      dataset: z.string(),
      reason: z.string(),
      missingPermissions: z.array(z.string()),
      reads: z.number(),
    }),
  ),
  deadLetters: z.array(z.looseObject({ unit: z.string(), attempts: z.number(), errorClass: z.string() })),
  breakers: z.array(z.unknown()),
  cost: z.looseObject({
    calls: z.number(),
    paid: z.array(z.looseObject({ what: z.string(), usd: z.string() })),
  }),
  reportedAt: z.string().nullable(),
  exitCode: z.number().nullable(),
});

describe('runs, as people and as programs see them', () => {
  it('list', async () => {
    await using home = await folder();
    await operated(home);
    expect(await home.text('runs-list')).toMatchInlineSnapshot(`
      "
      ┌──────────────────┬────────┬────────────┬────────────┬────────────┬───────────────────────────────┬───────┐
      │ Run              │ Tenant │ As of      │ State      │ Units done │ Reads answered, with the bill │ Age   │
      ├──────────────────┼────────┼────────────┼────────────┼────────────┼───────────────────────────────┼───────┤
      │ aabbccdd00112233 │   acme │ 2026-11-21 │ collecting │     1 of 4 │                             – │ 2.0 h │
      └──────────────────┴────────┴────────────┴────────────┴────────────┴───────────────────────────────┴───────┘

      1 runs
      "
    `);
    expect(Listed.parse(await home.json('runs-list'))).toMatchObject([
      { run: RUN, tenant: 'acme', state: 'collecting', planned: 4, done: 1, coverage: null },
    ]);
  });

  it('show', async () => {
    await using home = await folder();
    await operated(home);
    expect(await home.text('runs-show', { tenant: 'acme' })).toMatchInlineSnapshot(`
      "
      ┌──────────────────────────────┬────────────────────────────────────────────────────────────────────────┐
      │ Tenant                       │                                                                   acme │
      │ Run                          │                                                       aabbccdd00112233 │
      │ As of                        │                                                             2026-11-21 │
      │ Found by                     │ Cost Explorer: a place is looked at where its three pairs have charges │
      │ Accounts                     │                                                                      1 │
      │ Regions                      │                                                                      1 │
      │ Units                        │                                                             4, 2 to do │
      │ Reads                        │                                                                      4 │
      │ Jobs                         │                                             1, the longest 3 s of work │
      │ Charges that lead to no unit │                                                                      0 │
      │ Asked of the bill            │                                                 3 paid requests, $0.03 │
      └──────────────────────────────┴────────────────────────────────────────────────────────────────────────┘
      ┌───────────┬────────┐
      │ Reads     │ Number │
      ├───────────┼────────┤
      │ ok        │      1 │
      │ empty     │      0 │
      │ denied    │      1 │
      │ throttled │      0 │
      │ failed    │      1 │
      │ skipped   │      1 │
      └───────────┴────────┘
      ┌─────────┬─────────┬───────┬─────────────────────────────────────────────────────────────────────────────────────────┐
      │ Missing │ State   │ Reads │ Why                                                                                     │
      ├─────────┼─────────┼───────┼─────────────────────────────────────────────────────────────────────────────────────────┤
      │ volumes │  denied │     1 │                                                      UnauthorizedOperation: not allowed │
      │ volumes │  failed │     1 │                                                              InternalError3: It failed. │
      │ volumes │ skipped │     1 │ NotReached: no job came to it, or had the time for it. \`spendlog runs resume\` reads it. │
      └─────────┴─────────┴───────┴─────────────────────────────────────────────────────────────────────────────────────────┘
      ┌──────────────────┬───────────┬───────┬───────┬────────────────┐
      │ Dead letter      │ Place     │ Group │ Tries │ Why            │
      ├──────────────────┼───────────┼───────┼───────┼────────────────┤
      │ 0000000000000003 │ eu-west-1 │   ebs │     3 │ InternalError3 │
      └──────────────────┴───────────┴───────┴───────┴────────────────┘
      ┌───────────────┬─────────────┐
      │ Calls         │           7 │
      │ Throttled     │           0 │
      │ Retried       │           0 │
      │ Work          │         5 s │
      │ Cost Explorer │ 3 for $0.03 │
      └───────────────┴─────────────┘

      Reads answered in AWS: 25.0 %
      Not reported yet.
      "
    `);
    expect(Shown.parse(await home.json('runs-show', { tenant: 'acme' }))).toMatchObject({
      units: { planned: 4, done: 1 },
      coverage: { byState: { ok: 1, denied: 1, failed: 1, skipped: 1 } },
      deadLetters: [{ attempts: 3, errorClass: 'InternalError3' }],
      reportedAt: null,
    });
  });

  it('stats', async () => {
    await using home = await folder();
    const runStore = await operated(home);
    const content = {
      asOf: '2026-11-21',
      report: 'f00d',
      exitCode: 0,
      coverage: 0.95,
      planned: 4,
      done: 4,
      seconds: 90,
      calls: 12,
      throttles: 1,
      paid: '0.03',
    };
    await runStore.writeHistory({ run: RUN, at: NOON, predecessor: null, content });
    expect(await home.text('runs-stats')).toMatchInlineSnapshot(`
      "
      ┌────────┬──────┬───────────┬────────┬───────┬───────┬───────┬───────────┬────────────┐
      │ Tenant │ Runs │ Succeeded │ Median │ 90 %  │ 99 %  │ Calls │ Throttled │ Paid (USD) │
      ├────────┼──────┼───────────┼────────┼───────┼───────┼───────┼───────────┼────────────┤
      │ acme   │    1 │   100.0 % │  2 min │ 2 min │ 2 min │    12 │         1 │       0.03 │
      │ former │    0 │         – │      – │     – │     – │     0 │         0 │          0 │
      └────────┴──────┴───────────┴────────┴───────┴───────┴───────┴───────────┴────────────┘

      Over the whole history of each tenant.
      "
    `);
    expect(Stats.parse(await home.json('runs-stats'))).toMatchObject([
      { tenant: 'acme', runs: 1, succeeded: 1, successRate: 1, seconds: { p50: 90 }, paid: '0.03' },
      { tenant: 'former', runs: 0, successRate: null, seconds: { p50: null } },
    ]);
  });

  it('cancel, and cleanup', async () => {
    await using home = await folder();
    await operated(home);
    expect(await home.text('runs-cancel', { tenant: 'acme' })).toMatchInlineSnapshot(`
      "

      Run aabbccdd00112233 is cancelled. Each of its jobs stops within seconds; units under way are dropped and read again by spendlog runs resume. What is stored is kept.
      "
    `);
    expect(await home.json('runs-cancel', { tenant: 'acme' })).toEqual({ run: RUN, cancelled: true });
    expect(await home.text('runs-cleanup')).toMatchInlineSnapshot(`
      "
      ┌────────┬─────────────────┬───────┐
      │ Tenant │ Objects removed │ Bytes │
      ├────────┼─────────────────┼───────┤
      │ acme   │               0 │     0 │
      │ former │               0 │     0 │
      └────────┴─────────────────┴───────┘

      The history of runs is kept.
      "
    `);
    expect(Cleaned.parse(await home.json('runs-cleanup'))).toEqual([
      { tenant: 'acme', removed: 0, bytes: 0 },
      { tenant: 'former', removed: 0, bytes: 0 },
    ]);
  });

  it('watch, of a run that is cancelled', async () => {
    await using home = await folder();
    const runStore = await operated(home);
    await runStore.cancel(RUN, NOON);
    expect(await home.text('runs-watch', { tenant: 'acme' })).toMatchInlineSnapshot(`
      "

      Run aabbccdd00112233 is cancelled: 1 of 4 units done, 1 given up, 1 refused, 1 outstanding.
      "
    `);
    expect(Watched.parse(await home.json('runs-watch', { tenant: 'acme' }))).toEqual({
      run: RUN,
      state: 'cancelled',
      planned: 4,
      done: 1,
      failing: 2,
      deadLetters: 1,
      refused: 1,
      outstanding: 1,
    });
  });
});

describe('runs of a store', () => {
  it('that is empty: nothing to list, and no run to show', async () => {
    await using home = await folder();
    expect(await home.json('runs-list')).toEqual([]);
    expect(await home.text('runs-list')).toBe('\n\n0 runs\n');
    for (const command of ['runs-show', 'runs-watch', 'runs-cancel'] as const) {
      await expect(home.ask(command, { tenant: 'acme' })).rejects.toMatchObject({
        code: 'RUN_NOT_FOUND',
        hint: expect.stringContaining('spendlog plan'),
      });
    }
  });

  it('that has others than the one asked for: those are named', async () => {
    await using home = await folder();
    await operated(home);
    for (const command of ['runs-show', 'runs-watch', 'runs-cancel', 'runs-resume', 'runs-retry'] as const) {
      await expect(home.ask(command, { tenant: 'acme', run: OTHER_RUN })).rejects.toMatchObject({
        code: 'RUN_NOT_FOUND',
        message: expect.stringContaining(OTHER_RUN),
        hint: expect.stringContaining(RUN),
      });
    }
  });

  it('with a damaged plan: it is listed as such, beside the others', async () => {
    await using home = await folder();
    const runStore = await operated(home);
    await runStore.writePlan({ ...plan(), run: OTHER_RUN });
    await writeFile(join(home.storeFolder, 'tenants/acme/runs', OTHER_RUN, 'plan.json'), '{"half":');
    const listed = Listed.parse(await home.json('runs-list'));
    expect(listed.map(({ run, state, planned }) => [run, state, planned])).toEqual([
      [OTHER_RUN, 'damaged', null],
      [RUN, 'collecting', 4],
    ]);
    await expect(home.ask('runs-show', { tenant: 'acme', run: OTHER_RUN })).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
    });
  });
});

describe('runs of several tenants', () => {
  it('are told one by one: what is wrong with one hides no other, and those that are not active are there', async () => {
    await using home = await folder();
    await operated(home);
    await home.runStore('former').writePlan({ ...plan([unit(7, 'former')], 'former'), run: OTHER_RUN });
    expect((await home.ask('runs-list')).exitCode).toBe(0);
    expect(await home.json('runs-list')).toMatchObject([{ tenant: 'acme' }, { tenant: 'former' }]);
    expect(await home.json('runs-show', { tenant: 'former' })).toMatchObject({ run: OTHER_RUN });

    await writeFile(
      join(home.path, 'spendlog.yml'),
      CONFIG.replace('id: acme,', 'id: acme, repository: a/b,'),
    );
    const broken = await home.ask('runs-list', {}, { environment: { GITHUB_REPOSITORY: 'a/c' } });
    expect(broken.exitCode).toBe(2);
    expect(broken.document).toMatchObject([{ tenant: 'former' }, { tenant: 'acme', exitCode: 2 }]);
    expect(printedResult(broken, { json: false, quiet: false })).toMatch(/Not looked at[\s\S]*acme/);
  });

  it('reads nothing again for a tenant that is not active', async () => {
    await using home = await folder();
    await home.runStore('former').writePlan({ ...plan([unit(7, 'former')], 'former'), run: OTHER_RUN });
    await expect(home.ask('runs-resume', { tenant: 'former' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: 'The tenant former is not active.',
    });
  });

  it('have a process each where the store is asked with their credentials', async () => {
    await using home = await folder(`store: s3://bucket/prefix\n${CONFIG}`);
    const ended: Readonly<Record<string, { readonly exitCode: ExitCode; readonly out: string }>> = {
      acme: { exitCode: 2, out: '' },
      former: { exitCode: 0, out: '[{"tenant":"former","runs":0}]' },
    };
    const runTenant = async (tenant: string) => ended[tenant] ?? { exitCode: 1, out: '' };
    const { exitCode, document, closing } = await home.ask('runs-stats', {}, { runTenant });
    expect(exitCode).toBe(2);
    expect(document).toEqual([
      { tenant: 'acme', exitCode: 2, error: 'It ended with exit code 2.' },
      { tenant: 'former', runs: 0 },
    ]);
    expect(closing[0]).toBe('acme: ended with exit code 2; what it told is above.');
  });
});
