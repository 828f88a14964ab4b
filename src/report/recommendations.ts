import type { Day } from '../core/period.ts';
import type { PricedProposal, Recommendation } from '../core/recommendation.ts';
import type { Fingerprinter } from './fingerprint.ts';

export interface RecommendationParts {
  readonly tenant: string;
  readonly asOf: Day;
  readonly proposals: readonly PricedProposal[];
  /** Display name of a catalogue id. */
  readonly serviceName: (id: string) => string;
  readonly fingerprint: Fingerprinter;
  /** First days of what was recommended before, by fingerprint. */
  readonly firstSeen: ReadonlyMap<string, Day>;
}

/** Priced proposals as recommendations, in an order that only they decide. */
export async function recommendationsOf(parts: RecommendationParts): Promise<readonly Recommendation[]> {
  const found = await Promise.all(parts.proposals.map((proposal) => recommendationOf(proposal, parts)));
  return found.sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
}

async function recommendationOf(
  proposal: PricedProposal,
  { tenant, asOf, serviceName, fingerprint, firstSeen }: RecommendationParts,
): Promise<Recommendation> {
  const { claims: _, oneOff: __, tags: ___, service, ...told } = proposal;
  const { account, region, resourceId, workloadGroup, actionFamily } = proposal;
  const identity = await fingerprint({ tenant, account, region, resourceId, workloadGroup, actionFamily });
  const before = firstSeen.get(identity) ?? asOf;
  return {
    ...told,
    fingerprint: identity,
    serviceName: serviceName(service),
    owner: null,
    exemption: null,
    priority: NOT_RANKED,
    state: before < asOf ? 'open' : 'new',
    firstSeen: before < asOf ? before : asOf,
  };
}

const NOT_RANKED = { score: 0, saving: 0, effort: 0, risk: 0, confidence: 0, quickWin: false };

function orderKey({ check, account, region, resourceId }: Recommendation): string {
  return JSON.stringify([check, account, region, resourceId]);
}
