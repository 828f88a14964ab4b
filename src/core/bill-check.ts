import type { ChargeLine } from './charge-line.ts';
import type { CheckFacts, Placed, Thresholds, Verdict } from './check.ts';
import type { Period } from './period.ts';

/** What a check of the bill may look at besides its lines. */
export interface BillCheckContext<T extends Thresholds> {
  /** The plan's instant. */
  readonly now: string;
  readonly thresholds: T;
  /** Of the lines. */
  readonly period: Period;
  readonly days: number;
}

/**
 * A judgement over what was billed, without any API: it holds for every source of cost, by resource where the source tells.
 * Of Cost Explorer the lines name neither account nor resource: findings are then of no account (the empty text) and a usage
 * type, and claims name no resource (the empty text).
 */
export interface BillCheckDeclaration<T extends Thresholds = Thresholds> extends CheckFacts<T> {
  readonly scope: 'bill';
  /**
   * `needed`: it compares what one resource was billed for, and cannot be asked where the bill names none. `used`: by resource
   * where the bill tells. `not-used`: sums of usage decide.
   */
  readonly resources: 'needed' | 'used' | 'not-used';
  /**
   * Checks that look at the resources themselves, now: where they were judged, what they found stands, and the bill of the last
   * days, which may hold what has gone since, adds nothing.
   */
  readonly unlessJudged?: readonly string[];
  /**
   * Which lines it judges: usage types without the region's prefix. A text ending in `*` stands for all that begin so,
   * one beginning with `*` for all that end so, and `*` alone for all.
   */
  readonly usageTypes: readonly string[];
  evaluate(lines: readonly ChargeLine[], context: BillCheckContext<T>): Iterable<Placed<Verdict>>;
}

export function defineBillCheck<T extends Thresholds>(
  declaration: BillCheckDeclaration<T>,
): BillCheckDeclaration<T> {
  return declaration;
}
