import { idleClaims } from '../../advisors/idle-claims.ts';
import type { AdvisedResource } from '../../core/advisor.ts';
import type { StoppedResource } from '../../core/collection.ts';
import { money } from '../../core/money.ts';
import type { Advice, Proposal } from '../../core/recommendation.ts';
import { type AdviceGroup, adviceGroups, type KnownAdvice } from './advice-groups.ts';
import { proposalOfAdvice, stoppedText } from './proposal-of-advice.ts';
import { isSameResource, lastPart } from './same-resource.ts';

/**
 * Brings what AWS's advisors say together with what our checks found. One resource and action family is one proposal:
 * the Hub, else Compute Optimizer, decides the action; what it is worth, the bill. Advice that no check of ours shares
 * becomes a proposal of its own, without a claim unless its charges certainly end. Another family of the same resource
 * stays a proposal of its own.
 */
export function adviseProposals(
  proposals: readonly Proposal[],
  advised: readonly AdvisedResource[],
  stopped: readonly StoppedResource[] = [],
): readonly Proposal[] {
  const open = new Map(adviceGroups(advised).map((group) => [group, keyOf(group[0], group[0].resourceId)]));
  const byKey = Map.groupBy(open.keys(), (group) => open.get(group));
  const used = new Set<AdviceGroup>();
  const standing = stoppedIndex(stopped);
  const matched = proposals.map((proposal) => {
    const same = (byKey.get(keyOf(proposal, proposal.resourceId)) ?? []).filter(([first]) =>
      isSameResource(proposal, first),
    );
    const [group, ...others] = same;
    // A name that may be of two resources is of neither.
    if (!group || others.length > 0) return proposal;
    used.add(group);
    return withAdvice(proposal, group, standing(group[0]));
  });
  const own = [...open.keys()].filter((group) => !used.has(group));
  return [...matched, ...own.map((group) => proposalOfAdvice(group, adviceOf(group), standing(group[0])))];
}

function keyOf(
  { account, region, actionFamily }: Pick<Proposal, 'account' | 'region' | 'actionFamily'>,
  resourceId: string,
): string {
  return JSON.stringify([account, region, actionFamily, lastPart(resourceId)]);
}

/** Our claims are for our action: where AWS decides for another, only what that one certainly ends is claimed. */
function withAdvice(ours: Proposal, group: AdviceGroup, stopped: StoppedResource | null): Proposal {
  const [first] = group;
  const evidence = stopped ? `${ours.evidence} ${stoppedText(stopped)}` : ours.evidence;
  const proposal = { ...ours, evidence, advice: adviceOf(group) };
  if (first.actionType === proposal.actionType) return proposal;
  return {
    ...proposal,
    actionType: first.actionType,
    claims: idleClaims(first.actionType, first.resourceType, proposal.resourceId),
    oneOff: [],
    implementationEffort: first.implementationEffort ?? proposal.implementationEffort,
    restartNeeded: first.restartNeeded ?? proposal.restartNeeded,
    rollbackPossible: first.rollbackPossible ?? proposal.rollbackPossible,
  };
}

function adviceOf(group: AdviceGroup): readonly Advice[] {
  return group.map(({ advisor, advice }) => {
    const saving = advice.estimatedMonthlySavings;
    return { ...advice, advisor, estimatedMonthlySavings: saving && money(saving.amount, saving.currency) };
  });
}

function stoppedIndex(stopped: readonly StoppedResource[]) {
  const found = new Map(
    stopped.map((one) => [JSON.stringify([one.account, one.region, one.resourceId]), one]),
  );
  return ({ account, region, resourceId }: KnownAdvice) =>
    found.get(JSON.stringify([account, region, resourceId])) ?? null;
}
