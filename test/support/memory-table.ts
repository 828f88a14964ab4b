import type { SampleCharge } from '../../samples/charge.ts';
import { type ChargeKind, COST_METRICS, type CostMetric } from '../../src/core/charge.ts';
import type { Dimension } from '../../src/core/cube.ts';
import { type Decimal, trimDecimal } from '../../src/core/decimal.ts';
import type { Period } from '../../src/core/period.ts';

/** One value of a dimension for each charge, as an index into its texts. */
export interface Codes {
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
}

/** Amounts as two whole numbers each (coarse and fine), so that sums of doubles stay exact. */
export interface SplitAmounts {
  readonly coarse: Float64Array;
  readonly fine: Float64Array;
}

/** Charges column by column, with what grouping needs worked out once. */
export interface MemoryTable {
  readonly charges: readonly SampleCharge[];
  readonly amounts: Readonly<Record<CostMetric, SplitAmounts>>;
  readonly quantity: SplitAmounts;
  readonly hasQuantity: Uint8Array;
  codesOf(dimension: Dimension | 'currency' | 'unit'): Codes;
  /** Indexes of the charges of a period and of some kinds. */
  select(period: Period, kinds?: readonly ChargeKind[]): readonly number[];
}

/** Digits after the point of the coarse and of the fine part. */
export const MONEY_SPLIT = { coarse: 6, fine: 15 } as const;
export const QUANTITY_SPLIT = { coarse: 0, fine: 6 } as const;

export function memoryTable(charges: readonly SampleCharge[]): MemoryTable {
  const codes = new Map<string, Codes>();
  const codesOf = (dimension: Parameters<MemoryTable['codesOf']>[0]): Codes => {
    const known = codes.get(dimension) ?? encode(charges, textFrom(dimension));
    codes.set(dimension, known);
    return known;
  };
  const split = (metric: CostMetric) => splitOf(charges, (charge) => amountOf(charge, metric), MONEY_SPLIT);
  const [billedCost, effectiveCost, listCost, contractedCost] = COST_METRICS.map(split);
  if (!billedCost || !effectiveCost || !listCost || !contractedCost) throw new TypeError('Four cost columns');
  return {
    charges,
    amounts: { billedCost, effectiveCost, listCost, contractedCost },
    quantity: splitOf(charges, (charge) => consumed(charge) ?? { units: 0n, scale: 0 }, QUANTITY_SPLIT),
    hasQuantity: Uint8Array.from(charges, (charge) => (consumed(charge) ? 1 : 0)),
    codesOf,
    select(period, kinds) {
      const wanted = new Set<string>(kinds);
      const [days, kindsOf] = [codesOf('day'), codesOf('chargeKind')];
      const inPeriod = days.texts.map((day) => day >= period.start && day < period.end);
      const isWanted = kindsOf.texts.map((kind) => !kinds || wanted.has(kind));
      const chosen: number[] = [];
      for (let index = 0; index < charges.length; index += 1)
        if (inPeriod[days.codes[index] ?? 0] && isWanted[kindsOf.codes[index] ?? 0]) chosen.push(index);
      return chosen;
    },
  };
}

/** List and contracted cost count on the usage that a commitment pays for, so not on its purchase too (ADR 0004). */
function amountOf(charge: SampleCharge, metric: CostMetric): Decimal {
  const spread =
    charge.kind === 'commitmentPurchase' && (metric === 'listCost' || metric === 'contractedCost');
  return spread ? { units: 0n, scale: 0 } : charge[metric];
}

function consumed({
  chargeCategory,
  commitmentDiscountStatus,
  consumedQuantity,
}: SampleCharge): Decimal | null {
  return chargeCategory === 'Usage' && commitmentDiscountStatus !== 'Unused' ? consumedQuantity : null;
}

function splitOf(
  charges: readonly SampleCharge[],
  amount: (charge: SampleCharge) => Decimal,
  scales: { readonly coarse: number; readonly fine: number },
): SplitAmounts {
  const coarse = new Float64Array(charges.length);
  const fine = new Float64Array(charges.length);
  for (let index = 0; index < charges.length; index += 1) {
    const charge = charges[index];
    if (!charge) continue;
    const value = amount(charge);
    const { units, scale } = value.scale > scales.fine ? trimDecimal(value) : value;
    if (scale > scales.fine) throw new RangeError(`Amount with ${scale} digits after the point`);
    const whole = Number(units);
    if (scale <= scales.coarse) coarse[index] = whole * 10 ** (scales.coarse - scale);
    else {
      const step = 10 ** (scale - scales.coarse);
      const taken = Math.trunc(whole / step);
      coarse[index] = taken;
      fine[index] = (whole - taken * step) * 10 ** (scales.fine - scale);
    }
  }
  return { coarse, fine };
}

function encode(charges: readonly SampleCharge[], value: (charge: SampleCharge) => string): Codes {
  const found = new Map<string, number>();
  const codes = new Uint32Array(charges.length);
  charges.forEach((charge, index) => {
    const text = value(charge);
    const code = found.get(text) ?? found.size;
    if (code === found.size) found.set(text, code);
    codes[index] = code;
  });
  return { texts: [...found.keys()], codes };
}

const COLUMNS: Readonly<Record<string, (charge: SampleCharge) => string | null>> = {
  currency: (charge) => charge.billingCurrency,
  unit: (charge) => charge.pricingUnit ?? charge.consumedUnit,
  day: (charge) => charge.day,
  month: (charge) => charge.day.slice(0, 7),
  billingAccountId: (charge) => charge.billingAccountId,
  subAccountId: (charge) => charge.subAccountId,
  serviceName: (charge) => charge.serviceName,
  serviceCategory: (charge) => charge.serviceCategory,
  regionId: (charge) => charge.regionId,
  providerName: (charge) => charge.providerName,
  invoiceId: (charge) => charge.invoiceId,
  chargeCategory: (charge) => charge.chargeCategory,
  chargeKind: (charge) => charge.kind,
  lineItemType: () => null,
  pricingCategory: (charge) => charge.pricingCategory,
  pricingUnit: (charge) => charge.pricingUnit ?? charge.consumedUnit,
  usageType: (charge) => charge.usageType,
  operation: (charge) => charge.operation,
  resourceId: (charge) => charge.resourceId,
  hasResource: (charge) => String(charge.resourceId !== null),
  commitmentDiscountId: (charge) => charge.commitmentDiscountId,
  commitmentDiscountStatus: (charge) => charge.commitmentDiscountStatus,
};

function textFrom(dimension: string): (charge: SampleCharge) => string {
  const column = COLUMNS[dimension];
  if (column) return (charge) => column(charge) ?? '';
  if (dimension.startsWith('tag:')) return (charge) => charge.tags[dimension.slice(4)] ?? '';
  if (dimension.startsWith('costCategory:')) return () => '';
  throw new TypeError(`Not a dimension: ${dimension}`);
}
