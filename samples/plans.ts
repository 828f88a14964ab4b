import { type Day, day, daysBetween } from '../src/core/period.ts';
import { ERP_ACCOUNT, GROUP_PAYER, SHOP_ACCOUNT } from './accounts.ts';
import { ESTATE_SINCE } from './calendar.ts';
import { type Exact, exact, times } from './exact.ts';
import type { UsageLine } from './lines.ts';
import type { ServiceKey } from './services.ts';

/** A Savings Plan or a reservation of the organisation. Rates are net of the private discount, in USD. */
export interface CommitmentPlan {
  readonly id: string;
  readonly type: 'Savings Plan' | 'Reserved Instance';
  readonly description: string;
  readonly ownerId: string;
  readonly service: ServiceKey;
  readonly region: 'us-east-1' | null;
  readonly usageType: string;
  readonly operation: string;
  readonly start: Day;
  readonly end: Day;
  /** Per hour, billed as it runs. */
  readonly recurring: Exact;
  /** Per hour, billed in one sum at the start. */
  readonly upfront: Exact;
  /** Savings Plans bill what recurs by the day, reservations by the month in advance. */
  readonly billed: 'daily' | 'monthly';
  /** Price of a covered hour; `null`: the line's own Savings Plan rate. */
  readonly rate: Exact | null;
  /** Share of the commitment that finds something to cover, on weekdays and at weekends; `whole`: all that there is to cover. */
  readonly use: readonly [weekday: number, weekend: number] | 'whole';
  covers(line: UsageLine): boolean;
}

/** Everything a plan costs in an hour. */
export function hourlyCost(plan: CommitmentPlan): Exact {
  const scale = Math.max(plan.recurring.scale, plan.upfront.scale);
  const units = [plan.recurring, plan.upfront].map((part) => part.units * 10 ** (scale - part.scale));
  return { units: units.reduce((sum, part) => sum + part, 0), scale };
}

/** The sum paid at the start; zero for plans without. */
export function upfrontFee(plan: CommitmentPlan): Exact {
  return times(plan.upfront, exact(String(daysBetween(plan.start, plan.end) * 24)));
}

type Terms = readonly [recurring: string, upfront: string];

function savingsPlan(
  id: string,
  description: string,
  [start, end]: readonly [string, string],
  [recurring, upfront]: Terms,
  use: CommitmentPlan['use'],
  covers: CommitmentPlan['covers'],
): CommitmentPlan {
  return {
    id: `arn:aws:savingsplans::${GROUP_PAYER.id}:savingsplan/${id}`,
    type: 'Savings Plan',
    description,
    ownerId: GROUP_PAYER.id,
    service: 'savingsplans',
    region: null,
    usageType: usageTypeOf(description),
    operation: 'None',
    start: day(start),
    end: day(end),
    recurring: exact(recurring),
    upfront: exact(upfront),
    billed: 'daily',
    rate: null,
    use,
    covers: (line) =>
      line.account.payer === GROUP_PAYER && line.sku.savingsPlan !== undefined && covers(line),
  };
}

function usageTypeOf(description: string): string {
  if (description.startsWith('Compute')) return 'ComputeSP';
  return description.includes('r6i') ? 'EC2SP:r6i.1yrNoUpfront' : 'EC2SP:c5.1yrPartialUpfront';
}

const isWindows = (line: UsageLine): boolean =>
  line.account.id === ERP_ACCOUNT && line.skuKey === 'windows-m5.8xlarge';
const isAurora = (line: UsageLine): boolean =>
  line.account.payer === GROUP_PAYER && line.region === 'us-east-1' && line.skuKey === 'aurora-r6g.4xl';
const isC5 = (line: UsageLine): boolean => line.region === 'us-east-1' && line.skuKey === 'linux-c5.18xlarge';

/** Three Windows machines, renewed every June: half of it paid at the start. */
function windowsReservation(id: string, start: string, end: string): CommitmentPlan {
  return {
    id: `arn:aws:ec2:us-east-1:${ERP_ACCOUNT}:reserved-instances/${id}`,
    type: 'Reserved Instance',
    description: 'Windows (Amazon VPC), m5.8xlarge, 3 instances, 1yr Partial Upfront',
    ownerId: ERP_ACCOUNT,
    service: 'ec2',
    region: 'us-east-1',
    usageType: 'HeavyUsage:m5.8xlarge',
    operation: 'RunInstances:0002',
    start: day(start),
    end: day(end),
    recurring: exact('3.24'),
    upfront: exact('3.24'),
    billed: 'monthly',
    rate: exact('2.16'),
    use: [0.95, 0.83],
    covers: isWindows,
  };
}

