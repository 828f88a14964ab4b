import type { SampleCharge } from '../../samples/charge.ts';
import { type Decimal, negateDecimal, subtractDecimal, ZERO } from '../../src/core/decimal.ts';
import type { Day } from '../../src/core/period.ts';
import type { ServedCharge } from './cost-explorer-server.ts';

/**
 * The sample's rows as Cost Explorer would hold them. A FOCUS row says what a charge is; Cost Explorer says it by
 * record type, keeps covered usage beside its negation, and private discounts as rows of the plain metrics.
 */
export function servedCharges(
  charges: readonly SampleCharge[],
  payer: string,
  from: Day,
): readonly ServedCharge[] {
  return charges
    .filter((charge) => charge.billingAccountId === payer && charge.day >= from)
    .flatMap((charge) => [...recordsOf(charge)].map((record) => served(charge, record)));
}

interface Record {
  readonly type: string;
  readonly net: Decimal;
  readonly netAmortized: Decimal;
  readonly plain: Decimal;
  readonly amortized: Decimal;
}

function recordsOf(charge: SampleCharge): readonly Record[] {
  const { kind, billedCost, effectiveCost, listCost, contractedCost } = charge;
  const isPlan = charge.commitmentDiscountType === 'Savings Plan';
  if (kind === 'usage' && charge.commitmentDiscountStatus === 'Used' && isPlan)
    return [
      record('SavingsPlanCoveredUsage', contractedCost, effectiveCost),
      record('SavingsPlanNegation', negateDecimal(contractedCost), ZERO),
    ];
  if (kind === 'usage' && charge.commitmentDiscountStatus === 'Used')
    return [record('DiscountedUsage', billedCost, effectiveCost)];
  if (kind === 'usage')
    return [
      { type: 'Usage', net: billedCost, netAmortized: effectiveCost, plain: listCost, amortized: listCost },
      {
        type: 'Enterprise Discount Program Discount',
        net: ZERO,
        netAmortized: ZERO,
        plain: subtractDecimal(billedCost, listCost),
        amortized: subtractDecimal(effectiveCost, listCost),
      },
    ];
  return [record(recordTypeOf(charge), billedCost, effectiveCost)];
}

function record(type: string, billed: Decimal, effective: Decimal): Record {
  return { type, net: billed, netAmortized: effective, plain: billed, amortized: effective };
}

function recordTypeOf({ kind, commitmentDiscountType, chargeFrequency }: SampleCharge): string {
  const recurring = chargeFrequency !== 'One-Time';
  const isPlan = commitmentDiscountType === 'Savings Plan';
  switch (kind) {
    case 'unusedCommitment':
      return isPlan ? 'SavingsPlanRecurringFee' : 'RIFee';
    case 'commitmentPurchase':
      if (isPlan) return recurring ? 'SavingsPlanRecurringFee' : 'SavingsPlanUpfrontFee';
      return recurring ? 'RIFee' : 'Fee';
    case 'marketplace':
      return chargeFrequency === 'Usage-Based' ? 'Usage' : 'Fee';
    case 'purchase':
      return 'Fee';
    case 'support':
      return 'Support';
    case 'tax':
      return 'Tax';
    case 'credit':
      return 'Credit';
    case 'refund':
      return 'Refund';
    default:
      return 'Enterprise Discount Program Discount';
  }
}

function served(charge: SampleCharge, { type, net, netAmortized, plain, amortized }: Record): ServedCharge {
  return {
    day: charge.day,
    dimensions: {
      RECORD_TYPE: type,
      SERVICE: charge.serviceName,
      LINKED_ACCOUNT: charge.subAccountId,
      REGION: charge.regionId ?? 'NoRegion',
      USAGE_TYPE: charge.usageType === '' ? 'NoUsageType' : charge.usageType,
    },
    tags: charge.tags,
    currency: charge.billingCurrency,
    unit: charge.consumedUnit ?? 'N/A',
    metrics: {
      NetUnblendedCost: net,
      NetAmortizedCost: netAmortized,
      UnblendedCost: plain,
      AmortizedCost: amortized,
      UsageQuantity: charge.consumedQuantity ?? ZERO,
    },
  };
}
