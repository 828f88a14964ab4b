import type { CheckDeclaration } from '../core/check.ts';
import { SpendlogError } from '../core/errors.ts';
import type { Unit } from '../core/unit.ts';
import type { CheckResult, ReadResult, UnitRecord } from '../core/unit-result.ts';
import { judge } from './judge.ts';
import { type LoadedDatasets, loadDatasets } from './load-datasets.ts';
import { type AskedSeries, type LoadedMetrics, loadMetrics } from './load-metrics.ts';
import { checkOfMetricsRead, metricsRead } from './metrics-read.ts';
import { type ReadOutcome, resultOf } from './read-outcome.ts';
import type { ServiceGroup } from './service-groups.ts';
import type { UnitRun } from './unit-run.ts';

/** Reads and judges what one unit is for. Every planned read ends in a state; rows are let go but for the columns kept. */
export async function collectUnit(run: UnitRun, group: ServiceGroup): Promise<UnitRecord> {
  const { unit, ports, meter } = run;
  const began = ports.clock.now().getTime();
  refuseUnknown(unit, group);
  const planned = new Set(unit.reads);
  const datasets = group.datasets.filter(({ id }) => planned.has(id));
  const checks = group.checks.filter(({ id }) => unit.checks.includes(id));

  const loaded = await loadDatasets(run, datasets);
  const metrics = new Map<string, ReadOutcome<LoadedMetrics>>();
  const asked: AskedSeries = new Map();
  for (const check of checks) {
    if (planned.has(metricsRead(check.id)))
      metrics.set(check.id, await loadMetrics(run, check, loaded, asked));
  }
  const reads = unit.reads.map((read) => readResult(read, group, loaded, metrics));
  const judged = checks.map((check) => judgeSafely(run, check, loaded, metrics.get(check.id) ?? null));
  const seconds = (ports.clock.now().getTime() - began) / 1000;
  return { result: { unit: unit.id, reads, checks: judged }, cost: meter.cost(seconds) };
}

function readResult(
  read: string,
  { datasets }: ServiceGroup,
  loaded: LoadedDatasets,
  metrics: ReadonlyMap<string, ReadOutcome<LoadedMetrics>>,
): ReadResult {
  const measured = metrics.get(checkOfMetricsRead(read) ?? '');
  if (measured)
    return resultOf(
      read,
      mapped(measured, ({ found }) => ({ rows: found, kept: [] })),
    );
  const outcome = loaded.get(read);
  if (!outcome) throw unknownRead(read);
  const keeps = datasets.find(({ id }) => id === read)?.keeps ?? [];
  return resultOf(
    read,
    mapped(outcome, (rows) => ({ rows: rows.length, kept: keptOf(rows, keeps) })),
  );
}

function mapped<From, To>(outcome: ReadOutcome<From>, change: (value: From) => To): ReadOutcome<To> {
  return outcome.read ? { read: true, value: change(outcome.value) } : outcome;
}

function keptOf(rows: readonly unknown[], keeps: readonly string[]): readonly unknown[] {
  if (keeps.length === 0) return [];
  const kept = new Set(keeps);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(Object(row)).filter(([column]) => kept.has(column))),
  );
}

/**
 * A check that throws is our fault, and the one place where such a fault is caught: the data of one resource, which may
 * be hostile, must not take the other units with it. It is a dead letter at once, and logged.
 */
function judgeSafely(
  { unit, now, ports }: UnitRun,
  check: CheckDeclaration,
  loaded: LoadedDatasets,
  metrics: ReadOutcome<LoadedMetrics> | null,
): CheckResult {
  try {
    return judge(check, now, loaded, metrics);
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error;
    ports.log.write('error', `The check ${check.id} failed on what was read: ${String(error)}`, {
      unitId: unit.id,
    });
    const fault = {
      state: 'failed',
      errorClass: 'CheckFault',
      // What was thrown may quote the data; the log redacts, a report does not.
      message: `The check ${check.id} failed on what was read (${kind}).`,
      missingPermissions: [],
      poison: true,
    } as const;
    return { check: check.id, state: 'not-evaluated', missing: [], fault };
  }
}

function refuseUnknown({ reads, checks }: Unit, group: ServiceGroup): void {
  const known = new Set([
    ...group.datasets.map(({ id }) => id),
    ...group.checks.flatMap(({ id }) => [id, metricsRead(id)]),
  ]);
  const unknown = [...reads, ...checks].find((name) => !known.has(name));
  if (unknown !== undefined) throw unknownRead(unknown);
}

export function unknownRead(name: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `The plan asks for ${JSON.stringify(name)}, which this version of Spendlog does not know.`,
    'Collect with the version that made the plan, or plan again with this one.',
  );
}
