import { INVARIANT_IDS, type InvariantId, type InvariantResult } from '../../../core/data-quality.ts';
import { type Decimal, decimal, subtractDecimal, ZERO } from '../../../core/decimal.ts';
import type { InvariantText } from '../../../core/invariant-texts.ts';
import { absoluteMoney, compareMoney, type Money, money, sumMoney } from '../../../core/money.ts';
import { monthOf } from '../../../core/period.ts';
import type { Fact } from './answer.ts';
import type { MetricBasis } from './metric-basis.ts';
import { normaliseRecordType } from './record-type.ts';

/** A fact of the overview with its record type. */
export interface OverviewFact {
  readonly fact: Fact;
  readonly recordType: string;
}

/** Sums of ten-digit amounts may differ by less than this. */
const TOLERANCE = decimal('0.01');

const NOT_APPLICABLE: Readonly<Partial<Record<InvariantId, InvariantText>>> = {
  I3: 'Cost Explorer returns the billed cost itself, so there is nothing to compare it with.',
  I4: 'Cost Explorer does not tell one commitment from another.',
  I5: 'Cost Explorer does not tell one invoice from another.',
  I6: 'Cost Explorer is the only source of this run.',
};

/** The invariants I1 to I7 (ADR 0004), as far as the monthly overview can tell. */
export function checkInvariants(
  overview: readonly OverviewFact[],
  basis: MetricBasis,
): readonly InvariantResult[] {
  return INVARIANT_IDS.map((id) => {
    if (id === 'I1') return negationsCancel(overview);
    if (id === 'I2') return netEqualsUnblended(overview);
    if (id === 'I7') return effectiveIsUsable(overview, basis);
    return notApplicable(id, NOT_APPLICABLE[id] ?? 'Cost Explorer cannot tell.');
  });
}

const COVERED: ReadonlySet<string> = new Set(['savingsplancoveredusage', 'savingsplannegation']);

function negationsCancel(overview: readonly OverviewFact[]): InvariantResult {
  const covered = overview.filter(({ recordType }) => COVERED.has(normaliseRecordType(recordType)));
  if (covered.length === 0) return notApplicable('I1', 'No usage is covered by a Savings Plan.');
  const residuals = byMonth(covered, (fact) => fact.amounts.get('UnblendedCost') ?? ZERO);
  return compared('I1', 'Covered usage and its negation add up to zero, by month.', residuals);
}

function netEqualsUnblended(overview: readonly OverviewFact[]): InvariantResult {
  if (!overview.some(({ fact }) => fact.amounts.has('NetUnblendedCost')))
    return notApplicable('I2', 'Net metrics are not shown to this account.');
  const residuals = byMonth(overview, ({ amounts }) =>
    subtractDecimal(amounts.get('NetUnblendedCost') ?? ZERO, amounts.get('UnblendedCost') ?? ZERO),
  );
  return compared('I2', 'Net and unblended cost add up to the same, by month.', residuals);
}

/** All amounts whole, or nothing effective beside something billed: the column is no cost. */
function effectiveIsUsable(overview: readonly OverviewFact[], basis: MetricBasis): InvariantResult {
  const amounts = overview.flatMap(({ fact }) => fact.amounts.get(basis.effectiveCost) ?? []);
  const billed = overview.some(({ fact }) => fact.amounts.get(basis.billedCost)?.units);
  const nonZero = amounts.filter(({ units }) => units !== 0n);
  const whole = nonZero.length > 3 && nonZero.every(isWhole);
  const violated = whole || (billed && nonZero.length === 0);
  return {
    id: 'I7',
    outcome: violated ? 'violated' : 'holds',
    message: 'Effective cost is there and has fractions.',
    checked: amounts.length,
    violations: violated ? amounts.length : 0,
    residuals: [],
  };
}

function isWhole({ units, scale }: Decimal): boolean {
  return units % 10n ** BigInt(scale) === 0n;
}

function byMonth(facts: readonly OverviewFact[], amount: (fact: Fact) => Decimal): readonly Money[] {
  const groups = Map.groupBy(facts, ({ fact }) => `${fact.currency} ${monthOf(fact.start)}`);
  return [...groups.values()].map((group) => {
    const currency = group[0]?.fact.currency ?? '';
    return sumMoney(
      group.map(({ fact }) => money(amount(fact), currency)),
      currency,
    );
  });
}

function compared(id: InvariantId, message: InvariantText, residuals: readonly Money[]): InvariantResult {
  const violations = residuals.filter(
    (residual) => compareMoney(absoluteMoney(residual), money(TOLERANCE, residual.currency)) > 0,
  );
  const currencies = [...new Set(violations.map(({ currency }) => currency))];
  return {
    id,
    outcome: violations.length > 0 ? 'violated' : 'holds',
    message,
    checked: residuals.length,
    violations: violations.length,
    residuals: currencies.map((currency) =>
      sumMoney(
        violations.filter((residual) => residual.currency === currency),
        currency,
      ),
    ),
  };
}

function notApplicable(id: InvariantId, message: InvariantText): InvariantResult {
  return { id, outcome: 'not-applicable', message, checked: 0, violations: 0, residuals: [] };
}
