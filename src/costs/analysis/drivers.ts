import { compareMoney, type Money, zeroMoney } from '../../core/money.ts';
import type { Driver } from '../../core/mover.ts';
import type { ChangeLine } from './change-line.ts';
import { byChange, totalChange, totalEffects } from './change-sums.ts';
import { causeOf } from './effects.ts';

/** Places named inside one mover. */
const DRIVERS = 3;

/** Where inside the group most of its change happened: lines that go its way, the largest first. */
export function driversOf(lines: readonly ChangeLine[], change: Money): readonly Driver[] {
  const { currency } = change;
  const zero = zeroMoney(currency);
  const direction = compareMoney(change, zero);
  return [...Map.groupBy(lines, ({ keys }) => JSON.stringify(driverKeys(keys))).values()]
    .map((group) => driverOf(group, currency))
    .filter((each) => direction !== 0 && compareMoney(each.change, zero) === direction)
    .sort((a, b) => byChange(a, b) || (driverId(a) < driverId(b) ? -1 : 1))
    .slice(0, DRIVERS);
}

function driverOf(lines: readonly ChangeLine[], currency: string): Driver {
  const change = totalChange(lines, currency);
  return {
    ...driverKeys(lines[0]?.keys ?? null),
    change,
    cause: causeOf(totalEffects(lines, currency), change),
  };
}

function driverKeys(keys: ChangeLine['keys']): Omit<Driver, 'change' | 'cause'> {
  const { serviceName = '', subAccountId = '', regionId = '', usageType = '' } = keys ?? {};
  return { serviceName, subAccountId, regionId, usageType };
}

function driverId({ serviceName, subAccountId, regionId, usageType }: Driver): string {
  return JSON.stringify([serviceName, subAccountId, regionId, usageType]);
}
