import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { FaultAction } from '../faults/fakecloud/fault.ts';
import { SMALL_TENANTS } from '../faults/small-world.ts';
import { type TenantOrganisation, tenantOrganisation } from '../support/tenant-organisation.ts';

const [NORTH] = SMALL_TENANTS;
const TENANT = ['--tenant', 'north'];
const ASKED = [...TENANT, '--as-of', '2026-11-20', '--services', 'ebs', '--quiet'];
const BROKEN: FaultAction = { kind: 'error', status: 500, name: 'InternalError' };
const DENIED: FaultAction = { kind: 'denied' };

const Listed = z.array(z.object({ state: z.string(), planned: z.number(), done: z.number() }));
const Shown = z.object({
  units: z.object({ planned: z.number(), done: z.number() }),
  coverage: z.object({ byState: z.record(z.string(), z.number()) }),
  failures: z.array(z.object({ reason: z.string() })),
  deadLetters: z.array(z.object({ unit: z.string(), attempts: z.number(), errorClass: z.string() })),
});

/** Services that units of storage ask. */
const READING: ReadonlySet<string> = new Set(['EC2', 'CloudWatch']);

/** One dataset alone asks for it, once in each account. */
const SNAPSHOTS = 'DescribeSnapshots';

/** North, where some accounts do not tell their snapshots; a report is complete only with every read. */
async function northWhere(action: FaultAction, ...accounts: readonly number[]): Promise<TenantOrganisation> {
  return tenantOrganisation({
    faults: accounts.map((at) => ({
      match: { service: 'EC2', operation: SNAPSHOTS, account: NORTH.accounts[at] ?? '' },
      action,
    })),
    settings: () => 'coverage: { failBelow: 1 }\ncollect: { datasets: { ec2/snapshots: { attempts: 1 } } }',
  });
}

/** Which accounts were asked for their snapshots by the command, each as often as it was. */
async function askedBy(
  { cloud }: TenantOrganisation,
  command: () => Promise<{ readonly code: number | null }>,
) {
  const before = cloud.journal.length;
  const { code } = await command();
  const asked = cloud.journal.slice(before).filter(({ operation }) => operation === SNAPSHOTS);
  return { code, accounts: asked.map(({ account }) => NORTH.accounts.indexOf(account)).sort() };
}

const shown = async (north: TenantOrganisation) =>
  Shown.parse(JSON.parse((await north.run('runs', 'show', ...TENANT, '--json')).out));
const listed = async (north: TenantOrganisation) =>
  Listed.parse(JSON.parse((await north.run('runs', 'list', ...TENANT, '--json')).out));

describe('a permission that is repaired', { timeout: 180_000 }, () => {
  it('is read again by the next job however often it was denied, and once by each', async () => {
    await using north = await northWhere(DENIED, 1);
    const report = () => north.run('report', ...TENANT, '--quiet');

    expect(await askedBy(north, () => north.run('run', ...ASKED))).toEqual({ code: 3, accounts: [0, 1, 2] });
    expect(await askedBy(north, () => north.run('run', ...ASKED))).toEqual({ code: 3, accounts: [1] });
    expect(await askedBy(north, report)).toEqual({ code: 3, accounts: [1] });
    expect(await askedBy(north, () => north.run('runs', 'resume', ...TENANT, '--quiet'))).toEqual({
      code: 3,
      accounts: [1],
    });
    expect((await shown(north)).deadLetters).toEqual([]);
    expect(JSON.parse((await north.run('runs', 'watch', ...TENANT, '--json')).out)).toMatchObject({
      state: 'incomplete',
      refused: 1,
      outstanding: 0,
    });

    north.cloud.script([]);
    expect(await askedBy(north, report)).toEqual({ code: 0, accounts: [1] });
    const { units, coverage } = await shown(north);
    expect([units.done, coverage.byState['denied']]).toEqual([units.planned, 0]);
  });
});

