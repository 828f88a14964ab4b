import type { CheckRow, Collection, FoundResource } from '../core/collection.ts';
import { distinct, inOrder } from '../core/in-order.ts';
import type { Plan } from '../core/plan.ts';
import { isDone, type UnitRecord } from '../core/unit-result.ts';
import { advisorsOf } from './advisors-of.ts';
import type { Attempt } from './attempt.ts';
import { bestRecords } from './best-records.ts';
import type { CollectedUnit } from './collected-unit.ts';
import { deadLettersOf } from './dead-letters.ts';
import { inventoryOf } from './inventory-of.ts';
import { ledgerOf, NO_ROLE, unreachableRows } from './ledger-of.ts';
import { refuseStrangers, refuseUnplanned } from './refuse-strangers.ts';
import { GLOBAL } from './region-of.ts';
import { stoppedOf } from './stopped-of.ts';
import { byPlace, ORGANIZATION } from './units-of-places.ts';
import { utilisationOf } from './utilisation-of.ts';

export interface CollectionParts {
  readonly attempts: readonly Attempt[];
  /** Whether somebody cancelled the run: that is why reads are missing. */
  readonly cancelled: boolean;
}

/**
 * What collecting left: one ledger row for each planned read, whatever happened. The same for any order of the records,
 * and for any number of equal ones. Throws `TENANT_MISMATCH` where a record is of no unit of the plan.
 */
export function collectionOf(
  plan: Plan,
  records: Iterable<UnitRecord>,
  { attempts, cancelled }: CollectionParts,
): Collection {
  const best = bestRecords(records, attempts);
  refuseStrangers(plan, plan.units);
  refuseUnplanned(plan, [...best.keys()]);
  const units = [...plan.units]
    .sort(byPlace)
    .map((unit): CollectedUnit => ({ unit, record: best.get(unit.id) ?? null }));
  const unreachable = [...(plan.unreachable ?? [])]
    .sort(byPlace)
    .map((unit): CollectedUnit => ({ unit, record: null }));
  const accounts = new Set(plan.accounts.map(({ id }) => id));
  const advice = [...units, ...unreachable].map((unit) => advisorsOf(unit, accounts));
  const triesOf = Map.groupBy(attempts, ({ record }) => record.result.unit);
  return {
    run: plan.run,
    basis: plan.basis,
    units: {
      planned: units.length,
      done: units.filter(({ record }) => record && isDone(record.result)).length,
    },
    accounts: distinct(plan.units.map(({ account }) => account).filter((id) => id !== ORGANIZATION)).length,
    regions: distinct(plan.units.map(({ region }) => region).filter(isRegion)),
    ledger: [
      ...units.flatMap((unit) => ledgerOf(unit, triesOf.get(unit.unit.id) ?? [], cancelled)),
      ...unreachable.flatMap(({ unit }) => unreachableRows(unit)),
    ].sort(byRead),
    checks: [...units, ...unreachable].flatMap(checkRows).sort(byCheck),
    findings: units.flatMap(foundIn).sort(byCheck),
    inventory: [
      ...units.flatMap(inventoryOf),
      ...unreachable.flatMap(inventoryOf).map((row) => ({ ...row, reason: NO_ROLE })),
    ],
    utilisation: units.flatMap(utilisationOf),
    advisors: advice.flatMap(({ answers }) => answers),
    advised: advice.flatMap(({ advised }) => advised),
    stopped: units.flatMap(stoppedOf),
    deadLetters: deadLettersOf(units, triesOf),
    notPlanned: plan.notPlanned,
  };
}

function isRegion(region: string): boolean {
  return region !== GLOBAL && region !== ORGANIZATION;
}

function checkRows({ unit, record }: CollectedUnit): readonly CheckRow[] {
  const { account, region } = unit;
  const results = new Map(record?.result.checks.map((result) => [result.check, result]));
  return unit.checks.map((check) => {
    const result = results.get(check);
    if (result?.state === 'evaluated') {
      const { judged, findings, undecided } = result;
      return {
        check,
        account,
        region,
        state: 'evaluated',
        judged,
        found: findings.length,
        undecided,
        missing: [],
      };
    }
    return {
      check,
      account,
      region,
      state: 'not-evaluated',
      judged: 0,
      found: 0,
      undecided: [],
      missing: result?.missing ?? unit.reads,
      ...(result?.fault ? { fault: result.fault.message } : {}),
    };
  });
}

function foundIn({ unit, record }: CollectedUnit): readonly FoundResource[] {
  const { account, region } = unit;
  return (record?.result.checks ?? []).flatMap((result) =>
    result.state === 'evaluated'
      ? result.findings.map((finding) => ({ check: result.check, account, region, finding }))
      : [],
  );
}

interface Located {
  readonly account: string;
  readonly region: string;
}

function byAccountAndRegion(a: Located, b: Located): number {
  return inOrder(a.account, b.account) || inOrder(a.region, b.region);
}

function byRead(
  a: Located & { readonly dataset: string },
  b: Located & { readonly dataset: string },
): number {
  return byAccountAndRegion(a, b) || inOrder(a.dataset, b.dataset);
}

function byCheck(a: Located & { readonly check: string }, b: Located & { readonly check: string }): number {
  return inOrder(a.check, b.check) || byAccountAndRegion(a, b);
}
