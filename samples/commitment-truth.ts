import type { Month } from '../src/core/period.ts';
import { month as monthLiteral } from '../src/core/period.ts';
import { DAYS, hoursOf, USAGE_DAYS } from './calendar.ts';
import type { SampleCharge } from './charge.ts';
import { exact, times, toDecimal } from './exact.ts';
import type { SampleCommitment, SampleCommitmentMonth } from './organisation.ts';
import { type CommitmentPlan, hourlyCost, isActive, PLANS } from './plans.ts';
import { addTo, emptySum, type Sum, sumText } from './sums.ts';

/** Keeps account of what commitments gave and what they cost. */
export interface CommitmentBook {
  add(charge: SampleCharge): void;
  close(): readonly SampleCommitment[];
}

type Column = 'used' | 'unused' | 'purchased';

export function commitmentBook(): CommitmentBook {
  const sums = new Map<string, Readonly<Record<Column, Sum>>>();
  return {
    add(charge) {
      if (charge.commitmentDiscountId === null) return;
      const key = `${charge.commitmentDiscountId}/${charge.billingMonth}`;
      const month = sums.get(key) ?? { used: emptySum(), unused: emptySum(), purchased: emptySum() };
      sums.set(key, month);
      if (charge.kind === 'usage') addTo(month.used, charge.effectiveCost);
      if (charge.kind === 'unusedCommitment') addTo(month.unused, charge.effectiveCost);
      if (charge.kind === 'commitmentPurchase') addTo(month.purchased, charge.billedCost);
    },
    close: () =>
      PLANS.filter((plan) => DAYS.some((at) => isActive(plan, at))).map((plan) => ({
        id: plan.id,
        type: plan.type,
        description: plan.description,
        start: plan.start,
        end: plan.end,
        purchaseInData: plan.start >= USAGE_DAYS.start,
        months: monthsOf(plan).map((month) => commitmentMonth(plan, month, sums.get(`${plan.id}/${month}`))),
      })),
  };
}

function monthsOf(plan: CommitmentPlan): readonly Month[] {
  return [...new Set(DAYS.filter((at) => isActive(plan, at)).map((at) => monthLiteral(at.slice(0, 7))))];
}

/** `cost` follows from the terms of the plan alone, so that it can be held against what the rows say. */
function commitmentMonth(
  plan: CommitmentPlan,
  month: Month,
  sums: Readonly<Record<Column, Sum>> | undefined,
): SampleCommitmentMonth {
  const cost = emptySum();
  for (const at of DAYS)
    if (at.startsWith(month) && isActive(plan, at))
      addTo(cost, toDecimal(times(hourlyCost(plan), exact(hoursOf(at)))));
  const text = (column: Column): string => (sums ? sumText(sums[column]) : '0');
  return {
    month,
    used: text('used'),
    unused: text('unused'),
    cost: sumText(cost),
    purchased: text('purchased'),
  };
}
