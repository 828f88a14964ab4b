import type { ConfiguredThresholds } from '../checks/with-thresholds.ts';
import { withThresholds } from '../checks/with-thresholds.ts';
import type { Config } from '../config/config.ts';
import type { Anomaly } from '../core/anomaly.ts';
import type { AnyCheck } from '../core/any-check.ts';
import { type BillLines, isResource } from '../core/charge-line.ts';
import type { CheckRow } from '../core/collection.ts';
import type { BillMonth } from '../core/cost-source.ts';
import { type Known, known, unknown } from '../core/known.ts';
import { type Money, sumMoney } from '../core/money.ts';
import { monthOfDays } from '../core/month-scale.ts';
import { type Day, type Month, monthOf } from '../core/period.ts';
import type { Exemption, PricedProposal, Proposal, Recommendation } from '../core/recommendation.ts';
import type { TenantAccount } from '../core/tenant.ts';
import type { LivedParts } from '../report/assemble-report.ts';
import { fingerprinter } from '../report/fingerprint.ts';
import { billTagsIn } from '../report/living/bill-tags.ts';
import { exemptionOf } from '../report/living/exemption-of.ts';
import type { Decisions, Life } from '../report/living/life.ts';
import { livingOf } from '../report/living/living-of.ts';
import { lookedAt } from '../report/living/looked-at.ts';
import { outcomesOf } from '../report/living/outcomes-of.ts';
import { type OwnerFacts, ownerOf } from '../report/living/owner-of.ts';
import { teamOfSpend } from '../report/living/owner-spend.ts';
import { ownershipOf } from '../report/living/ownership-of.ts';
import { anomalyDaysOf } from '../report/living/realised/anomaly-days.ts';
import { measuredLives } from '../report/living/realised/measured-lives.ts';
import { proofOfChange } from '../report/living/realised/proof-of-change.ts';
import { replacementsOf } from '../report/living/realised/replacements.ts';
import type { UsageDay } from '../report/living/realised/usage-day.ts';
import { savingsLedger } from '../report/living/savings-ledger.ts';
import { unitsGap, unitsIn } from '../report/living/units-gap.ts';
import { serviceById, servicesOfBillName } from '../services/find-service.ts';
import type { BillRead, OwnerSpend, UsageDays } from './read-the-bill.ts';

/** What is known of recommendations beside themselves. */
export interface LivingInputs {
  /** With the exemptions that people decided on issues. */
  readonly config: LivingConfig;
  /** What people took on issues. */
  readonly decisions: Decisions;
  /** ISO instant at which the run looked. */
  readonly at: string;
  /** Histories up to this run; `null`: nothing remembers them. */
  readonly before: readonly Life[] | null;
  /** Accounts of the tenant; `null`: which they are is not known. */
  readonly accounts: readonly TenantAccount[] | null;
  readonly lines: BillLines;
  readonly ownerSpend: Known<OwnerSpend>;
  readonly billTags: BillRead['billTags'];
  readonly currencies: readonly string[];
  readonly usageDays: Known<UsageDays>;
  /** Unusual days of as long as what was done is measured, in one currency; none where the bill tells no days. */
  readonly anomaliesOf: (currency: string) => readonly Anomaly[];
  /** Whether a month is invoiced. */
  readonly isFinal: (month: Month) => boolean;
}

/** As configured, with the exemptions of issues. */
export interface LivingConfig extends Pick<Config, 'owners' | 'accepted' | 'checks'> {
  readonly exemptions: readonly Exemption[];
}

export interface LivedWith {
  readonly recommendations: readonly Recommendation[];
  readonly living: LivedParts;
}

export interface ProposalsOfRun {
  readonly tenant: string;
  readonly asOf: Day;
  readonly checks: readonly AnyCheck[];
  readonly fingerprintKey: Uint8Array<ArrayBuffer>;
  readonly firstSeen: ReadonlyMap<string, Day>;
  readonly proposals: readonly PricedProposal[];
  /** How all checks ended. */
  readonly rows: readonly CheckRow[];
}

