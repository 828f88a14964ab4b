import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cleanUp } from '../../src/app/runs/clean-up.ts';
import { asTenant } from '../../src/app/tenant-session.ts';
import { datasets } from '../../src/datasets/registry.ts';
import { compareJournal } from '../../src/platform/aws/iam-actions.ts';
import { readExamples } from '../support/read-examples.ts';
import { type AppRig, type AppRigOptions, openAppRig } from './app-rig.ts';
import { SMALL_TENANTS, smallWorld } from './small-world.ts';
import type { World } from './world.ts';

const [tenant] = SMALL_TENANTS;
const BUCKET = `spendlog-${tenant.id}`;
const REGIONS = ['us-east-1'];

const SIGN_IN = { id: tenant.id, role: `arn:aws:iam::${tenant.managementAccount}:role/spendlog` };

/** A small world whose accounts use one region and name their role in a parameter. */
function world(resourceExplorer: boolean): World {
  const small = smallWorld({ regions: REGIONS });
  return {
    ...small,
    accounts: small.accounts.map((account) => ({
      ...account,
      enabledRegions: REGIONS,
      parameters: { '/spendlog/account-role': 'spendlog-reader' },
      places: Object.fromEntries(
        Object.entries(account.places).map(([region, place]) => [region, { ...place, resourceExplorer }]),
      ),
    })),
  };
}

/** Called by what publishes and narrates. */
const SENT = ['Bedrock Runtime:Converse', 'QBusiness:ChatSync', 'SESv2:SendEmail', 'SNS:Publish'];

/** Some calls follow only certain answers, or send something: the tests of those script them, and see the call being made. */
function scriptedInTests(): readonly string[] {
  const texts = ['../datasets/', '../platform/'].flatMap((folder) =>
    testsBelow(new URL(folder, import.meta.url)),
  );
  const known = new Set([...datasets.flatMap((dataset) => dataset.reads), ...SENT]);
  return [...known].filter((operation) => texts.some((text) => text.includes(`'${operation}':`)));
}

function testsBelow(folder: URL): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'));
}

/** Read by the scenarios, in ways of their own. */
const WORLDLY = /^(?:inventory|utilisation)$/;

/** Between them these use every part of the program that asks AWS for something. */
const SCENARIOS: readonly AppRigOptions[] = [
  // The bill of Cost Explorer, a store in S3, the accounts of one unit, a parameter, run metrics.
  {
    world: world(true),
    config: {
      store: `s3://${BUCKET}/state`,
      telemetry: { metricsLogGroup: 'finops' },
      tenants: [
        {
          ...SIGN_IN,
          accountRole: 'ssm:/spendlog/account-role',
          organization: { include: [`ou-${tenant.id.slice(0, 4)}-workloads`] },
        },
      ],
    },
  },
  // An export in S3, the whole organisation, no Resource Explorer.
  {
    world: world(false),
    config: {
      costs: { exports: [`s3://${BUCKET}/bills/bill.csv`] },
      tenants: [{ ...SIGN_IN, accountRole: 'spendlog-reader', organization: {} }],
    },
  },
  // No bill: wherever the account may have something is looked at.
  {
    world: world(true),
    tenants: [{ ...tenant, accounts: [tenant.managementAccount] }],
    faults: [{ match: { service: 'Cost Explorer' }, action: { kind: 'denied' } }],
  },
];

it('every operation that is called has its permissions in the table of policies, and none is there for nothing', {
  timeout: 120_000,
}, async () => {
  const called = new Set<string>();
  for (const options of SCENARIOS) {
    await using rig = await openAppRig({ tenants: [tenant], ...options });
    rig.cloud.buckets.get(BUCKET)?.objects.set('bills/bill.csv', {
      body: (await rig.files('.')).get('bill.csv') ?? Buffer.alloc(0),
      writtenAt: new Date('2026-11-21T00:00:00Z'),
    });
    await rig.run(tenant.id);
    await cleanedUp(rig);
    for (const operation of rig.cloud.operations()) called.add(operation);
  }
  // What the small world has nothing of is read where the model of AWS gives examples.
  for (const dataset of datasets) {
    if (WORLDLY.test(dataset.id)) continue;
    for (const operation of (await readExamples(dataset)).calls) called.add(operation);
  }
  for (const operation of scriptedInTests()) called.add(operation);
  // The runner's own endpoint; AWS has no part in it.
  expect(called.delete('OIDC:GetIdToken')).toBe(true);
  expect(compareJournal(called)).toEqual({ missing: [], unused: [] });
});

/** Long after the run, when nothing but its history is kept. */
async function cleanedUp(rig: AppRig): Promise<void> {
  const later = new Date('2028-11-21T06:00:00.000Z');
  await asTenant({ tenant: tenant.id }, rig.environment(), (session) => cleanUp(session, later));
}
