import { type Decimal, decimal, decimalFromInteger, multiplyDecimal } from '../../../src/core/decimal.ts';
import { addDays, type Day, day, eachDay, type Period } from '../../../src/core/period.ts';
import type { Service } from '../../../src/core/service.ts';
import type { ServedCharge } from '../../loopback/cost-explorer-server.ts';
import { ACCOUNT } from '../../support/dataset-context.ts';

/** The day of the run, and the first day of the bill: the month it is in and two before. */
export const AS_OF = day('2026-11-21');
export const FIRST_DAY = day('2026-09-01');

/** Spikes lie on as many different days, the last of them well before what may still change. */
const SPIKE_DAYS = 30;
const FIRST_SPIKE = day('2026-10-10');

/**
 * Names under which the bill has charges of a service: those that Cost Explorer was seen to use, else its own, where the
 * price list or an export has it.
 */
export function namesOnBill({ name, costExplorerNames, billNames }: Service): readonly string[] {
  if (costExplorerNames.length > 0) return costExplorerNames;
  return billNames.length > 0 ? [name] : [];
}

/** What the bill has under one name: something every day, and one day of something dear. */
export interface NamedCharges {
  readonly name: string;
  readonly spike: Day;
  readonly charges: readonly ServedCharge[];
}

/** Every name once, with amounts of its own. */
export function billOf(names: readonly string[]): readonly NamedCharges[] {
  const days: Period = { start: FIRST_DAY, end: AS_OF };
  return names.map((name, nth) => {
    const spike = addDays(FIRST_SPIKE, nth % SPIKE_DAYS);
    const daily = multiplyDecimal(decimal('0.0123456789'), decimalFromInteger(nth + 1));
    return {
      name,
      spike,
      charges: [
        ...eachDay(days).map((at) => charge(at, name, `${nth}-Daily`, daily)),
        charge(spike, name, `${nth}-Once`, decimalFromInteger(1_000 + nth)),
      ],
    };
  });
}

function charge(at: Day, SERVICE: string, USAGE_TYPE: string, cost: Decimal): ServedCharge {
  return {
    day: at,
    dimensions: {
      LINKED_ACCOUNT: ACCOUNT,
      SERVICE,
      REGION: 'eu-central-1',
      RECORD_TYPE: 'Usage',
      USAGE_TYPE,
    },
    tags: {},
    currency: 'USD',
    unit: 'Hrs',
    metrics: {
      UnblendedCost: cost,
      NetUnblendedCost: cost,
      AmortizedCost: cost,
      NetAmortizedCost: cost,
      UsageQuantity: decimal('2'),
    },
  };
}
