import type { Day } from '../src/core/period.ts';
import { dayIndex, hoursOf } from './calendar.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';
import { chargeRow } from './charge-row.ts';
import { type Cover, cover, type DayOfPlan } from './coverage.ts';
import { type Exact, NOTHING, times } from './exact.ts';
import type { TierPrice, UsageLine } from './lines.ts';
import { subjectCache } from './subject-cache.ts';

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
  const subjectsOf = subjectCache(seed);
  return {
    rows(line, at, plans) {
      if (at.endsWith('-01')) counters.delete(line.label);
      const rows: SampleCharge[] = [];
      for (const [machine, quantity] of machineQuantities(line, at).entries()) {
        if (quantity.units === 0) continue;
        for (const priced of splitByTier(line, quantity, counters)) {
          const subjects = subjectsOf(line, priced.tier, machine);
          const { covers, rest } = cover(line, priced.quantity, plans);
          for (const part of covers)
            rows.push(coveredRow(subjects.covered(part.plan), at, priced.price, part));
          if (rest.units > 0) rows.push(demandRow(subjects.plain, at, { ...priced, quantity: rest }));
        }
      }
      return rows;
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
      listUnitPrice: price.listUnitPrice,
      contractedUnitPrice: price.contractedUnitPrice,
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
      listUnitPrice: price.listUnitPrice,
      contractedUnitPrice: price.contractedUnitPrice,
      commitmentQuantity: plan.type === 'Savings Plan' ? effective : quantity,
    },
  );
}
