import { readDecisions } from '../../../../src/channels/issues/read-decisions.ts';
import type { IssueSettings } from '../../../../src/channels/issues/settings.ts';
import type { IssueTracker } from '../../../../src/core/issue-tracker.ts';
import { known } from '../../../../src/core/known.ts';
import { money } from '../../../../src/core/money.ts';
import { addDays, type Day, day } from '../../../../src/core/period.ts';
import type { PricedProposal } from '../../../../src/core/recommendation.ts';
import type { Report } from '../../../../src/core/report.ts';
import { fingerprinter } from '../../../../src/report/fingerprint.ts';
import { decidedOnIssues } from '../../../../src/report/living/decided-on-issues.ts';
import type { Life } from '../../../../src/report/living/life.ts';
import { livingOf } from '../../../../src/report/living/living-of.ts';
import { outcomesOf } from '../../../../src/report/living/outcomes-of.ts';
import { NO_OWNER_FACTS, type OwnerRule } from '../../../../src/report/living/owner-of.ts';
import { REPORT } from '../../../render/report-fixture.ts';
import { proposal, saving } from '../../../report/living/proposals.ts';
import { type DayOfWaste, RESOURCES } from './waste.ts';

export const TENANT = 'acme';
export const REPOSITORY = 'acme/costs';
const FIRST = day('2026-09-01');

export const dayAt = (n: number): Day => addDays(FIRST, n);

const OWNERS: readonly OwnerRule[] = ['shop', 'data', 'infra'].map((team) => ({
  team,
  match: { 'tag:team': team },
  handles: team === 'shop' ? ['ada'] : [],
  labels: [`team:${team}`],
}));

/** One run up to its report, by the rules that every run goes by. */
export async function reportOfDay(
  n: number,
  at: string,
  { wasted, denied }: DayOfWaste,
  parts: {
    readonly tracker: IssueTracker;
    readonly settings: IssueSettings;
    readonly before: readonly Life[];
  },
): Promise<{ readonly report: Report; readonly lives: readonly Life[] }> {
  const asOf = dayAt(n);
  const config = { issues: parts.settings };
  const said = await readDecisions(parts.tracker, [REPOSITORY], { tenant: TENANT, asOf, config });
  const decided = decidedOnIssues(said, asOf, { notPlanned: 'Not planned', snoozed: 'Snoozed' });
  const regionOf = new Map(RESOURCES.map(({ id, region }) => [id, region]));
  const proofOf = new Map(RESOURCES.map(({ id, proof }) => [id, proof]));
  const { recommendations, lives } = await livingOf({
    tenant: TENANT,
    asOf,
    at,
    proposals: RESOURCES.flatMap(({ id, region, team }) => {
      const usd = wasted.get(id);
      return usd === undefined || denied.has(region) ? [] : [found(id, region, team, usd)];
    }),
    owners: OWNERS,
    ownerFacts: NO_OWNER_FACTS,
    exemptions: decided.exemptions,
    accepted: [],
    decisions: { read: true, accepted: decided.accepted },
    spendOf: () => money('100000', 'USD'),
    fingerprint: await fingerprinter(new Uint8Array(32).fill(7)),
    serviceName: () => 'Amazon EBS',
    rulerOf: () => '30 days',
    unjudged: [],
    before: parts.before,
    firstSeen: new Map(),
    looked: ({ subject }) => !denied.has(regionOf.get(subject.resourceIds[0] ?? '') ?? ''),
    proofOf: ({ subject }) => proofOf.get(subject.resourceIds[0] ?? '') ?? 'unknown',
  });
  const outcomes = known(outcomesOf(lives, asOf));
  const report = { ...REPORT, tenant: TENANT, asOf, recommendations: known(recommendations), outcomes };
  return { report, lives };
}

function found(id: string, region: string, team: string, usd: number): PricedProposal {
  return proposal({ resourceId: id, region, tags: { team }, saving: saving(String(usd)) });
}
