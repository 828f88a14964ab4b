import type { SavingBasis } from '../../core/recommendation.ts';

/** How sure an amount is that comes from one place, 0 to 1. */
const BASES: Readonly<Record<SavingBasis, number>> = {
  bill: 0.95,
  'bill-rate': 0.85,
  'list-price': 0.7,
  'aws-estimate': 0.5,
};

/** What takes off, and how much: each is said of an amount where it holds. */
const CONFIDENCE_RULES = {
  /** It was charged on fewer than 14 days. */
  'few-days': 0.1,
  /** A share of a line: the check estimates how much goes. */
  'share-of-line': 0.1,
  /** Something it claims has no line in the bill and is left out. */
  'part-without-line': 0.05,
  /** The price of what takes its place is the list price, reduced as the customer's other prices are. */
  'ratio-price': 0.1,
  /** A commitment pays for part of it. */
  covered: 0.2,
  /** AWS says something else. */
  disagreement: 0.2,
} as const satisfies Readonly<Record<string, number>>;

export type ConfidenceRule = keyof typeof CONFIDENCE_RULES;

const LEAST = 0.1;

/** 0.1 to 0.95, at two digits. */
export function confidenceOf(basis: SavingBasis, rules: Iterable<ConfidenceRule>): number {
  const less = [...new Set(rules)].reduce((sum, rule) => sum + CONFIDENCE_RULES[rule], 0);
  return Math.max(LEAST, Math.round((BASES[basis] - less) * 100) / 100);
}
