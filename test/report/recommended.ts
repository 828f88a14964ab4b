import type { CheckDeclaration } from '../../src/core/check.ts';
import type { FoundResource } from '../../src/core/collection.ts';
import type { Day } from '../../src/core/period.ts';
import type { Recommendation } from '../../src/core/recommendation.ts';
import type { Fingerprinter } from '../../src/report/fingerprint.ts';
import { NO_DECISIONS } from '../../src/report/living/life.ts';
import { livingOf } from '../../src/report/living/living-of.ts';
import { NO_OWNER_FACTS } from '../../src/report/living/owner-of.ts';
import { proposalsOf } from '../../src/report/proposals-of.ts';
import { priceProposals } from '../../src/report/savings/price-proposals.ts';
import { billLines, contextOf } from './savings/bill.ts';

export interface Recommended {
  readonly asOf: Day;
  readonly findings: readonly FoundResource[];
  readonly check: CheckDeclaration;
  readonly fingerprint: Fingerprinter;
  readonly firstSeen: ReadonlyMap<string, Day>;
}

/** Findings as recommendations of the tenant `acme`, of which nothing else is known and whose bill is empty. */
export async function recommended(found: Recommended): Promise<readonly Recommendation[]> {
  const { asOf, findings, check, fingerprint, firstSeen } = found;
  const { recommendations } = await livingOf({
    tenant: 'acme',
    asOf,
    at: `${asOf}T06:00:00Z`,
    proposals: priceProposals(proposalsOf(findings, [check]), contextOf(billLines({}))),
    owners: [],
    ownerFacts: NO_OWNER_FACTS,
    exemptions: [],
    accepted: [],
    decisions: NO_DECISIONS,
    spendOf: () => null,
    fingerprint,
    serviceName: (id) => `name of ${id}`,
    rulerOf: () => '',
    unjudged: [],
    before: [],
    firstSeen,
    looked: () => true,
    proofOf: () => 'api',
  });
  return recommendations;
}
