import type { AnyCheck } from '../core/any-check.ts';
import type { FoundResource } from '../core/collection.ts';
import type { Day } from '../core/period.ts';
import type { Recommendation } from '../core/recommendation.ts';
import type { Fingerprinter } from './fingerprint.ts';

export interface RecommendationParts {
  readonly tenant: string;
  readonly asOf: Day;
  readonly findings: readonly FoundResource[];
  readonly checks: readonly AnyCheck[];
  /** Display name of a catalogue id. */
  readonly serviceName: (id: string) => string;
  readonly fingerprint: Fingerprinter;
  /** First days of what was recommended before, by fingerprint. */
  readonly firstSeen: ReadonlyMap<string, Day>;
}

/** What checks found, as recommendations without an amount: a check never prices. In an order that only the findings decide. */
export async function recommendationsOf(parts: RecommendationParts): Promise<readonly Recommendation[]> {
  const checks = new Map(parts.checks.map((check) => [check.id, check]));
  const found = await Promise.all(
    parts.findings.map((resource) => recommendationOf(resource, checks, parts)),
  );
  return found.sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
}

async function recommendationOf(
  { check: id, account, region, finding }: FoundResource,
  checks: ReadonlyMap<string, AnyCheck>,
  { tenant, asOf, serviceName, fingerprint, firstSeen }: RecommendationParts,
): Promise<Recommendation> {
  const check = checks.get(id);
  if (!check) throw new TypeError(`A finding names the check ${id}, which is not registered.`);
  const { resourceId, evidence } = finding;
  const { actionType, actionFamily, effort, restartNeeded, rollbackPossible, service } = check;
  const identity = await fingerprint({ tenant, account, region, resourceId, actionFamily });
  const before = firstSeen.get(identity) ?? asOf;
  return {
    fingerprint: identity,
    check: id,
    actionType,
    actionFamily,
    account,
    region,
    serviceName: serviceName(service),
    resourceId,
    evidence,
    workloadGroup: finding.workloadGroup ?? null,
    advice: [],
    saving: null,
    noAmount: 'no-price',
    alternative: false,
    disagreement: null,
    implementationEffort: effort,
    restartNeeded,
    rollbackPossible,
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
