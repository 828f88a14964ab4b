import { idleClaims } from '../../advisors/idle-claims.ts';
import { servicesOfType } from '../../advisors/resource-types.ts';
import type { StoppedResource } from '../../core/collection.ts';
import type { Advice, Proposal } from '../../core/recommendation.ts';
import type { AdviceGroup, KnownAdvice } from './advice-groups.ts';
import { type AdvisorCheck, advisorCheckOf } from './advisor-check.ts';

/** Where AWS does not say: careful, so that nobody takes it for a quick win. */
const UNTOLD_EFFORT = 'Medium';

export function proposalOfAdvice(
  group: AdviceGroup,
  advice: readonly Advice[],
  stopped: StoppedResource | null,
): Proposal {
  const [first] = group;
  const { account, region, resourceId, resourceType, actionType, actionFamily } = first;
  const told = <Value>(of: (row: KnownAdvice) => Value | null) =>
    group.map(of).find((value) => value !== null) ?? null;
  return {
    check: checkOf(first),
    actionType,
    actionFamily,
    account,
    region,
    service: servicesOfType(resourceType)[0] ?? unknownService(first),
    resourceId,
    workloadGroup: null,
    evidence: evidenceOf(first, stopped),
    claims: idleClaims(actionType, resourceType, resourceId),
    oneOff: [],
    tags: told(({ tags }) => tags),
    implementationEffort: told(({ implementationEffort }) => implementationEffort) ?? UNTOLD_EFFORT,
    restartNeeded: told(({ restartNeeded }) => restartNeeded) ?? true,
    rollbackPossible: told(({ rollbackPossible }) => rollbackPossible) ?? false,
    advice,
  };
}

function checkOf({ advisor }: KnownAdvice): AdvisorCheck {
  return advisorCheckOf(advisor) ?? 'aws-compute-optimizer';
}

/** A type of resource that this version does not know is told under the advisor itself. */
function unknownService(row: KnownAdvice): string {
  return checkOf(row).replace(/^aws-/, '');
}

const NAMES: Readonly<Record<AdvisorCheck, string>> = {
  'aws-cost-optimization-hub': 'Cost Optimization Hub',
  'aws-compute-optimizer': 'Compute Optimizer',
  'aws-cost-explorer': 'Cost Explorer',
};

/** AWS's own figures as given: its percentage is of a cost it does not tell, so that nothing is worked out from it. */
function evidenceOf(row: KnownAdvice, stopped: StoppedResource | null): string {
  const { actionType, target, lookBackDays, refreshedAt, estimatedSavingsPercentage: percent } = row.advice;
  const change = [row.current && `from ${row.current}`, target && `to ${target}`].filter(Boolean).join(' ');
  const days = lookBackDays === null ? [] : [`from ${lookBackDays} days of use`];
  const told = refreshedAt === null ? [] : [`as of ${refreshedAt.slice(0, 10)}`];
  const share = percent === null ? [] : [`it estimates ${percent} % less`];
  const details = [...days, ...told, ...share].join(', ');
  const advice = `${NAMES[checkOf(row)]} recommends ${actionType}${change === '' ? '' : ` ${change}`}${details === '' ? '' : `, ${details}`}.`;
  return stopped ? `${advice} ${stoppedText(stopped)}` : advice;
}

/** Advice may be older than what was listed. */
export function stoppedText({ since }: StoppedResource): string {
  const when = since === null ? '' : ` since ${since.slice(0, 10)}`;
  return `It is stopped${when}: while it stands still it has no hours to save.`;
}
