import type { Money } from '../../core/money.ts';
import { intersection, type Period } from '../../core/period.ts';
import type { SeriesScope } from '../../core/trend.ts';

/** One run of unusual days seen in one series. The empty text in a scope: not told apart there. */
export interface Sighting {
  readonly scope: Required<SeriesScope>;
  readonly period: Period;
  readonly actual: readonly Money[];
  readonly isNew: boolean;
  readonly expected: number;
  readonly impact: number;
  readonly score: number;
}

export interface Sightings {
  readonly pairs: readonly Sighting[];
  readonly services: readonly Sighting[];
  readonly accounts: readonly Sighting[];
}

/** Two sightings are of one cause when the smaller impact is at least this share of the larger. */
const SAME_SIZE = 0.5;

/**
 * One entry per cause. What a service × account series shows is not repeated for its service or its account; a service
 * and an account that moved by about the same amount on the same days are one entry with both names.
 */
export function mergeSightings({ pairs, services, accounts }: Sightings): readonly Sighting[] {
  const inService = services.filter((sighting) => !isExplained(sighting, pairs, 'serviceName'));
  const matched = inService.map((service) => named(service, bestMatch(service, accounts)));
  const known = [...pairs, ...matched];
  const inAccount = accounts.filter(
    (sighting) => !isExplained(sighting, known, 'subAccountId') && !bestMatch(sighting, inService),
  );
  return [...known, ...inAccount];
}

function isExplained(sighting: Sighting, by: readonly Sighting[], dimension: keyof SeriesScope): boolean {
  const parts = by.filter(
    (part) => part.scope[dimension] === sighting.scope[dimension] && overlap(part, sighting),
  );
  const impact = parts.reduce((sum, part) => sum + part.impact, 0);
  return impact / sighting.impact >= SAME_SIZE;
}

function bestMatch(sighting: Sighting, among: readonly Sighting[]): Sighting | null {
  const ratio = (other: Sighting) => {
    const [small = 0, large = 1] = [sighting.impact, other.impact].sort((a, b) => Math.abs(a) - Math.abs(b));
    return small / large;
  };
  const [best] = among
    .filter((other) => overlap(sighting, other) && ratio(other) >= SAME_SIZE)
    .sort((a, b) => ratio(b) - ratio(a));
  return best ?? null;
}

function named(service: Sighting, account: Sighting | null): Sighting {
  return account
    ? { ...service, scope: { ...service.scope, subAccountId: account.scope.subAccountId } }
    : service;
}

function overlap(a: Sighting, b: Sighting): boolean {
  return intersection(a.period, b.period) !== null;
}
