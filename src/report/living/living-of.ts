import type { ExemptionsReport } from '../../core/living.ts';
import { addMoney, compareMoney, type Money } from '../../core/money.ts';
import type { Day } from '../../core/period.ts';
import type { Acceptance, Exemption, PricedProposal, Recommendation } from '../../core/recommendation.ts';
import type { Fingerprinter } from '../fingerprint.ts';
import { acceptanceOf, exemptionOf } from './exemption-of.ts';
import { exemptionsReport, type Unjudged } from './exemptions-report.ts';
import { type Decisions, type Life, stateOf } from './life.ts';
import { type LivesParts, livesAfter, type Seen } from './lives-after.ts';
import { type OwnerFacts, type OwnerRule, ownerOf } from './owner-of.ts';
import { priorityOf, type SpendOf } from './priority-of.ts';

export interface LivingParts extends Pick<LivesParts, 'before' | 'firstSeen' | 'looked' | 'proofOf'> {
  readonly tenant: string;
  readonly asOf: Day;
  /** ISO instant at which the run looked. */
  readonly at: string;
  readonly proposals: readonly PricedProposal[];
  readonly owners: readonly OwnerRule[];
  readonly ownerFacts: OwnerFacts;
  readonly exemptions: readonly Exemption[];
  /** What people took, as the configuration says. */
  readonly accepted: readonly Acceptance[];
  /** What people decided elsewhere. */
  readonly decisions: Decisions;
  readonly spendOf: SpendOf;
  readonly fingerprint: Fingerprinter;
  /** Display name of a catalogue id. */
  readonly serviceName: (id: string) => string;
  /** What a check judges by, e.g. its thresholds as text. */
  readonly rulerOf: (check: string) => string;
  /** Places that checks could not judge. */
  readonly unjudged: readonly Unjudged[];
}

export interface Living {
  /** The most worthwhile first; those that are exempt are among them. */
  readonly recommendations: readonly Recommendation[];
  readonly lives: readonly Life[];
  readonly exemptions: ExemptionsReport;
}

/** Priced proposals with their owner, exemption, history and priority, and what is remembered of all from now on. */
export async function livingOf(parts: LivingParts): Promise<Living> {
  const decided = await Promise.all(parts.proposals.map((proposal) => decide(proposal, parts)));
  const lives = livesAfter({
    asOf: parts.asOf,
    at: parts.at,
    before: parts.before,
    seen: seenIn(decided, parts),
    firstSeen: parts.firstSeen,
    decisions: decisionsOf(decided, parts),
    looked: parts.looked,
    proofOf: parts.proofOf,
  });
  const byFingerprint = new Map(lives.map((life) => [life.fingerprint, life]));
  return {
    recommendations: decided
      .map((each) => recommendationOf(each, byFingerprint.get(each.fingerprint), parts))
      .sort(worthwhileFirst),
    lives,
    exemptions: exemptionsReport(
      parts.exemptions,
      decided.map(({ proposal, ...rest }) => ({ ...proposal, ...rest })),
      parts,
    ),
  };
}

interface Decided extends Pick<Recommendation, 'fingerprint' | 'owner' | 'exemption'> {
  readonly acceptance: Acceptance | null;
  readonly proposal: PricedProposal;
}

async function decide(proposal: PricedProposal, parts: LivingParts): Promise<Decided> {
  const { tenant, asOf, owners, ownerFacts, exemptions, accepted } = parts;
  const { account, region, service, resourceId, workloadGroup, actionFamily } = proposal;
  const identity = { tenant, account, region, service, resourceId, workloadGroup, actionFamily };
  const fingerprint = await parts.fingerprint(identity);
  const tags = proposal.tags ?? ownerFacts.billTagsOf(account, resourceId);
  const decidable = { ...proposal, tags, fingerprint };
  return {
    proposal,
    fingerprint,
    owner: ownerOf(proposal, owners, ownerFacts),
    exemption: exemptionOf(decidable, exemptions, asOf),
    acceptance: acceptanceOf(decidable, accepted, asOf),
  };
}

/** Somebody who took one of several that are one history took that. */
function decisionsOf(decided: readonly Decided[], { decisions }: LivingParts): Decisions {
  const taken = decided.filter(({ acceptance }) => acceptance !== null).map(({ fingerprint }) => fingerprint);
  return { ...decisions, accepted: new Set([...decisions.accepted, ...taken]) };
}

function recommendationOf(
  { proposal, fingerprint, owner, exemption, acceptance }: Decided,
  life: Life | undefined,
  { asOf, spendOf, serviceName }: LivingParts,
): Recommendation {
  const { claims: _, oneOff: __, tags: ___, service, ...told } = proposal;
  return {
    ...told,
    fingerprint,
    serviceName: serviceName(service),
    owner,
    // Several proposals may share a fingerprint, and not each be exempt.
    state: exemption ? 'exempt' : life ? stateOf(life) : 'new',
    exemption,
    ...(acceptance ? { acceptance } : {}),
    priority: priorityOf(proposal, spendOf),
    firstSeen: life?.firstSeen ?? asOf,
  };
}

/** One for each fingerprint: several resources of a group, or several checks of one family, are one history. */
function seenIn(decided: readonly Decided[], { rulerOf }: LivingParts): readonly Seen[] {
  const groups = Map.groupBy(decided, ({ fingerprint }) => fingerprint);
  return [...groups].flatMap(([fingerprint, members]) => {
    const [first] = members.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    if (!first) return [];
    const proposals = members.map(({ proposal }) => proposal);
    const { account, region, service, workloadGroup, actionType, actionFamily } = first.proposal;
    const checks = [...new Set(proposals.map(({ check }) => check))].sort();
    const subject = {
      checks,
      account,
      region,
      service,
      resourceIds: [...new Set(proposals.map(({ resourceId }) => resourceId))].sort(),
      workloadGroup,
      actionType,
      actionFamily,
      ruler: checks.map(rulerOf).join('\n'),
    };
    const exempt = members.every(({ exemption }) => exemption !== null);
    return [{ fingerprint, subject, team: first.owner?.team ?? null, net: netOf(proposals), exempt }];
  });
}

function orderOf({ proposal: { check, resourceId } }: Decided): string {
  return JSON.stringify([check, resourceId]);
}

/** What can be had of them together, in the currency of the first; `null`: none has an amount. */
function netOf(proposals: readonly PricedProposal[]): Money | null {
  let sum: Money | null = null;
  for (const { saving, alternative } of proposals) {
    if (!saving || alternative) continue;
    const net = { amount: saving.net.amount, currency: saving.currency };
    if (!sum) sum = net;
    else if (sum.currency === net.currency) sum = addMoney(sum, net);
  }
  return sum;
}

/** By score, then saving, then what they are about. */
function worthwhileFirst(a: Recommendation, b: Recommendation): number {
  const bySaving =
    a.saving && b.saving && a.saving.currency === b.saving.currency
      ? compareMoney(b.saving.net, a.saving.net)
      : 0;
  return b.priority.score - a.priority.score || bySaving || (textOf(a) < textOf(b) ? -1 : 1);
}

function textOf({ check, account, region, resourceId }: Recommendation): string {
  return JSON.stringify([check, account, region, resourceId]);
}
