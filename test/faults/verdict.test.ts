import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plan } from '../../src/app/plan-command.ts';
import { LEDGER_STATES } from '../../src/core/ledger.ts';
import { type AppRig, type AppRigOptions, openAppRig } from './app-rig.ts';
import type { Fault, FaultAction } from './fakecloud/fault.ts';
import { expectNothingLeaked } from './invariants.ts';
import { SMALL_TENANTS, type SmallTenant, smallWorld } from './small-world.ts';
import { storeTexts } from './store-texts.ts';

const [north, south] = SMALL_TENANTS;
const tiny: SmallTenant = { ...north, accounts: [north.managementAccount] };
const REGIONS = ['us-east-1'];

function tinyRig(options: AppRigOptions = {}): Promise<AppRig> {
  return openAppRig({
    world: smallWorld({ regions: REGIONS }),
    tenants: [tiny],
    regions: REGIONS,
    ...options,
  });
}

const Report = z.looseObject({
  ledger: z.object({
    value: z.object({
      rows: z.array(
        z.object({
          dataset: z.string(),
          state: z.enum(LEDGER_STATES),
          rows: z.number().nullable(),
          missingPermissions: z.array(z.string()),
        }),
      ),
    }),
  }),
});

async function reportOf(rig: AppRig, tenant: string) {
  const files = await rig.files(`reports/${tenant}/latest`);
  const text = (name: string) => String(files.get(`reports/${tenant}/latest/${name}`) ?? '');
  return { page: text('report.md'), report: Report.parse(JSON.parse(text('report.json'))) };
}

/** Everything but signing in, and what a runner does itself. */
function everywhere(action: FaultAction): readonly Fault[] {
  return [{ match: { except: ['OIDC', 'STS'] }, action }];
}

describe('the verdict of a run', () => {
  it('that was denied everything is that it could not look, and no figure reads as zero', async () => {
    await using rig = await tinyRig({ faults: everywhere({ kind: 'denied' }) });
    const { exitCode } = await rig.run(tiny.id);
    const { page, report } = await reportOf(rig, tiny.id);
    expect(exitCode).toBe(3);
    expect(page).toContain('could not look');
    expect(page).not.toMatch(/\$\s?0(\.0+)?(?!\.?\d)/);
    expect(page).not.toContain('No action is recommended');
    const { rows } = report.ledger.value;
    expect(rows.length).toBeGreaterThan(15);
    const isDenied = ({ state, rows: found, missingPermissions }: (typeof rows)[number]) =>
      state === 'denied' && found === null && missingPermissions.length > 0;
    expect(rows.filter((row) => !isDenied(row))).toEqual([]);
  });

  it('in front of an AWS that is down is that it could not look, soon and with an exit code of its own', async () => {
    const down: FaultAction = { kind: 'error', status: 503, name: 'ServiceUnavailable' };
    await using rig = await tinyRig({ fromExport: true, faults: everywhere(down) });
    const { exitCode } = await rig.run(tiny.id);
    const { page, report } = await reportOf(rig, tiny.id);
    expect(exitCode).toBe(3);
    expect(page).toContain('could not look');
    const ofAws = report.ledger.value.rows.filter(({ dataset }) => /[/]|inventory|utilisation/.test(dataset));
    expect(ofAws.length).toBeGreaterThan(5);
    for (const row of ofAws) expect(['failed', 'throttled']).toContain(row.state);
    expect(rig.elapsed()).toBeLessThan(10 * 60_000);
  });

  it('where not even signing in works is an error, and an earlier report stays as it was', async () => {
    await using rig = await tinyRig({ fromExport: true });
    await rig.run(tiny.id);
    const before = await rig.files('reports');
    rig.cloud.script([{ match: {}, action: { kind: 'error', status: 503, name: 'ServiceUnavailable' } }]);
    await rm(join(rig.folder, '.spendlog'), { recursive: true, force: true });
    await expect(rig.run(tiny.id)).rejects.toMatchObject({ code: 'AWS_UNAVAILABLE' });
    expect(await rig.files('reports')).toEqual(before);
  });

  it('without spend where it may look is green, and says that there was no work', async () => {
    await using rig = await tinyRig({ fromExport: true, regions: ['sa-east-1'] });
    const planned = await rig.plan(tiny.id);
    expect(planned.outputs['has-work']).toBe('false');
    expect(planned.closing.join('\n')).toContain('no work');
    expect(JSON.parse(planned.outputs['matrix'] ?? '')).toEqual({ batch: [] });
    expect((await rig.collect(tiny.id)).exitCode).toBe(0);
    expect((await rig.report(tiny.id)).exitCode).toBe(0);
  });
});

