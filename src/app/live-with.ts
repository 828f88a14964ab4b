import type { ConfiguredThresholds } from '../checks/with-thresholds.ts';
import { withThresholds } from '../checks/with-thresholds.ts';
import type { AnyCheck } from '../core/any-check.ts';
import type { CheckRow } from '../core/collection.ts';
import { known, unknown } from '../core/known.ts';
import { monthOf } from '../core/period.ts';
import type { Recommendation } from '../core/recommendation.ts';
import type { LivedParts } from '../report/assemble-report.ts';
import { fingerprinter } from '../report/fingerprint.ts';
import { billTagsIn } from '../report/living/bill-tags.ts';
import { livingOf } from '../report/living/living-of.ts';
import { lookedAt } from '../report/living/looked-at.ts';
import { outcomesOf } from '../report/living/outcomes-of.ts';
import type { OwnerFacts } from '../report/living/owner-of.ts';
import { teamOfSpend } from '../report/living/owner-spend.ts';
import { ownershipOf } from '../report/living/ownership-of.ts';
import { anomalyDaysOf } from '../report/living/realised/anomaly-days.ts';
import { measuredLives } from '../report/living/realised/measured-lives.ts';
import { proofOfChange } from '../report/living/realised/proof-of-change.ts';
import { savingsLedger } from '../report/living/savings-ledger.ts';
import { unitsGap, unitsIn } from '../report/living/units-gap.ts';
import { serviceById } from '../services/find-service.ts';
import type { LivedWith, LivingInputs, ProposalsOfRun } from './living-inputs.ts';
import { monthlySpendIn } from './monthly-spend.ts';
import type { OwnerSpend } from './read-the-bill.ts';
import { replacementRows, serviceIdsOf, usageOf } from './usage-of-lives.ts';

/** Gives priced proposals their owner, exemption, history and priority, and tells what has become of earlier ones. */
export async function liveWith(run: ProposalsOfRun, inputs: LivingInputs): Promise<LivedWith> {
  const { tenant, asOf, firstSeen, proposals, rows } = run;
  const { config, at, before } = inputs;
  const checks = new Map(run.checks.map((check) => [check.id, check]));
  const rulerOf = rulersOf(run.checks, config.checks);
  const hasGone = (account: string) =>
    inputs.accounts !== null && !inputs.accounts.some(({ id }) => id === account);
  const complete = inputs.usageDays.known ? inputs.usageDays.value.complete : inputs.lines.period;
  const rowsOf = usageOf(inputs.usageDays);
  const ownerFacts: OwnerFacts = {
    unitsOf: unitsIn(inputs.accounts),
    billTagsOf: billTagsIn(inputs.billTags.known ? inputs.billTags.value : []),
  };
  const {
    recommendations,
    lives: seen,
    exemptions,
  } = await livingOf({
    tenant,
    asOf,
    at,
    proposals,
    owners: config.owners,
    ownerFacts,
    exemptions: config.exemptions,
    accepted: config.accepted,
    decisions: inputs.decisions,
    spendOf: monthlySpendIn(inputs.lines),
    fingerprint: await fingerprinter(run.fingerprintKey),
    serviceName: (id) => serviceById(id)?.name ?? id,
    rulerOf,
    unjudged: unjudgedOf(rows, checks),
    before: before ?? [],
    firstSeen,
    looked: lookedAt({ rows, rulerOf, hasGone }),
    proofOf: (life) =>
      proofOfChange(life, {
        bySetUp: life.subject.checks.every((id) => isBySetUp(checks.get(id))),
        hasGone: hasGone(life.subject.account),
        rows: rowsOf(life),
        complete,
      }),
  });
  const lives = measuredLives(seen, {
    asOf,
    rowsOf,
    replacementsOf: (life, actionDay) => replacementRows(life, actionDay, inputs, ownerFacts),
    complete,
    anomalyDaysOf: ({ subject, net }, actionDay) =>
      anomalyDaysOf(subject, actionDay, net ? inputs.anomaliesOf(net.currency) : [], serviceIdsOf),
    isFinal: (each) => inputs.isFinal(monthOf(each)),
  });
  return {
    recommendations,
    living: {
      exemptions,
      ownership: ownershipIn(recommendations, inputs),
      savingsLedger: before === null ? NOT_REMEMBERED : known(savingsLedger(lives, asOf)),
      outcomes: before === null ? NOT_REMEMBERED : known(outcomesOf(lives, asOf)),
      lives: before === null ? null : lives,
    },
  };
}

const NOT_REMEMBERED = unknown<never>(
  'not-configured',
  'what actions have saved',
  'name a tenant in spendlog.yml to look at what runs in AWS',
);

function ownershipIn(
  recommendations: readonly Recommendation[],
  { config, currencies, ownerSpend, accounts }: LivingInputs,
): LivedParts['ownership'] {
  if (config.owners.length === 0) {
    return unknown('not-configured', 'spend of owners', 'set owners in spendlog.yml');
  }
  const facts = { unitsOf: unitsIn(accounts), serviceIdsOf };
  const teamOf = (row: OwnerSpend['rows'][number]) => teamOfSpend(row, config.owners, facts);
  return known(
    ownershipOf({
      currencies,
      recommendations,
      spend: ownerSpend,
      teamOf,
      unitsGap: unitsGap(config.owners, accounts),
    }),
  );
}

/** Thresholds as they are in force: another look by other ones finds other things. */
function rulersOf(checks: readonly AnyCheck[], configured: ConfiguredThresholds): (check: string) => string {
  const inForce = new Map(
    withThresholds(checks, configured).map(({ id, thresholds }) => [
      id,
      JSON.stringify(Object.entries(thresholds).sort()),
    ]),
  );
  return (check) => inForce.get(check) ?? '';
}

/** What is judged over metrics may also fall silent because it is used again. */
function isBySetUp(check: AnyCheck | undefined): boolean {
  if (!check) return false;
  return check.scope !== 'unit' || Object.keys(check.metrics ?? {}).length === 0;
}

function unjudgedOf(rows: readonly CheckRow[], checks: ReadonlyMap<string, AnyCheck>) {
  return rows.flatMap(({ check, account, region, state }) => {
    const declared = checks.get(check);
    if (state === 'evaluated' || !declared) return [];
    const { actionFamily, service } = declared;
    return [{ check, account, region, actionFamily, service }];
  });
}