/** In the order in which they are used: reservations first, then Savings Plans, the narrower first. */
export const PLANS: readonly CommitmentPlan[] = [
  {
    id: `arn:aws:rds:us-east-1:402775910083:ri:ri-2024-06-15-09-31-12-487`,
    type: 'Reserved Instance',
    description: 'db.r6g.4xlarge aurora-postgresql, 4 instances, 3yr No Upfront',
    ownerId: '402775910083',
    service: 'rds',
    region: 'us-east-1',
    usageType: 'HeavyUsage:db.r6g.4xl',
    operation: 'CreateDBInstance:0021',
    start: day('2024-06-15'),
    end: day('2027-06-15'),
    recurring: exact('4.8'),
    upfront: exact('0'),
    billed: 'monthly',
    rate: exact('1.2'),
    use: [0.96, 0.9],
    covers: isAurora,
  },
  windowsReservation('6f1f2c5e-0d2b-4f0e-9b7a-31f6a2d4c001', '2024-06-01', '2025-06-01'),
  windowsReservation('6f1f2c5e-0d2b-4f0e-9b7a-31f6a2d4c002', '2025-06-01', '2026-06-01'),
  windowsReservation('6f1f2c5e-0d2b-4f0e-9b7a-31f6a2d4c003', '2026-06-01', '2027-06-01'),
  {
    id: `arn:aws:ec2:us-east-1:${SHOP_ACCOUNT}:reserved-instances/6f1f2c5e-0d2b-4f0e-9b7a-31f6a2d4c010`,
    type: 'Reserved Instance',
    description: 'Linux/UNIX (Amazon VPC), m5d.large, 1 instance, 1yr No Upfront',
    ownerId: SHOP_ACCOUNT,
    service: 'ec2',
    region: 'us-east-1',
    usageType: 'HeavyUsage:m5d.large',
    operation: 'RunInstances',
    start: ESTATE_SINCE,
    end: day('2027-08-01'),
    recurring: exact('0.0712'),
    upfront: exact('0'),
    billed: 'monthly',
    rate: exact('0.0712'),
    use: 'whole',
    covers: (line) => line.account.id === SHOP_ACCOUNT && line.skuKey === 'linux-m5d.large',
  },
  // Holds one machine and no more; there are others that it could hold.
  savingsPlan(
    'b2a7e9d0-4c11-4e7f-8f55-2d9c1a7be010',
    'EC2 Instance Savings Plan, r6i in us-east-1, 1yr No Upfront',
    [ESTATE_SINCE, '2027-08-01'],
    ['0.14606', '0'],
    'whole',
    (line) => line.region === 'us-east-1' && line.skuKey === 'linux-r6i.xlarge',
  ),
  ...(
    [
      ['b2a7e9d0-4c11-4e7f-8f55-2d9c1a7be001', '2023-12-29', '2024-12-29'],
      ['b2a7e9d0-4c11-4e7f-8f55-2d9c1a7be002', '2024-12-29', '2025-12-29'],
      ['b2a7e9d0-4c11-4e7f-8f55-2d9c1a7be003', '2025-12-29', '2026-12-29'],
    ] as const
  ).map(([id, start, end]) =>
    savingsPlan(
      id,
      'EC2 Instance Savings Plan, c5 in us-east-1, 1yr Partial Upfront',
      [start, end],
      ['4', '4'],
      [0.97, 0.91],
      isC5,
    ),
  ),
  savingsPlan(
    '0e5d8c37-92ab-4a60-b1c4-7788d0f3a010',
    'Compute Savings Plan, 1yr All Upfront',
    ['2026-03-10', '2027-03-10'],
    ['0', '6'],
    [0.96, 0.93],
    () => true,
  ),
  savingsPlan(
    'd41c7b02-5e3f-4d3c-a5e9-90b2c6f1e020',
    'Compute Savings Plan, 3yr No Upfront',
    ['2024-09-17', '2027-09-17'],
    ['36', '0'],
    [0.95, 0.9],
    () => true,
  ),
];

export function isActive(plan: CommitmentPlan, at: Day): boolean {
  return plan.start <= at && at < plan.end;
}
