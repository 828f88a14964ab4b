import type { CheckDeclaration } from '../core/check.ts';
import { SpendlogError } from '../core/errors.ts';
import type { Unit } from '../core/unit.ts';
import type { CheckResult, ReadResult, UnitRecord, UnitResult } from '../core/unit-result.ts';
import { judge } from './judge.ts';
import { type LoadedUnit, loadUnit } from './load-unit.ts';
import { checkOfMetricsRead, metricsRead } from './metrics-read.ts';
import { type ReadOutcome, resultOf } from './read-outcome.ts';
import type { ServiceGroup } from './service-groups.ts';
import { type Settled, settledBy } from './settled.ts';
import type { UnitRun } from './unit-run.ts';

/**
 * Reads and judges what one unit is for. Every planned read ends in a state; rows are let go but for the columns kept.
 * @param before What the last try at it left: what that read and judged stands.
 */
export async function collectUnit(
  run: UnitRun,
  group: ServiceGroup,
  before?: UnitResult,
): Promise<UnitRecord> {
  const { unit, ports, meter } = run;
  const began = ports.clock.now().getTime();
  refuseUnknown(unit, group);
  const planned = new Set(unit.reads);
  const datasets = group.datasets.filter(({ id }) => planned.has(id));
  const checks = group.checks.filter(({ id }) => unit.checks.includes(id));

  const settled = settledBy(before);
  const open = checks.filter(({ id }) => !settled.checks.has(id));

  const found = await loadUnit(run, { datasets, open, settled });
  const judged = new Map(open.map((check) => [check.id, judgeSafely(run, check, found, settled)]));
  const missed = new Set([...judged.values()].flatMap(missingIn));
  const results = checks.flatMap(({ id }) => judged.get(id) ?? settled.checks.get(id) ?? []);
  const reads = unit.reads.map((read) => {
    const now = readResult(read, group, found);
    const then = settled.reads.get(read);
    // What was read stands, unless a check was to be judged by it now and could not.
    const stands = then !== undefined && (now === null || (now.failure !== null && !missed.has(read)));
    if (stands) return then;
    if (now === null) throw unknownRead(read);
    return now;
  });
  const seconds = (ports.clock.now().getTime() - began) / 1000;
  return { result: { unit: unit.id, reads, checks: results }, cost: meter.cost(seconds) };
}

function missingIn(result: CheckResult): readonly string[] {
  return result.state === 'not-evaluated' ? result.missing : [];
}

/** `null`: it was not asked for. */
function readResult(
  read: string,
  { datasets }: ServiceGroup,
  { loaded, metrics }: LoadedUnit,
): ReadResult | null {
  const measured = metrics.get(checkOfMetricsRead(read) ?? '');
  if (measured)
    return resultOf(
      read,
      mapped(measured, ({ found }) => ({ rows: found, kept: [] })),
    );
  const outcome = loaded.get(read);
  if (!outcome) return null;
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
  { loaded, metrics }: LoadedUnit,
  settled: Settled,
): CheckResult {
  try {
    return judge(check, now, loaded, metrics.get(check.id) ?? null, settled.reads);
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