describe('signing in', () => {
  it('to another account than the role says ends the tenant before anything is read', async () => {
    const world = smallWorld({ regions: REGIONS });
    const accounts = world.accounts.map((account) => ({
      ...account,
      roles: { spendlog: { sessionAccount: south.managementAccount } },
    }));
    await using rig = await tinyRig({ world: { ...world, accounts }, fromExport: true });
    await expect(rig.plan(tiny.id)).rejects.toMatchObject({ code: 'TENANT_MISMATCH' });
    expect(new Set(rig.cloud.journal.map(({ service }) => service))).toEqual(new Set(['OIDC', 'STS']));
  });

  it('with claims that the role does not trust is refused once, with the claims beside what it must say', async () => {
    await using rig = await tinyRig({ trusts: () => false, fromExport: true });
    const refused = await rig.plan(tiny.id).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    const text = String(refused);
    expect(text).toContain('repo:example@1001/finops@2002:ref:refs/heads/main');
    expect(text).toContain('repo:example/finops:ref:refs/heads/main');
    expect(text).toContain('repository_id = 2002');
    const asked = rig.cloud.journal.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
    expect(asked).toHaveLength(1);
    expectNothingLeaked({ cloud: rig.cloud, plan: { tenant: tiny.id } }, [text, ...rig.told]);
  });

  it('through an STS that is throttled or cannot reach GitHub is tried again, five times at most', async () => {
    await using rig = await tinyRig({
      fromExport: true,
      faults: [
        {
          match: { operation: 'AssumeRoleWithWebIdentity', nth: [1, 2] },
          action: { kind: 'throttle', perSecond: 0, burst: 0 },
        },
        {
          match: { operation: 'AssumeRoleWithWebIdentity', nth: 3 },
          action: { kind: 'error', status: 400, name: 'IDPCommunicationError' },
        },
      ],
    });
    expect((await rig.plan(tiny.id)).exitCode).toBe(0);
    const asked = rig.cloud.journal.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
    expect(asked.map(({ status }) => status)).toEqual([400, 400, 400, 200]);

    rig.cloud.script([{ match: { service: 'STS' }, action: { kind: 'throttle', perSecond: 0, burst: 0 } }]);
    const before = rig.cloud.journal.length;
    await expect(rig.plan(tiny.id)).rejects.toMatchObject({ code: 'AWS_THROTTLED' });
    const again = rig.cloud.journal.slice(before).filter(({ service }) => service === 'STS');
    expect(again.length).toBeLessThanOrEqual(6);
  });

  it('asks a role that is assumed by a role for an hour, whatever was wanted', async () => {
    await using rig = await openAppRig({ fromExport: true, regions: REGIONS });
    await plan({ costs: [], tenant: north.id, roleDurationSeconds: 43_200 }, rig.environment());
    await rig.collect(north.id);
    const assumed = rig.cloud.journal.filter(({ operation }) => operation === 'AssumeRole');
    expect(assumed.length).toBeGreaterThan(0);
    for (const { status, input } of assumed) {
      expect([status, Reflect.get(Object(input), 'DurationSeconds')]).toEqual([200, 3600]);
    }
  });

  it('without the permission to ask for a token names that permission', async () => {
    await using rig = await tinyRig({
      fromExport: true,
      environment: { GITHUB_ACTIONS: 'true' },
      config: { store: 's3://spendlog-north/state' },
    });
    await expect(rig.plan(tiny.id)).rejects.toMatchObject({
      hint: expect.stringContaining('id-token: write'),
    });
  });
});

describe('errors that quote secrets', () => {
  it('leave none of them in reports, store, logs or results, however they are encoded', async () => {
    await using rig = await tinyRig({ fromExport: true, faults: everywhere({ kind: 'echo-secrets' }) });
    await rig.run(tiny.id);
    const files = [...(await rig.files('reports')), ...(await rig.files('.spendlog'))];
    const texts = files.map(([path, bytes]) => `${path}\n${String(bytes)}`);
    expect(texts.join('\n')).toContain('InternalServiceError');
    expectNothingLeaked({ cloud: rig.cloud, plan: { tenant: tiny.id } }, [...texts, ...rig.told]);
    expect(rig.told.join('\n')).not.toMatch(/ASIA[A-Z2-7]{16}/);
  });
});

describe('a plan', () => {
  it('that is made twice is one, and the bill is asked once', async () => {
    await using rig = await tinyRig();
    const first = await rig.plan(tiny.id);
    const asked = rig.cloud.journal.filter(({ service }) => service === 'Cost Explorer').length;
    expect(asked).toBeGreaterThan(3);
    const second = await rig.plan(tiny.id);
    expect(second.line).toBe(first.line);
    expect(rig.cloud.journal.filter(({ service }) => service === 'Cost Explorer')).toHaveLength(asked);
  });

  it('hands opaque ids to its matrix, and takes no other back', async () => {
    await using rig = await openAppRig({ fromExport: true });
    const { outputs } = await rig.plan(north.id);
    expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
      batch: [expect.stringMatching(/^b[0-9a-f]{16}$/)],
    });
    for (const batch of ['b0000000000000000', '***'])
      await expect(rig.collect(north.id, batch)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('with a changed configuration is another run, and the old one stays', async () => {
    await using rig = await openAppRig({ fromExport: true });
    const first = await rig.plan(north.id);
    const file = join(rig.folder, 'spendlog.yml');
    const written = String((await rig.files('.')).get('spendlog.yml'));
    await writeFile(file, written.replaceAll('accountRole', 'regions: [us-east-1]\n    accountRole'));
    const second = await rig.plan(north.id);
    expect(second.line).not.toBe(first.line);
    const keys = [...(await rig.files('.spendlog')).keys()].filter((key) => key.endsWith('plan.json'));
    expect(keys).toHaveLength(2);
    expect((await rig.plan(north.id)).line).toBe(second.line);
  });
});

describe('two tenants in one repository', () => {
  it('leave nothing of the one in anything of the other: reports, store, logs, results', {
    timeout: 120_000,
  }, async () => {
    await using rig = await openAppRig({ fromExport: true });
    for (const { id, sentinel } of [north, south]) {
      const before = rig.told.length;
      await rig.run(id);
      const reports = await rig.files(`reports/${id}`);
      const stored = await rig.files(`.spendlog/store/tenants/${id}`);
      const objects = new Map([...stored].map(([key, body]) => [key, { body, writtenAt: '' }]));
      const texts = [
        ...[...reports.values()].map(String),
        ...storeTexts({ objects }),
        ...rig.told.slice(before),
      ];
      expect(texts.join('\n')).toContain(sentinel);
      expectNothingLeaked({ cloud: rig.cloud, plan: { tenant: id } }, texts);
    }
  });
});
