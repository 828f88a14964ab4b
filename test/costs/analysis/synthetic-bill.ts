import type { Bill } from '../../../src/core/bill.ts';
import type { ChargeKind } from '../../../src/core/charge.ts';
import { addDays, type Day, day, eachDay, type Period } from '../../../src/core/period.ts';
import { type BillOptions, billOf, type Charge, charge } from '../../support/cubes.ts';

/** One line of an invented bill: what it costs on each day of the bill. */
export interface SyntheticLine {
  readonly serviceName: string;
  readonly subAccountId?: string;
  readonly usageType?: string;
  readonly chargeKind?: ChargeKind;
  /** Effective cost; 0 means no charge row. */
  readonly cost: (day: Day, index: number) => number;
  /** Billed cost where it differs. */
  readonly billed?: (day: Day, index: number) => number;
  readonly quantity?: (day: Day, index: number) => number;
}

/** The bill a run would read, made from functions of the day; all its days are complete. */
export function syntheticBill(
  period: Period,
  lines: readonly SyntheticLine[],
  options: BillOptions = {},
): Promise<Bill> {
  const charges = lines.flatMap((line) => chargesOf(line, period));
  return billOf(charges, { span: period, ...options });
}

/** Whole days from a first day on. */
export function daysFrom(start: string, days: number): Period {
  return { start: day(start), end: addDays(day(start), days) };
}

/** Seeded noise around 1 (log-normal), the same for the same name and day. */
export function noise(name: string, index: number, size: number): number {
  let hash = 2166136261;
  for (const character of `${name}/${index}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  const first = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0;
  const second = Math.imul(first ^ (first >>> 13), 3266489917) >>> 0;
  const radius = Math.sqrt(-2 * Math.log((first + 1) / 4294967297));
  return Math.exp(size * radius * Math.cos((2 * Math.PI * second) / 4294967296));
}

function chargesOf(line: SyntheticLine, period: Period): readonly Charge[] {
  return eachDay(period).flatMap((at, index) => {
    const effective = line.cost(at, index);
    const billed = (line.billed ?? line.cost)(at, index);
    if (effective === 0 && billed === 0) return [];
    return [
      charge({
        day: at,
        serviceName: line.serviceName,
        subAccountId: line.subAccountId ?? '111111111111',
        usageType: line.usageType ?? 'usage',
        chargeKind: line.chargeKind ?? 'usage',
        effectiveCost: effective.toFixed(4),
        billedCost: billed.toFixed(4),
        ...(line.quantity ? { quantity: line.quantity(at, index).toFixed(4), pricingUnit: 'Hrs' } : {}),
      }),
    ];
  });
}
