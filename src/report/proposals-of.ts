import type { AnyCheck } from '../core/any-check.ts';
import type { FoundResource } from '../core/collection.ts';
import type { Proposal } from '../core/recommendation.ts';

/** What checks found, as things to do. */
export function proposalsOf(
  findings: readonly FoundResource[],
  checks: readonly AnyCheck[],
): readonly Proposal[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return findings.map((found) => {
    const check = byId.get(found.check);
    if (!check) throw new TypeError(`A finding names the check ${found.check}, which is not registered.`);
    return proposalOf(found, check);
  });
}

function proposalOf({ account, region, finding }: FoundResource, check: AnyCheck): Proposal {
  return {
    check: check.id,
    actionType: check.actionType,
    actionFamily: check.actionFamily,
    account,
    region,
    service: check.service,
    resourceId: finding.resourceId,
    workloadGroup: finding.workloadGroup ?? null,
    evidence: finding.evidence,
    claims: finding.claims,
    oneOff: finding.oneOff ?? [],
    tags: finding.tags ?? null,
    implementationEffort: check.effort,
    restartNeeded: check.restartNeeded,
    rollbackPossible: check.rollbackPossible,
    advice: [],
  };
}
