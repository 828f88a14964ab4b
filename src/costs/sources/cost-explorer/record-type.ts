import type { ChargeCategory, ChargeKind } from '../../../core/charge.ts';

/**
 * What one RECORD_TYPE of Cost Explorer holds (ADR 0004). A fee is two things at once: its unblended
 * amount is the purchase, its amortised amount is what the commitment left unused. No kind: the amount is always 0.
 */
export interface RecordTypeMeaning {
  readonly billed: readonly ChargeKind[];
  readonly effective: readonly ChargeKind[];
  /** `counts` usage · `apart` in usage types of its own · `doubles` usage that another record type already counts. */
  readonly quantity: 'counts' | 'apart' | 'doubles';
}

function meaning(
  billed: readonly ChargeKind[],
  effective = billed,
  quantity: RecordTypeMeaning['quantity'] = 'apart',
): RecordTypeMeaning {
  return { billed, effective, quantity };
}

const USAGE = meaning(['usage'], ['usage'], 'counts');
const NEGATION = meaning(['usage'], [], 'doubles');
const RECURRING_FEE = meaning(['commitmentPurchase'], ['unusedCommitment']);
const UPFRONT_FEE = meaning(['commitmentPurchase'], []);
const FEE = meaning(['commitmentPurchase', 'purchase', 'support'], ['purchase', 'support']);
const DISCOUNT = meaning(['discount']);
const UNKNOWN = meaning(['adjustment']);

/** Spellings of the API, of the billing console and of the Cost and Usage Report, normalised. */
const MEANINGS: ReadonlyMap<string, RecordTypeMeaning> = new Map([
  ['usage', USAGE],
  ['discountedusage', USAGE],
  ['reservationappliedusage', USAGE],
  ['savingsplancoveredusage', USAGE],
  ['savingsplannegation', NEGATION],
  ['flatratesubscription', USAGE],
  ['savingsplanrecurringfee', RECURRING_FEE],
  ['rifee', RECURRING_FEE],
  ['recurring', RECURRING_FEE],
  ['recurringreservationfee', RECURRING_FEE],
  ['savingsplanupfrontfee', UPFRONT_FEE],
  ['upfront', UPFRONT_FEE],
  ['upfrontreservationfee', UPFRONT_FEE],
  ['fee', FEE],
  ['otheroutofcyclecharges', meaning(['purchase'])],
  ['support', meaning(['support'])],
  ['supportfee', meaning(['support'])],
  ['tax', meaning(['tax'])],
  ['credit', meaning(['credit'])],
  ['refund', meaning(['refund'])],
  ['discount', DISCOUNT],
  ['bundleddiscount', DISCOUNT],
  ['crossservicediscount', DISCOUNT],
  ['distributordiscount', DISCOUNT],
  ['edpdiscount', DISCOUNT],
  ['enterprisediscountprogramdiscount', DISCOUNT],
  ['privateratediscount', DISCOUNT],
  ['privateratecarddiscount', DISCOUNT],
  ['rivolumediscount', DISCOUNT],
  ['volumediscount', DISCOUNT],
  ['sppdiscount', DISCOUNT],
  ['solutionproviderprogramdiscount', DISCOUNT],
]);

/** The same record type has one normal form, however it is written. */
export function normaliseRecordType(recordType: string): string {
  return recordType.toLowerCase().replace(/[^a-z0-9]/g, '');
}

export function isKnownRecordType(recordType: string): boolean {
  return MEANINGS.has(normaliseRecordType(recordType));
}

export function meaningOf(recordType: string): RecordTypeMeaning {
  return MEANINGS.get(normaliseRecordType(recordType)) ?? UNKNOWN;
}

const CATEGORIES: Readonly<Record<ChargeKind, ChargeCategory>> = {
  usage: 'Usage',
  unusedCommitment: 'Usage',
  commitmentPurchase: 'Purchase',
  purchase: 'Purchase',
  support: 'Purchase',
  marketplace: 'Purchase',
  tax: 'Tax',
  credit: 'Credit',
  // FOCUS keeps a refund in the category of what was refunded, which a record type does not tell.
  refund: 'Adjustment',
  discount: 'Adjustment',
  adjustment: 'Adjustment',
};

export function categoryOf(kind: ChargeKind): ChargeCategory {
  return CATEGORIES[kind];
}

/** Which record types hold the kinds asked for, and which sums over them are exactly those kinds. */
export interface KindFilter {
  readonly recordTypes: readonly string[];
  readonly billedExact: boolean;
  readonly effectiveExact: boolean;
  readonly quantityExact: boolean;
}

/**
 * Chooses among the record types that the bill really holds. With `countQuantity`, Savings Plan negations are left
 * out, because they count the quantity of covered usage twice; the billed sum is then unknown.
 */
export function filterForKinds(
  present: readonly string[],
  kinds: readonly ChargeKind[] | null,
  countQuantity: boolean,
): KindFilter {
  const wanted = (kind: ChargeKind) => kinds === null || kinds.includes(kind);
  const relevant = present.filter((type) => {
    const { billed, effective } = meaningOf(type);
    return [...billed, ...effective].some(wanted);
  });
  const leaveOut = countQuantity && kinds !== null;
  const recordTypes = relevant.filter((type) => !leaveOut || meaningOf(type).quantity !== 'doubles');
  return {
    recordTypes,
    billedExact:
      recordTypes.length === relevant.length &&
      recordTypes.every((type) => meaningOf(type).billed.every(wanted)),
    effectiveExact: recordTypes.every((type) => meaningOf(type).effective.every(wanted)),
    quantityExact: recordTypes.every((type) => meaningOf(type).quantity !== 'doubles'),
  };
}
