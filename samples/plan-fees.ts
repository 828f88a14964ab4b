import { addMonths, type Day, daysInMonth, firstDayOf, type Month, monthOf } from '../src/core/period.ts';
import { ACCOUNTS, type SampleAccount } from './accounts.ts';
import { hoursOf } from './calendar.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';
import { chargeRow } from './charge-row.ts';
import { type DayOfPlan, unusedOf } from './coverage.ts';
import { type Exact, exact, NOTHING, times } from './exact.ts';
import { type CommitmentPlan, isActive, PLANS, upfrontFee } from './plans.ts';
import { planSubject } from './subjects.ts';

/** What is invoiced for a plan on a day: its fee at the start, and what recurs. Effective cost is on the usage, so it is zero here. */
export function purchaseRows(at: Day): readonly SampleCharge[] {
  return PLANS.flatMap((plan) => [...upfrontRows(plan, at), ...recurringRows(plan, at)]);
}

/** What was paid for and not used on a day: nothing is invoiced for it, it is only a cost. */
export function unusedRows(plans: readonly DayOfPlan[], at: Day): readonly SampleCharge[] {
  return plans.flatMap((open) => {
    const unused = unusedOf(open);
    if (unused.units === 0) return [];
    const subject: SampleSubject = {
      ...planSubject(open.plan, ownerOf(open.plan)),
      pricingCategory: 'Committed',
      commitmentDiscountStatus: 'Unused',
      chargeDescription: `Unused: ${open.plan.description}`,
    };
    const amounts = { billed: NOTHING, effective: unused, list: NOTHING, contracted: NOTHING };
    return [
      chargeRow(subject, { kind: 'unusedCommitment', start: at }, { ...amounts, commitmentQuantity: unused }),
    ];
  });
}

function upfrontRows(plan: CommitmentPlan, at: Day): readonly SampleCharge[] {
  if (plan.start !== at || plan.upfront.units === 0) return [];
  const subject: SampleSubject = {
    ...planSubject(plan, ownerOf(plan)),
    chargeCategory: 'Purchase',
    chargeFrequency: 'One-Time',
  };
  return [
    chargeRow(subject, { kind: 'commitmentPurchase', start: at, end: plan.end }, fee(upfrontFee(plan))),
  ];
}

function recurringRows(plan: CommitmentPlan, at: Day): readonly SampleCharge[] {
  if (plan.recurring.units === 0 || !isActive(plan, at)) return [];
  const subject: SampleSubject = {
    ...planSubject(plan, ownerOf(plan)),
    chargeCategory: 'Purchase',
    chargeFrequency: 'Recurring',
  };
  if (plan.billed === 'daily') {
    const amount = times(plan.recurring, exact(hoursOf(at)));
    return [chargeRow(subject, { kind: 'commitmentPurchase', start: at }, fee(amount))];
  }
  if (!at.endsWith('-01')) return [];
  const month: Month = monthOf(at);
  const amount = times(plan.recurring, exact(String(daysInMonth(month) * 24)));
  const end = firstDayOf(addMonths(month, 1));
  return [chargeRow(subject, { kind: 'commitmentPurchase', start: at, end }, fee(amount))];
}

function fee(amount: Exact) {
  return {
    billed: amount,
    effective: NOTHING,
    list: amount,
    contracted: amount,
    quantity: exact('1'),
    consumed: false,
  } as const;
}

function ownerOf(plan: CommitmentPlan): SampleAccount {
  const owner = ACCOUNTS.find(({ id }) => id === plan.ownerId);
  if (!owner) throw new TypeError(`No account ${plan.ownerId}`);
  return owner;
}
