import type { ActionFamily, Proposal } from '../../core/recommendation.ts';
import { isSameName } from '../resource-kind.ts';
import type { Contender } from './contender.ts';

/** What is done first leaves less to what comes after it. */
const CHAIN: readonly ActionFamily[] = ['schedule', 'rightsize', 'modernise', 'storage', 'rate'];

const PURCHASES: ReadonlySet<string> = new Set(['PurchaseSavingsPlans', 'PurchaseReservedInstances']);

/** Where an action stands in the chain; `-1`: it does not chain. */
export function chainIndex({ proposal }: Contender): number {
  return isRemoval(proposal) ? -1 : CHAIN.indexOf(proposal.actionFamily);
}

/** Whether both can be done. */
export function areCompatible(a: Contender, b: Contender): boolean {
  if (areBothPurchases(a, b)) return false;
  if (areRelated(a.proposal, b.proposal)) {
    const whole = a.whole || b.whole || isRemoval(a.proposal) || isRemoval(b.proposal);
    if (whole) return false;
  }
  return !shareALine(a, b) || doChain(a, b);
}

/** What is removed cannot be changed as well. */
function isRemoval({ actionType }: Proposal): boolean {
  return actionType === 'Delete' || actionType === 'Stop';
}

/** The same resource, or a group and one of its members. */
function areRelated(a: Proposal, b: Proposal): boolean {
  if (a.account !== b.account || a.region !== b.region) return false;
  return (
    isSameName(a, a.resourceId, b, b.resourceId) ||
    isSameName(a, a.workloadGroup, b, b.resourceId) ||
    isSameName(a, a.resourceId, b, b.workloadGroup)
  );
}

/** Plans and reservations are bought for the same usage; without its charges at hand only one of them counts. */
function areBothPurchases({ proposal: a }: Contender, { proposal: b }: Contender): boolean {
  if (!isPurchase(a) || !isPurchase(b)) return false;
  if (a.actionType === b.actionType) {
    return a.actionType === 'PurchaseSavingsPlans' || (a.service === b.service && a.region === b.region);
  }
  return a.service === 'ec2' || b.service === 'ec2';
}

export function isPurchase({ actionType }: Proposal): boolean {
  return PURCHASES.has(actionType);
}

function shareALine(a: Contender, b: Contender): boolean {
  return a.cuts.some(({ key }) => b.cuts.some((other) => other.key === key));
}

function doChain(a: Contender, b: Contender): boolean {
  const [first, second] = [chainIndex(a), chainIndex(b)];
  return first >= 0 && second >= 0 && first !== second;
}
