import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Volume } from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Day, day, eachDay, monthOf } from '../../src/core/period.ts';
import { type AppRig, openAppRig } from '../faults/app-rig.ts';
import { SMALL_TENANTS, smallWorld } from '../faults/small-world.ts';
import type { World } from '../faults/world.ts';
import { focusCsvOf } from '../support/focus-csv.ts';

const [NORTH] = SMALL_TENANTS;
const ACCOUNT = NORTH.managementAccount;
const REGION = 'us-east-1';
const TENANT = { ...NORTH, accounts: [ACCOUNT] };

/** Deleted on the way; kept by decision; in use. */
const DELETED = 'vol-0deleted';
const KEPT = 'vol-0kept';
/** Made in its place, and charged from the day after. */
const MADE = 'vol-0made';
const MADE_ON = day('2026-09-12');
const SPENT: Readonly<Record<string, string>> = {
  [DELETED]: '2.40',
  [KEPT]: '1.20',
  'vol-0used': '5.00',
  [MADE]: '0.60',
};

/** 2.40 USD a day. */
const A_MONTH = { amount: '73', currency: 'USD' };
/** Less 0.60 USD a day for what was made in its place. */
const LEFT_A_MONTH = { amount: '54.75', currency: 'USD' };

/** The last day on which the volume that is deleted is charged. */
const LAST_CHARGED = day('2026-09-11');
const BILL_BEGINS = day('2026-08-01');

function volume(id: string): Volume {
  const used = id === 'vol-0used';
  return {
    VolumeId: id,
    AvailabilityZone: `${REGION}a`,
    CreateTime: new Date('2025-03-01T00:00:00Z'),
    Size: 100,
    State: used ? 'in-use' : 'available',
    VolumeType: 'gp3',
    Attachments: used ? [{ InstanceId: 'i-0123', VolumeId: id, State: 'attached' }] : [],
  };
}

/** Volumes of one account, which the story takes away from. */
function worldWith(volumes: readonly Volume[]): World {
  const world = smallWorld({ regions: [REGION], volumes: 0 });
  const accounts = world.accounts.map((account) => {
    const place = account.places[REGION];
    if (account.id !== ACCOUNT || !place) return account;
    return { ...account, places: { [REGION]: { ...place, volumes } } };
  });
  return { ...world, accounts };
}

/** What the bill has in the morning of a day: all but that day, and invoices of the months before. */
function billOf(today: Day): string {
  const days = eachDay({ start: BILL_BEGINS, end: today });
  return focusCsvOf(
    days.flatMap((each) =>
      Object.entries(SPENT)
        .filter(([id]) => (id !== DELETED || each <= LAST_CHARGED) && (id !== MADE || each >= MADE_ON))
        .map(([resourceId, cost]) => ({
          day: new Date(each),
          service: 'Amazon Elastic Compute Cloud',
          account: ACCOUNT,
          region: REGION,
          cost,
          resourceId: `arn:aws:ec2:${REGION}:${ACCOUNT}:volume/${resourceId}`,
          usageType: 'EBS:VolumeUsage.gp3',
          invoice: monthOf(each) < monthOf(today) ? `INV-${monthOf(each)}` : '',
        })),
    ),
  );
}

const Amounts = z.object({ recommendations: z.number(), amount: z.looseObject({}) });

const Ledger = z.looseObject({
  rows: z.array(
    z.looseObject({
      month: z.string(),
      found: Amounts,
      accepted: Amounts,
      done: Amounts,
      measured: Amounts,
      provisional: Amounts,
    }),
  ),
  unmeasured: z.array(z.looseObject({ resourceId: z.string(), reason: z.string() })),
});

const Savings = z.looseObject({ savings: z.looseObject({ value: Ledger }) });

const Reported = z.looseObject({
  recommendations: z.object({
    value: z.array(z.looseObject({ check: z.string(), resourceId: z.string(), state: z.string() })),
  }),
});

interface Morning {
  /** State by volume, of what is recommended. */
  readonly states: Readonly<Record<string, string>>;
  readonly savings: z.output<typeof Ledger>;
}

async function reported(rig: AppRig): Promise<Morning> {
  const files = await rig.files('reports/north/latest');
  const read = (name: string): unknown =>
    JSON.parse(String(files.get(`reports/north/latest/${name}`) ?? 'null'));
  const { value } = Reported.parse(read('report.json')).recommendations;
  const own = value.filter(({ check }) => check === 'ebs-unattached-volumes');
  return {
    states: Object.fromEntries(own.map(({ resourceId, state }) => [resourceId, state])),
    savings: Savings.parse(read('savings.json')).savings.value,
  };
}

describe('living with recommendations for some months', { timeout: 300_000 }, () => {
  it('finds, keeps, loses sight of, proves and measures', async () => {
    const volumes = [DELETED, KEPT, 'vol-0used'].map(volume);
    let today = day('2026-09-10');
    await using rig = await openAppRig({
      world: worldWith(volumes),
      tenants: [TENANT],
      regions: [REGION],
      fromExport: true,
      startsAt: () => `${today}T06:00:00.000Z`,
      config: {
        owners: [{ team: 'Storage' }],
        exemptions: [
          { match: { resource: KEPT }, reason: 'Kept for the audit', owner: 'alice', expires: '2026-09-11' },
        ],
        accepted: [{ match: { resource: DELETED }, owner: 'bob', date: '2026-09-11', ticket: 'FIN-13' }],
      },
    });
    const morning = async (text: string): Promise<Morning> => {
      today = day(text);
      await writeFile(join(rig.folder, 'bill.csv'), billOf(today));
      await rig.run('north');
      return reported(rig);
    };

    const first = await morning('2026-09-10');
    expect(first.states).toEqual({ [DELETED]: 'new', [KEPT]: 'exempt' });
    const second = await morning('2026-09-11');
    expect(second.states).toEqual({ [DELETED]: 'accepted', [KEPT]: 'exempt' });
    expect(second.savings.rows).toMatchObject([
      {
        month: '2026-09',
        found: { recommendations: 2 },
        accepted: { recommendations: 1 },
        done: { recommendations: 0 },
      },
    ]);

    volumes.splice(0, 1);
    const unread = [
      { match: { service: 'EC2', operation: 'DescribeVolumes' }, action: { kind: 'denied' } },
    ] as const;
    rig.cloud.script(unread);
    expect((await morning('2026-09-12')).states).toEqual({});
    expect((await morning('2026-09-13')).savings.rows).toMatchObject([{ done: { recommendations: 0 } }]);
    rig.cloud.script([]);

    const seen = await morning('2026-09-14');
    expect(seen.states).toEqual({ [KEPT]: 'open' });
    expect(seen.savings.rows).toMatchObject([{ done: { recommendations: 0 } }]);
    const done = await morning('2026-09-15');
    expect(done.savings.rows).toMatchObject([
      { done: { recommendations: 1 }, measured: { recommendations: 0 } },
    ]);
    expect(done.savings.unmeasured).toMatchObject([{ resourceId: DELETED, reason: 'too-early' }]);

    const early = await morning('2026-10-14');
    expect(early.savings.unmeasured).toEqual([]);
    expect(early.savings.rows).toMatchObject([{ month: '2026-09', provisional: { recommendations: 1 } }]);
    const measured = await morning('2026-11-02');
    expect(measured.savings.rows).toMatchObject([
      { month: '2026-11', measured: { recommendations: 1, amount: LEFT_A_MONTH } },
      {
        month: '2026-09',
        done: { recommendations: 1, amount: A_MONTH },
        provisional: { recommendations: 0 },
      },
    ]);
  });
});
