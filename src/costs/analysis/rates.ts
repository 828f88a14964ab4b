import type { Bill } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import { type Known, known, mapKnown, unknown } from '../../core/known.ts';
import { addMoney, type Money, ratioOfMoney, subtractMoney } from '../../core/money.ts';
import type { Kpi, RateLadder, Rates } from '../../core/rates.ts';
import { commitmentViews } from './commitment-views.ts';
import { type PricedUsage, pricedUsage } from './priced-usage.ts';
import { type RateMonth, rateMonthOf } from './rate-month.ts';

/** What rates were paid in the last full month, and what commitments did for them. */
export function ratesOf(bill: Bill, currency: string): Rates {
  const month = rateMonthOf(bill);
  const usage = pricedUsage(bill, currency, month.month);
  return {
    ladder: usage.known ? ladderOf(usage.value, month) : usage,
    kpis: usage.known ? kpisOf(usage.value, month) : [],
    commitments: mapKnown(bill.commitments, (commitments) =>
      commitmentViews(
        commitments.filter((each) => each.currency === currency),
        { month, lastCompleteDay: bill.calendar.lastCompleteDay, asOf: bill.calendar.asOf },
      ),
    ),
  };
}

/** Unused commitment is in the effective cost: it was paid for the same usage. */
function ladderOf(usage: PricedUsage, { period }: RateMonth): Known<RateLadder> {
  const effectiveCost = effectiveOf(usage);
  if (!effectiveCost) return unknown('column-missing', 'effective cost', 'export the EffectiveCost column');
  const { listCost, contractedCost } = usage.eligible;
  return known({
    period,
    listCost,
    contractedCost,
    effectiveCost,
    excludedSpot: usage.spot.effectiveCost,
    negotiated: difference(listCost, contractedCost),
    commitment: difference(contractedCost, effectiveCost),
  });
}

function kpisOf(usage: PricedUsage, month: RateMonth): readonly Kpi[] {
  const { eligible, used, unused } = usage;
  const effective = effectiveOf(usage);
  const paid = sum(used.effectiveCost, unused.effectiveCost);
  const basis: CostMetric = eligible.contractedCost ? 'contractedCost' : 'listCost';
  const ratio = kpiMaker(month);
  return [
    ratio('effective-savings-rate', difference(eligible.contractedCost, effective), eligible.contractedCost),
    ratio('effective-savings-rate-list', difference(eligible.listCost, effective), eligible.listCost),
    ratio('commitment-utilisation', used.effectiveCost, paid),
    { ...ratio('commitment-coverage', used[basis], eligible[basis]), basis },
    ratio('commitment-waste', unused.effectiveCost, paid),
  ];
}

/**
 * A savings rate has no target, its trend is what counts. Nor has coverage here: the usual goals
 * are of usage that a commitment is sold for, and this counts all usage but Spot, whatever the service.
 */
const TARGETS: Readonly<Partial<Record<Kpi['id'], Kpi['target']>>> = {
  'commitment-utilisation': { value: '0.95', direction: 'at-least' },
  'commitment-waste': { value: '0.05', direction: 'at-most' },
};

type KpiMaker = (id: Kpi['id'], numerator: Money | null, denominator: Money | null) => Kpi;

function kpiMaker({ period, state }: RateMonth): KpiMaker {
  return (id, numerator, denominator) => ({
    id,
    value: numerator && denominator ? ratioOfMoney(numerator, denominator) : null,
    numerator,
    denominator,
    period,
    state,
    target: TARGETS[id] ?? null,
  });
}

function effectiveOf({ eligible, unused }: PricedUsage): Money | null {
  return sum(eligible.effectiveCost, unused.effectiveCost);
}

function sum(a: Money | null, b: Money | null): Money | null {
  return a && b ? addMoney(a, b) : null;
}

function difference(a: Money | null, b: Money | null): Money | null {
  return a && b ? subtractMoney(a, b) : null;
}
