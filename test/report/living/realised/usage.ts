import { decimal } from '../../../../src/core/decimal.ts';
import { money } from '../../../../src/core/money.ts';
import { addDays, type Day } from '../../../../src/core/period.ts';
import type { UsageDay } from '../../../../src/report/living/realised/usage-day.ts';

export interface Priced {
  readonly usageType: string;
  readonly unit: string;
  /** Contracted price of a unit. */
  readonly price: string;
  /** Effective cost of a unit, where a commitment covers it. */
  readonly effective?: string;
}

/** What a resource used on one day. */
export function used(
  day: Day,
  { usageType, unit, price, effective = price }: Priced,
  quantity: string,
): UsageDay {
  const at = (each: string) => money(product(each, quantity), 'USD');
  return {
    day,
    subAccountId: '111122223333',
    resourceId: 'i-1',
    usageType,
    operation: 'RunInstances',
    pricingUnit: unit,
    currency: 'USD',
    rows: 1,
    billedCost: at(price),
    effectiveCost: at(effective),
    listCost: at(price),
    contractedCost: at(price),
    unknownRows: { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 },
    quantity: decimal(quantity),
  };
}

function product(a: string, b: string): string {
  const [x, y] = [decimal(a), decimal(b)];
  const units = `${x.units * y.units}`.padStart(x.scale + y.scale + 1, '0');
  const cut = units.length - x.scale - y.scale;
  return x.scale + y.scale === 0 ? units : `${units.slice(0, cut)}.${units.slice(cut)}`;
}

/** The same on some days in a row. */
export function daily(from: Day, days: number, priced: Priced, quantity: string): readonly UsageDay[] {
  return Array.from({ length: days }, (_, index) => used(addDays(from, index), priced, quantity));
}
