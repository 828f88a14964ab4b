import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AppRig, type AppRigOptions, openAppRig } from './app-rig.ts';
import type { Fault, FaultAction } from './fakecloud/fault.ts';
import { SMALL_TENANTS, type SmallTenant, smallWorld } from './small-world.ts';

const [north, south] = SMALL_TENANTS;
const BUCKET = `spendlog-${north.id}`;

/** One account in one region: enough to see whether a run holds together. */
const tiny: SmallTenant = { ...north, accounts: [north.managementAccount] };

function tinyRig(options: AppRigOptions = {}): Promise<AppRig> {
  const { config, ...rest } = options;
  return openAppRig({
    world: smallWorld({ regions: ['us-east-1'] }),
    tenants: [tiny],
    fromExport: true,
    config: { store: `s3://${BUCKET}/state`, ...config },
    ...rest,
  });
}

/**
 * The reports as people read them, without the block that says what the run itself cost. A store that starts empty
 * makes a secret of its own, from which fingerprints come: they are left out as well.
 */
async function reportsOf(rig: AppRig, tenant: string): Promise<string> {
  const files = await rig.files(`reports/${tenant}`);
  const texts = [...files].map(([path, bytes]) => `${path}\n${bytes.toString('utf8')}`);
  return texts
    .join('\n')
    .replaceAll(/<!-- spendlog: what this run cost -->.*?<!-- spendlog: end -->/gs, '')
    .replaceAll(/"fingerprint": "[0-9a-f]{32}"/g, '');
}

async function startOver(rig: AppRig): Promise<void> {
  rig.cloud.script([]);
  rig.cloud.buckets.get(BUCKET)?.objects.clear();
  await rm(join(rig.folder, 'reports'), { recursive: true, force: true });
}

function storedKeys(rig: AppRig): readonly string[] {
  return [...(rig.cloud.buckets.get(BUCKET)?.objects.keys() ?? [])];
}

describe('a process that is killed at a write to the store', () => {
  it('leaves what `report` alone completes, with the same bytes', { timeout: 240_000 }, async () => {
    await using rig = await tinyRig();
    await rig.run(tiny.id);
    const whole = await reportsOf(rig, tiny.id);
    const writes = rig.cloud.journal.filter(({ operation }) => operation === 'PutObject').length;
    expect(writes).toBeGreaterThan(8);
    for (let nth = 1; nth <= writes; nth += 1) {
      await startOver(rig);
      const when = nth % 2 === 0 ? 'before' : 'after';
      rig.cloud.script([{ match: { operation: 'PutObject', nth }, action: { kind: 'die', when } }]);
      await expect(rig.run(tiny.id)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      rig.cloud.script([]);
      if (!storedKeys(rig).some((key) => key.endsWith('/plan.json'))) await rig.plan(tiny.id);
      expect((await rig.report(tiny.id)).exitCode).toBe(0);
      expect(await reportsOf(rig, tiny.id)).toBe(whole);
    }
  });
});

describe('a store in S3', () => {
  const passing: readonly [string, Fault][] = [
    ['is asked to slow down', fault('PutObject', [1, 6], { kind: 'error', status: 503, name: 'SlowDown' })],
    [
      'has conflicts',
      fault('PutObject', [1, 4], { kind: 'error', status: 409, name: 'ConditionalRequestConflict' }),
    ],
    ['has its answers lost after writing', fault('PutObject', [2, 4], { kind: 'reset-after' })],
    ['has bodies that are cut short', fault('GetObject', [3, 5], { kind: 'cut' })],
    ['has its refusals cut short', fault('GetObject', [1, 4], { kind: 'cut' })],
    [
      'says in a 200 that it is unavailable',
      fault('ListObjectsV2', [1, 3], { kind: 'error-in-200', name: 'ServiceUnavailable' }),
    ],
    [
      'has internal errors in its lists',
      fault('ListObjectsV2', [1, 4], { kind: 'error', status: 500, name: 'InternalError' }),
    ],
  ];
  it.each(passing)('that %s loses nothing', async (_, given) => {
    await using rig = await tinyRig();
    await rig.run(tiny.id);
    const whole = await reportsOf(rig, tiny.id);
    await startOver(rig);
    rig.cloud.script([given]);
    expect((await rig.run(tiny.id)).exitCode).toBe(0);
    expect(await reportsOf(rig, tiny.id)).toBe(whole);
  });

  const refused: readonly [string, FaultAction, RegExp][] = [
    ['that does not exist', { kind: 'error', status: 404, name: 'NoSuchBucket' }, /does not exist/],
    ['that is denied', { kind: 'denied' }, /denied/],
    [
      'whose key is denied',
      {
        kind: 'error',
        status: 403,
        name: 'AccessDenied',
        message: 'not authorized to perform: kms:GenerateDataKey',
      },
      /KMS key/,
    ],
  ];
  it.each(refused)(
    '%s ends the plan at once with what to do, and nothing is asked of AWS',
    async (_, action, message) => {
      await using rig = await tinyRig({ faults: [{ match: { service: 'S3' }, action }] });
      await expect(rig.plan(tiny.id)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message,
        hint: expect.stringMatching(/./),
      });
      expect(new Set(rig.cloud.journal.map(({ service }) => service))).toEqual(
        new Set(['OIDC', 'STS', 'S3']),
      );
      expect(rig.elapsed()).toBeLessThan(5_000);
    },
  );

  it('of another owner ends the plan as well', async () => {
    const store = { location: `s3://${BUCKET}/state`, bucketOwner: south.managementAccount };
    await using rig = await tinyRig({ config: { store } });
    await expect(rig.plan(tiny.id)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('gives a second dispatch of the same run what the first one read', async () => {
    await using rig = await tinyRig();
    await rig.run(tiny.id);
    const whole = await reportsOf(rig, tiny.id);
    const before = rig.cloud.journal.length;
    expect((await rig.run(tiny.id)).exitCode).toBe(0);
    const again = rig.cloud.journal.slice(before).map(({ service }) => service);
    expect(new Set(again)).toEqual(new Set(['OIDC', 'STS', 'S3']));
    expect(storedKeys(rig).filter((key) => key.endsWith('/plan.json'))).toHaveLength(1);
    expect(await reportsOf(rig, tiny.id)).toBe(whole);
  });

  it('holds one plan when several are made at once', async () => {
    await using rig = await tinyRig({
      faults: [
        fault('PutObject', [2, 3], { kind: 'error', status: 409, name: 'ConditionalRequestConflict' }),
      ],
    });
    const plans = await Promise.all(Array.from({ length: 6 }, () => rig.plan(tiny.id)));
    expect(new Set(plans.map(({ line }) => line)).size).toBe(1);
    expect(storedKeys(rig).filter((key) => key.endsWith('/plan.json'))).toHaveLength(1);
  });
});

function fault(operation: string, nth: readonly [number, number], action: FaultAction): Fault {
  return { match: { operation, nth }, action };
}