describe('a read that was answered', { timeout: 180_000 }, () => {
  it('is not asked for again with one of its unit that was refused, and no metric is paid for twice', async () => {
    await using north = await northWhere(DENIED, 1);
    await north.run('run', ...ASKED);
    const { length } = north.cloud.journal;
    const first = north.cloud.journal.map(({ operation }) => operation);
    expect(first).toEqual(expect.arrayContaining(['DescribeVolumes', 'GetMetricData']));

    await north.run('report', ...TENANT, '--quiet');
    const again = () => north.cloud.journal.slice(length).filter(({ service }) => READING.has(service));
    expect(again().map(({ operation }) => operation)).toEqual([SNAPSHOTS]);

    // What checks wait for with it is read once more, since its rows are not kept.
    north.cloud.script([]);
    await north.run('report', ...TENANT, '--quiet');
    expect(again().map(({ operation }) => operation)).toContain(SNAPSHOTS);
    expect((await shown(north)).coverage.byState['denied']).toBe(0);
  });
});

describe('a run that was cancelled', { timeout: 180_000 }, () => {
  it('says so when it is reported on, and goes on for good once it is resumed', async () => {
    await using north = await northWhere(DENIED, 1);
    await north.run('plan', ...ASKED);
    await north.run('runs', 'cancel', ...TENANT);

    const told = await north.run('report', ...TENANT);
    expect(told.code).toBe(3);
    expect(told.error).toMatch(/The run [0-9a-f]+ is cancelled.*spendlog runs resume/s);
    expect(north.cloud.operations()).not.toContain(`EC2:${SNAPSHOTS}`);
    expect((await listed(north))[0]?.state).toBe('cancelled');

    await north.run('runs', 'resume', ...TENANT, '--quiet');
    const [resumed] = await listed(north);
    expect(resumed).toMatchObject({ state: 'reported', done: (resumed?.planned ?? 0) - 1 });

    north.cloud.script([]);
    expect((await north.run('report', ...TENANT, '--quiet')).code).toBe(0);
    const [repaired] = await listed(north);
    expect(repaired).toMatchObject({ state: 'reported', done: repaired?.planned });
  });
});

describe('units that were given up', { timeout: 180_000 }, () => {
  it('are read again when somebody asks, and nothing else is', async () => {
    await using north = await northWhere(BROKEN, 1);
    await north.run('run', ...ASKED);
    await north.run('report', ...TENANT, '--quiet');
    const [letter, ...more] = (await shown(north)).deadLetters;
    expect([letter?.attempts, more]).toEqual([3, []]);

    // Another unit is outstanding by now: it was done, and its results are lost.
    await rm(join(north.folder, '.spendlog/store/tenants/north/units'), { recursive: true });
    const { units } = await shown(north);
    expect(units.done).toBe(0);
    north.cloud.script([]);
    const retried = () => north.run('runs', 'retry', ...TENANT, '--unit', letter?.unit ?? '', '--quiet');
    expect(await askedBy(north, retried)).toEqual({ code: 3, accounts: [1] });
    expect((await shown(north)).units.done).toBe(1);
  });

  it.each([
    ['runs reprocess', ['runs', 'reprocess', ...TENANT, '--quiet']],
    ['run --reprocess', ['run', ...TENANT, '--reprocess', '--quiet']],
  ])('are all that %s reads', async (_, command) => {
    await using north = await northWhere(BROKEN, 1);
    await north.run('run', ...ASKED);
    await north.run('report', ...TENANT, '--quiet');
    await rm(join(north.folder, '.spendlog/store/tenants/north/units'), { recursive: true });
    north.cloud.script([]);

    expect(await askedBy(north, () => north.run(...command))).toEqual({ code: 3, accounts: [1] });
  });

  it('are counted by tries whose record cannot be read as well, and the report says why', async () => {
    await using north = await northWhere(BROKEN, 1);
    await north.run('run', ...ASKED);
    await north.run('report', ...TENANT, '--quiet');
    const tries = [...(await north.files('.spendlog/store/tenants/north/attempts')).keys()];
    expect(tries).toHaveLength(3);
    for (const path of tries) {
      await writeFile(join(north.folder, '.spendlog/store/tenants/north/attempts', path), 'not a document');
    }

    const { deadLetters, failures } = await shown(north);
    expect(deadLetters).toMatchObject([{ attempts: 3, errorClass: 'StoreDamaged' }]);
    expect(failures.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^StoreDamaged: /));
    expect(await askedBy(north, () => north.run('report', ...TENANT, '--quiet'))).toEqual({
      code: 3,
      accounts: [],
    });
  });
});
