import { compareMoney } from '../core/money.ts';
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

/** Priced proposals as recommendations: what is worth most first, alternatives last. */
export async function recommendationsOf(parts: RecommendationParts): Promise<readonly Recommendation[]> {
  const found = await Promise.all(parts.proposals.map((proposal) => recommendationOf(proposal, parts)));
  return found.sort(worthMostFirst);
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

/** Amounts of two currencies are not compared: theirs stand in the order of what they are about. */
function worthMostFirst(a: Recommendation, b: Recommendation): number {
  const ranks = rankOf(a) - rankOf(b);
  if (ranks !== 0) return ranks;
  if (a.saving && b.saving) {
    const byCurrency = order(a.saving.currency, b.saving.currency);
    if (byCurrency !== 0) return byCurrency;
    const bySaving = compareMoney(b.saving.net, a.saving.net);
    if (bySaving !== 0) return bySaving;
  }
  return order(orderKey(a), orderKey(b));
}

function rankOf({ saving, alternative }: Recommendation): number {
  if (alternative) return 2;
  return saving ? 0 : 1;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function orderKey({ check, account, region, resourceId }: Recommendation): string {
  return JSON.stringify([check, account, region, resourceId]);
}
