import type { Day } from '../src/core/period.ts';
import { dayIndex, hoursOf } from './calendar.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';
import { chargeRow } from './charge-row.ts';
import { type Cover, cover, type DayOfPlan } from './coverage.ts';
import { type Exact, NOTHING, times } from './exact.ts';
import type { TierPrice, UsageLine } from './lines.ts';
import { coveredSubject, usageSubject } from './subjects.ts';

/** Makes the rows of usage, day after day; remembers how far each tier's counter of the month has come. */
export interface UsageMeter {
  /** Days must be asked in order. */
  rows(line: UsageLine, at: Day, plans: readonly DayOfPlan[]): readonly SampleCharge[];
}

/** Part of a day's quantity that has one price. */
interface Priced {
  readonly tier: number;
  readonly price: TierPrice;
  readonly quantity: Exact;
}

export function usageMeter(seed: number): UsageMeter {
  const counters = new Map<string, number>();
  const subjects = new Map<string, SampleSubject>();
  const remembered = (key: string, make: () => SampleSubject): SampleSubject => {
    const subject = subjects.get(key) ?? make();
    subjects.set(key, subject);
    return subject;
  };
  return {
    rows(line, at, plans) {
      if (at.endsWith('-01')) counters.delete(line.label);
      return machineQuantities(line, at).flatMap((quantity, machine) => {
        if (quantity.units === 0) return [];
        return splitByTier(line, quantity, counters).flatMap((priced) => {
          const key = `${line.label}/${machine}/${priced.tier}`;
          const subject = remembered(key, () => usageSubject(seed, line, priced.tier, machine));
          const { covers, rest } = cover(line, priced.quantity, plans);
          const rows = covers.map((part) =>
            coveredRow(
              remembered(`${key}/${part.plan.id}`, () => coveredSubject(subject, part.plan)),
              at,
              priced.price,
              part,
            ),
          );
          return rest.units === 0 ? rows : [...rows, demandRow(subject, at, { ...priced, quantity: rest })];
        });
      });
    },
  };
}

/** Hours of each machine of a fleet, the last one running part of the day; one quantity for everything else. */
export function machineQuantities(line: UsageLine, at: Day): readonly Exact[] {
  const quantity = line.quantities[dayIndex(at)] ?? 0;
  if (!line.sku.fleet) return [quantityOf(line, quantity)];
  const hours = Number(hoursOf(at));
  return Array.from({ length: Math.ceil(quantity) }, (_, machine) =>
    quantityOf(line, hours * Math.min(1, quantity - machine)),
  );
}

/** A quantity with the digits this line's meter has: at most seven. */
export function quantityOf(line: UsageLine, value: number): Exact {
  if (line.scale >= 0) return { units: Math.round(value * 10 ** line.scale), scale: line.scale };
  return { units: Math.round(value / 10 ** -line.scale) * 10 ** -line.scale, scale: 0 };
}

function splitByTier(line: UsageLine, quantity: Exact, counters: Map<string, number>): readonly Priced[] {
  const [only] = line.prices;
  if (only && line.prices.length === 1) return [{ tier: 0, price: only, quantity }];
  const factor = 10 ** quantity.scale;
  let at = counters.get(line.label) ?? 0;
  const end = at + quantity.units;
  const parts = line.prices.flatMap((price, tier): readonly Priced[] => {
    const limit = (line.prices[tier + 1]?.from ?? Number.POSITIVE_INFINITY) * factor;
    const units = Math.min(end, limit) - at;
    if (units <= 0) return [];
    at += units;
    return [{ tier, price, quantity: { units, scale: quantity.scale } }];
  });
  counters.set(line.label, end);
  return parts;
}

function demandRow(subject: SampleSubject, at: Day, { price, quantity }: Priced): SampleCharge {
  const contracted = times(quantity, price.contracted);
  return chargeRow(
    subject,
    { kind: 'usage', start: at },
    {
      billed: contracted,
      effective: contracted,
      list: times(quantity, price.list),
      contracted,
      ...(price.list === price.usd ? {} : { effectiveUsd: times(quantity, price.usd) }),
      quantity,
      listUnitPrice: price.list,
      contractedUnitPrice: price.contracted,
    },
  );
}

function coveredRow(
  subject: SampleSubject,
  at: Day,
  price: TierPrice,
  { quantity, effective, plan }: Cover,
): SampleCharge {
  return chargeRow(
    subject,
    { kind: 'usage', start: at },
    {
      billed: NOTHING,
      effective,
      list: times(quantity, price.list),
      contracted: times(quantity, price.contracted),
      quantity,
      listUnitPrice: price.list,
      contractedUnitPrice: price.contracted,
      commitmentQuantity: plan.type === 'Savings Plan' ? effective : quantity,
    },
  );
}
