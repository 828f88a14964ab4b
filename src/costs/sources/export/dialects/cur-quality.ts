import type { DataQualityItem, InvariantResult } from '../../../../core/data-quality.ts';
import type { RawColumns } from '../dialect.ts';
import type { CensusEntry, PayerMonth } from './cur-census.ts';
import type { CommitmentUse } from './cur-commitments.ts';
import { type Check, invariantOf, sumByCurrency } from './cur-invariants.ts';

/** The groups of I1–I4. */
export interface CurChecks {
  readonly negations: readonly Check[];
  readonly net: readonly Check[];
  readonly billed: readonly Check[];
  readonly commitments: readonly Check[];
}

export function curInvariants(checks: CurChecks): readonly InvariantResult[] {
  return [
    invariantOf('I1', checks.negations, {
      compared:
        'Usage covered by a Savings Plan and its negation cancel out, by payer, day, plan, usage type and operation.',
      nothing: 'The report has no usage covered by a Savings Plan.',
    }),
    invariantOf('I2', checks.net, {
      compared: 'Net unblended costs add up to the unblended costs, by payer and month.',
      nothing: 'The report has no net costs.',
    }),
    invariantOf('I3', checks.billed, {
      compared:
        'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.',
      nothing: 'The report has no lines.',
    }),
    invariantOf('I4', checks.commitments, {
      compared:
        'Used and unused cost of each commitment add up to its recurring and amortised upfront cost, in closed months.',
      nothing: 'The report has no commitment fee in a closed month whose parts are all told.',
    }),
  ];
}

export interface QualityFacts {
  readonly raw: RawColumns;
  readonly months: readonly PayerMonth[];
  readonly uses: readonly CommitmentUse[];
  readonly checks: CurChecks;
}

export function curQuality(facts: QualityFacts): readonly DataQualityItem[] {
  const lines = facts.months.flatMap(({ entries }) => entries);
  return [
    ...violationItems(facts.checks),
    ...lineItems(lines),
    ...unknownUnused(facts.uses),
    ...mergedHeaders(facts.raw.names),
  ].filter(({ count }) => count > 0);
}

function violationItems(checks: CurChecks): readonly DataQualityItem[] {
  const negations = violated(checks.negations);
  return [
    {
      id: 'covered-usage-without-negation',
      severity: 'warning',
      count: negations.reduce((total, { rows }) => total + rows, 0),
      subject: 'SavingsPlanCoveredUsage',
      message:
        'Usage covered by a Savings Plan is not cancelled by its negation; it counts with its effective cost and is not billed.',
      amounts: sumByCurrency(negations.map(({ residual }) => residual)),
    },
    violationItem(checks.net, {
      id: 'net-costs-incomplete',
      severity: 'warning',
      subject: 'line_item_net_unblended_cost',
      message:
        'Net costs do not account for the whole month of a payer, so its gross costs and discount lines are used.',
    }),
    violationItem(checks.billed, {
      id: 'billed-cost-unreconciled',
      severity: 'error',
      subject: 'line_item_unblended_cost',
      message: 'Billed costs of a payer and month do not add up to its unblended costs.',
    }),
    violationItem(checks.commitments, {
      id: 'commitment-cost-unreconciled',
      severity: 'warning',
      subject: 'commitmentDiscountId',
      message: 'Used and unused cost of a commitment do not add up to what it cost in the month.',
    }),
  ];
}

function violationItem(
  checks: readonly Check[],
  text: Pick<DataQualityItem, 'id' | 'severity' | 'subject' | 'message'>,
): DataQualityItem {
  const violations = violated(checks);
  return {
    ...text,
    count: violations.length,
    amounts: sumByCurrency(violations.map(({ residual }) => residual)),
  };
}

function violated(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ violations }) => violations > 0);
}

function lineItems(lines: readonly CensusEntry[]): readonly DataQualityItem[] {
  const other = lines.filter(({ rule }) => rule === 'other');
  const split = lines.filter(({ rule }) => rule === 'splitCost');
  return [
    {
      id: 'unknown-line-item-type',
      severity: 'warning',
      count: rowsOf(other),
      subject: 'line_item_line_item_type',
      message:
        'Lines of a type this version does not know count as adjustments, with their cost as it stands.',
      amounts: sumByCurrency(other.map(({ unblended, currency }) => ({ amount: unblended, currency }))),
      examples: [...new Set(other.map(({ type }) => type))].sort().slice(0, 3),
    },
    {
      id: 'split-cost-rows-left-out',
      severity: 'info',
      count: rowsOf(split),
      subject: 'line_item_operation',
      message: 'Split cost allocation rows repeat the cost of the instances below them and are in no total.',
    },
    {
      id: 'billing-period-end-inclusive',
      severity: 'info',
      count: lines.reduce((total, { oddPeriodEnds }) => total + oddPeriodEnds, 0),
      subject: 'bill_billing_period_end_date',
      message: 'The billing period does not end at midnight; its month is taken from its start.',
    },
  ];
}

function unknownUnused(uses: readonly CommitmentUse[]): readonly DataQualityItem[] {
  return [
    {
      id: 'unused-commitment-unknown',
      severity: 'warning',
      count: uses.filter(({ unusedByDay }) => unusedByDay === null).length,
      subject: 'commitmentDiscountId',
      message:
        'The report does not tell how much of a commitment was not used in a month; its cost is unknown.',
    },
  ];
}

/** Two headers that became one, e.g. `pricing/OfferingClasspricing/PurchaseOption`: neither can be read. */
function mergedHeaders(names: readonly string[]): readonly DataQualityItem[] {
  const merged = names.filter((name) =>
    /^\w+\/\w+(bill|lineItem|pricing|product|reservation|savingsPlan)\//.test(name),
  );
  return [
    {
      id: 'merged-column-header',
      severity: 'warning',
      count: merged.length,
      subject: 'header',
      message: 'The names of two columns have run into one, so neither is read.',
      examples: merged.slice(0, 3),
    },
  ];
}

function rowsOf(lines: readonly CensusEntry[]): number {
  return lines.reduce((total, { rows }) => total + rows, 0);
}
