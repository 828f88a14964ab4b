import type { Verdict } from '../../src/core/check.ts';
import type { Finding } from '../../src/core/recommendation.ts';

export const NOW = '2026-11-21T08:00:00.000Z';
const A_DAY_LATER = '2026-11-22T08:00:00.000Z';

/**
 * What is judged now. Reports are compared from day to day, so this throws where a finding that stays would have other
 * evidence a day later: evidence names days, no ages.
 */
export function ageless<V extends Verdict>(judgedAt: (now: string) => Iterable<V>): readonly V[] {
  const verdicts = [...judgedAt(NOW)];
  const later = Map.groupBy(judgedAt(A_DAY_LATER), ({ resourceId }) => resourceId);
  for (const { resourceId, evidence } of verdicts.filter(isFinding)) {
    const found = (later.get(resourceId) ?? []).filter(isFinding);
    if (found.length > 0 && found.every((one) => one.evidence !== evidence)) {
      throw new Error(`A day later the evidence is not what it is now: ${evidence}`);
    }
  }
  return verdicts;
}

function isFinding<V extends Verdict>(verdict: V): verdict is V & Finding {
  return 'evidence' in verdict;
}
