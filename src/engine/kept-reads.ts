import type { KeptRead } from '../core/kept-read.ts';
import type { Plan } from '../core/plan.ts';
import type { Unit } from '../core/unit.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import type { Attempt } from './attempt.ts';
import { bestRecords } from './best-records.ts';
import { byPlace, ORGANIZATION } from './units-of-places.ts';

/**
 * What the units kept of the datasets that tenant checks need, by place, also where it was planned and not read. The same
 * for any order of the records. Units and records are those that `collectionOf` has made sure are the tenant's own.
 */
export function keptReads(
  plan: Plan,
  records: Iterable<UnitRecord>,
  attempts: readonly Attempt[],
  datasets: ReadonlySet<string>,
): readonly KeptRead[] {
  const best = bestRecords(records, attempts);
  const isOwn = ownRows(plan);
  const own = [...plan.units]
    .sort(byPlace)
    .flatMap((unit) => readsOf(unit, best.get(unit.id), datasets))
    .map((read) => (read.account === ORGANIZATION ? withRows(read, isOwn) : read));
  const beyond = [...(plan.unreachable ?? [])].sort(byPlace);
  return [...own, ...beyond.flatMap((unit) => readsOf(unit, undefined, datasets))];
}

/** What is read once for the organisation may speak of accounts that are not the tenant's: they are never named. */
function ownRows({ accounts }: Plan): (row: unknown) => boolean {
  const own = new Set<unknown>([...accounts.map(({ id }) => id), ORGANIZATION, '', null, undefined]);
  return (row) => own.has(Object(row).account);
}

function withRows(read: KeptRead, isOwn: (row: unknown) => boolean): KeptRead {
  return { ...read, rows: read.rows?.filter(isOwn) ?? null };
}

function readsOf(
  { account, region, reads }: Unit,
  record: UnitRecord | undefined,
  datasets: ReadonlySet<string>,
): readonly KeptRead[] {
  const results = new Map(record?.result.reads.map((result) => [result.read, result]));
  return reads
    .filter((read) => datasets.has(read))
    .map((dataset) => {
      const result = results.get(dataset);
      const wasRead = result?.state === 'ok' || result?.state === 'empty';
      return { account, region, dataset, rows: wasRead ? result.kept : null };
    });
}
