import type { ChargeCategory, ChargeKind } from '../../../../core/charge.ts';

/**
 * What stands in a cost column. `cost` is the cost of the line in its month's discount mode;
 * `unknown` is not told by a Cost and Usage Report; `none` is on rows that no total counts.
 */
export type AmountSource = 'cost' | 'zero' | 'savingsPlan' | 'reservation' | 'onDemand' | 'unknown' | 'none';

/** What sets a rule apart from others of the same line item type. */
export type RuleCondition = 'splitCost' | 'reservation' | 'commitmentRefund';

/** How one kind of line of a Cost and Usage Report is read (ADR 0004). */
export interface ChargeRule {
  readonly id: string;
  /** Values of `line_item_line_item_type`; empty: any. */
  readonly types: readonly string[];
  readonly condition?: RuleCondition;
  /** `byUsageType`: Usage where the line has a usage type, else Purchase. */
  readonly category: ChargeCategory | 'byUsageType';
  readonly kind: ChargeKind;
  /** Lines of AWS Support and AWS Marketplace are of their own kind instead. */
  readonly ownKinds: boolean;
  readonly billedCost: AmountSource;
  readonly effectiveCost: AmountSource;
  readonly listCost: AmountSource;
  readonly contractedCost: AmountSource;
  readonly countsQuantity: boolean;
  readonly pricing: 'Standard' | 'Committed' | null;
  readonly used: boolean;
  readonly commitment: 'Savings Plan' | 'Reservation' | null;
  /** False: read and shown as read, in no total. */
  readonly counted: boolean;
}

/** A line whose whole meaning is its cost: on the invoice, amortised and at list alike. */
const PLAIN = {
  ownKinds: false,
  billedCost: 'cost',
  effectiveCost: 'cost',
  listCost: 'cost',
  contractedCost: 'cost',
  countsQuantity: false,
  pricing: null,
  used: false,
  commitment: null,
  counted: true,
} as const;

/** Money that buys a commitment: on the invoice now, in effective cost over the hours it covers. */
const COMMITMENT_PAYMENT = {
  ...PLAIN,
  category: 'Purchase',
  kind: 'commitmentPurchase',
  effectiveCost: 'zero',
  listCost: 'zero',
  contractedCost: 'zero',
} as const;

const COVERED = {
  ...PLAIN,
  category: 'Usage',
  kind: 'usage',
  listCost: 'onDemand',
  // The report has no column for the price after private rates and before the commitment.
  contractedCost: 'unknown',
  countsQuantity: true,
  pricing: 'Committed',
  used: true,
} as const;

const LEFT_OUT = {
  ...PLAIN,
  category: 'Usage',
  kind: 'usage',
  billedCost: 'none',
  effectiveCost: 'none',
  listCost: 'none',
  contractedCost: 'none',
  counted: false,
} as const;

/**
 * The rules in the order they are tried: the first whose type and condition fit is the line's.
 * The unused part of a commitment is not here; it is computed from the fee lines.
 */
export const CHARGE_RULES = [
  // Pods and tasks that repeat, divided, what the instance below them already costs.
  { ...LEFT_OUT, id: 'splitCost', types: [], condition: 'splitCost' },
  {
    ...PLAIN,
    id: 'usage',
    types: ['Usage'],
    category: 'Usage',
    kind: 'usage',
    ownKinds: true,
    listCost: 'onDemand',
    countsQuantity: true,
    pricing: 'Standard',
  },
  {
    ...PLAIN,
    id: 'flatRate',
    types: ['FlatRateSubscription'],
    category: 'Usage',
    kind: 'usage',
    ownKinds: true,
    countsQuantity: true,
    pricing: 'Standard',
  },
  {
    ...COVERED,
    id: 'discountedUsage',
    types: ['DiscountedUsage'],
    effectiveCost: 'reservation',
    commitment: 'Reservation',
  },
  {
    ...COVERED,
    id: 'savingsPlanCoveredUsage',
    types: ['SavingsPlanCoveredUsage'],
    billedCost: 'zero',
    effectiveCost: 'savingsPlan',
    commitment: 'Savings Plan',
  },
  {
    ...LEFT_OUT,
    id: 'savingsPlanNegation',
    types: ['SavingsPlanNegation'],
    commitment: 'Savings Plan',
  },
  {
    ...COMMITMENT_PAYMENT,
    id: 'savingsPlanFee',
    types: ['SavingsPlanRecurringFee', 'SavingsPlanUpfrontFee'],
    commitment: 'Savings Plan',
  },
  { ...COMMITMENT_PAYMENT, id: 'reservationFee', types: ['RIFee'], commitment: 'Reservation' },
  {
    ...COMMITMENT_PAYMENT,
    id: 'reservationUpfrontFee',
    types: ['Fee'],
    condition: 'reservation',
    commitment: 'Reservation',
  },
  { ...PLAIN, id: 'fee', types: ['Fee'], category: 'Purchase', kind: 'purchase', ownKinds: true },
  {
    ...PLAIN,
    id: 'discount',
    types: [
      'EdpDiscount',
      'PrivateRateDiscount',
      'BundledDiscount',
      'RiVolumeDiscount',
      'SppDiscount',
      'Discount',
    ],
    category: 'Adjustment',
    kind: 'discount',
    listCost: 'zero',
  },
  { ...PLAIN, id: 'credit', types: ['Credit'], category: 'Credit', kind: 'credit' },
  {
    ...COMMITMENT_PAYMENT,
    id: 'commitmentRefund',
    types: ['Refund'],
    condition: 'commitmentRefund',
    kind: 'refund',
  },
  { ...PLAIN, id: 'refund', types: ['Refund'], category: 'byUsageType', kind: 'refund' },
  { ...PLAIN, id: 'tax', types: ['Tax'], category: 'Tax', kind: 'tax' },
  { ...PLAIN, id: 'other', types: [], category: 'Adjustment', kind: 'adjustment' },
] as const satisfies readonly ChargeRule[];

export type ChargeRuleId = (typeof CHARGE_RULES)[number]['id'];

/** Operations of split cost allocation rows. */
export const SPLIT_COST_OPERATIONS = ['EKSPod-EC2', 'ECSTask-EC2'] as const;