/** What people decided not to do: found out before amounts are put on anything, since it competes with nothing. */
export async function exemptAmong(
  proposals: readonly Proposal[],
  { tenant, asOf, fingerprintKey }: Pick<ProposalsOfRun, 'tenant' | 'asOf' | 'fingerprintKey'>,
  { config: { exemptions }, billTags }: Pick<LivingInputs, 'config' | 'billTags'>,
): Promise<ReadonlySet<Proposal>> {
  if (exemptions.length === 0) return new Set();
  const fingerprint = await fingerprinter(fingerprintKey);
  const exempt = new Set<Proposal>();
  const billTagsOf = billTagsIn(billTags.known ? billTags.value : []);
  for (const proposal of proposals) {
    const identity = { tenant, ...proposal };
    const tags = proposal.tags ?? billTagsOf(proposal.account, proposal.resourceId);
    const decidable = { ...proposal, tags, fingerprint: await fingerprint(identity) };
    if (exemptionOf(decidable, exemptions, asOf)) exempt.add(proposal);
  }
  return exempt;
}

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
    spendOf: spendOf(inputs.lines),
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

/** Usage of the resources of a history in its account. */
function usageOf(usageDays: Known<UsageDays>): (life: Life) => readonly UsageDay[] | null {
  if (!usageDays.known) return () => null;
  const byAccount = Map.groupBy(usageDays.value.rows, ({ subAccountId }) => subAccountId);
  return ({ subject }) =>
    (byAccount.get(subject.account) ?? []).filter(({ resourceId }) =>
      subject.resourceIds.some((id) => isResource(resourceId, id)),
    );
}

/** Usage of what the same team made in the place of something. Nothing is taken for a replacement of what nobody owns. */
function replacementRows(
  life: Life,
  actionDay: Day,
  { usageDays, config }: LivingInputs,
  facts: OwnerFacts,
): readonly UsageDay[] {
  if (!usageDays.known || life.team === null) return [];
  const { made, madeRows } = usageDays.value;
  const { service } = life.subject;
  const ofTeam = made.filter((each) => {
    const resource = { ...each, service, workloadGroup: null, tags: null };
    return ownerOf(resource, config.owners, facts)?.team === life.team;
  });
  const rows = usageOf(usageDays)(life) ?? [];
  const found = new Set(
    replacementsOf(life, { actionDay, rows }, ofTeam).map(({ resourceId }) => resourceId),
  );
  return madeRows.filter(
    ({ subAccountId, resourceId }) => subAccountId === life.subject.account && found.has(resourceId),
  );
}

function serviceIdsOf(billName: string): readonly string[] {
  return servicesOfBillName(billName).map(({ id }) => id);
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

/** Added up once a currency, however many savings are held against it. */
function spendOf(lines: BillLines): (currency: string) => Money | null {
  const found = new Map<string, Money | null>();
  return (currency) => {
    const spend = found.get(currency) ?? monthlySpend(lines, currency);
    found.set(currency, spend);
    return spend;
  };
}

/** Usage of the last days as of a month of 730 hours; `null`: the bill does not tell. */
function monthlySpend({ usage, days }: BillLines, currency: string): Money | null {
  if (!usage.known || days === 0) return null;
  const costs = usage.value.flatMap((line) => (line.currency === currency ? (line.effectiveCost ?? []) : []));
  return { amount: monthOfDays(sumMoney(costs, currency).amount, days), currency };
}

/** A month is final where every payer's bill of it is. */
export function isFinalIn(months: readonly BillMonth[]): (month: Month) => boolean {
  const byMonth = Map.groupBy(months, ({ month }) => month);
  return (month) => {
    const own = byMonth.get(month) ?? [];
    return own.length > 0 && own.every(({ state }) => state === 'final');
  };
}
