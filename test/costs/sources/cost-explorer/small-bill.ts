import {
  type Decimal,
  decimal,
  decimalFromInteger,
  multiplyDecimal,
  negateDecimal,
  ZERO,
} from '../../../../src/core/decimal.ts';
import { type Day, day, eachDay, monthOf } from '../../../../src/core/period.ts';
import type { ServedCharge } from '../../../loopback/cost-explorer-server.ts';

/** Last day with usage, and the day of the run after it. */
export const LAST_DAY = day('2026-11-20');
export const AS_OF = day('2026-11-21');
export const FIRST_DAY = day('2025-10-01');

const SERVICES = [
  'Amazon Elastic Compute Cloud - Compute',
  'Amazon Simple Storage Service',
  'AmazonCloudWatch',
];
const REGIONS = ['us-east-1', 'eu-west-1', 'NoRegion'];

/** An invented organisation of a few accounts over 14 months; same arguments, same charges. */
export function smallBill(accounts = 3): readonly ServedCharge[] {
  return eachDay({ start: FIRST_DAY, end: AS_OF }).flatMap((at, index) => [
    ...accountIds(accounts).flatMap((account, which) => [
      ...SERVICES.flatMap((service, s) =>
        usage(at, account, service, REGIONS[(which + s) % 3] ?? '', index * 7 + which * 31 + s * 13 + 1),
      ),
      ...savingsPlan(at, account, index + which),
    ]),
    ...(at.endsWith('-01') ? monthly(at) : []),
  ]);
}

export function accountIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(111122223333 + index));
}

function usage(at: Day, account: string, service: string, region: string, seed: number): ServedCharge[] {
  const gross = multiplyDecimal(decimal('0.0123456789'), decimalFromInteger(seed));
  const team = seed % 3 === 0 ? '' : `team-${seed % 3}`;
  return [
    charge(at, account, service, region, 'Usage', gross, gross, {
      usageType: `${service.slice(0, 9)}:Hours`,
      team,
    }),
  ];
}

/** Covered usage, what takes it off again, and the fee, of which a part is unused. */
function savingsPlan(at: Day, account: string, seed: number): ServedCharge[] {
  const compute = SERVICES[0] ?? '';
  const list = multiplyDecimal(decimal('0.6'), decimalFromInteger(1 + (seed % 5)));
  const covered = multiplyDecimal(list, decimal('0.6'));
  const plan = 'Savings Plans for AWS Compute usage';
  const box = { usageType: 'BoxUsage:m5.large', team: 'team-1' };
  return [
    charge(at, account, compute, 'us-east-1', 'SavingsPlanCoveredUsage', list, covered, box),
    charge(at, account, compute, 'us-east-1', 'SavingsPlanNegation', negateDecimal(list), ZERO, box),
    charge(at, account, plan, 'NoRegion', 'SavingsPlanRecurringFee', decimal('2.5'), decimal('0.75'), {
      usageType: 'ComputeSP:1yrNoUpfront',
      team: '',
    }),
  ];
}

function monthly(at: Day): ServedCharge[] {
  const [payer = ''] = accountIds(1);
  const none = { usageType: 'NoUsageType', team: '' };
  const fixed = (service: string, type: string, billed: string, effective = billed) =>
    charge(at, payer, service, 'NoRegion', type, decimal(billed), decimal(effective), none);
  return [
    fixed('Tax', 'Tax', '13.37'),
    fixed('AmazonCloudWatch', 'Credit', '-5.01'),
    fixed('AmazonCloudWatch', 'Refund', '-1.25'),
    fixed('AWS Support (Business)', 'Support', '29'),
    fixed('Amazon Relational Database Service', 'RIFee', '40', '4.5'),
    fixed('Amazon Relational Database Service', 'Fee', '180', '0'),
    fixed('Amazon Registrar', 'Fee', '12'),
    ...(monthOf(at) === '2026-10' ? [fixed('AmazonCloudWatch', 'Quantum Rebate', '-0.5')] : []),
  ];
}

function charge(
  at: Day,
  account: string,
  service: string,
  region: string,
  recordType: string,
  billed: Decimal,
  effective: Decimal,
  { usageType, team }: { readonly usageType: string; readonly team: string },
): ServedCharge {
  return {
    day: at,
    dimensions: {
      LINKED_ACCOUNT: account,
      SERVICE: service,
      REGION: region,
      RECORD_TYPE: recordType,
      USAGE_TYPE: usageType,
    },
    tags: { team },
    currency: 'USD',
    unit: 'Hrs',
    metrics: {
      UnblendedCost: billed,
      NetUnblendedCost: billed,
      AmortizedCost: effective,
      NetAmortizedCost: effective,
      UsageQuantity: decimal('2'),
    },
  };
}
