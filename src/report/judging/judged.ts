import type { CheckFacts, Placed, Verdict } from '../../core/check.ts';
import type { CheckRow, FoundResource } from '../../core/collection.ts';
import { inOrder } from '../../core/in-order.ts';
import type { Finding } from '../../core/recommendation.ts';
import type { Undecided } from '../../core/unit-result.ts';

/** What checks said that are judged when all is in: how each ended where, and what it found. */
export interface Judged {
  readonly rows: readonly CheckRow[];
  readonly findings: readonly FoundResource[];
}

export interface JudgingContext {
  /** The plan's instant. */
  readonly now: string;
  /** Told of a check that threw; what was thrown may quote the data. */
  readonly fault: (check: string, error: unknown) => void;
}

export interface Place {
  readonly account: string;
  readonly region: string;
}

/** Account and region of what was judged for all of them at once. */
export const EVERYWHERE: Place = { account: 'organization', region: 'organization' };

export function placeText({ account, region }: Place): string {
  return JSON.stringify([account, region]);
}

export function isFinding(verdict: Placed<Verdict>): verdict is Placed<Finding> {
  return !('reason' in verdict);
}

export function foundResource(
  check: string,
  { account, region, ...finding }: Placed<Finding>,
): FoundResource {
  return { check, account, region, finding };
}

export function undecidedOf(verdicts: readonly Placed<Verdict>[]): readonly Undecided[] {
  return verdicts
    .filter((verdict): verdict is Placed<Undecided> => 'reason' in verdict)
    .map(({ resourceId, reason }) => ({ resourceId, reason }))
    .sort((a, b) => inOrder(a.resourceId, b.resourceId) || inOrder(a.reason, b.reason));
}

export function notEvaluated(check: string, place: Place, missing: readonly string[]): CheckRow {
  const { account, region } = place;
  const nothing = { judged: 0, found: 0, undecided: [] };
  return { check, account, region, state: 'not-evaluated', ...nothing, missing };
}

/**
 * What a check says; `null` where it threw. That is our fault, and caught here, as in a unit: data of one resource, which may
 * be hostile, must not take the other checks with it.
 */
export function verdictsOf(
  { id }: Pick<CheckFacts, 'id'>,
  evaluate: () => Iterable<Placed<Verdict>>,
  { fault }: JudgingContext,
): readonly Placed<Verdict>[] | null {
  try {
    return [...evaluate()];
  } catch (error) {
    fault(id, error);
    return null;
  }
}

/** In words that quote nothing of the data. */
export function faulty(check: string, place: Place): CheckRow {
  return { ...notEvaluated(check, place, []), fault: `The check ${check} failed on what was read.` };
}

export function byCheckAndPlace(
  a: Place & { readonly check: string },
  b: Place & { readonly check: string },
) {
  return inOrder(a.check, b.check) || inOrder(a.account, b.account) || inOrder(a.region, b.region);
}

export function byResource(a: FoundResource, b: FoundResource): number {
  return byCheckAndPlace(a, b) || inOrder(a.finding.resourceId, b.finding.resourceId);
}
