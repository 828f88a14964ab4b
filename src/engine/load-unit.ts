import type { CheckDeclaration } from '../core/check.ts';
import type { DatasetDeclaration } from '../core/dataset.ts';
import { type LoadedDatasets, loadDatasets } from './load-datasets.ts';
import { type AskedSeries, type LoadedMetrics, loadMetrics } from './load-metrics.ts';
import { metricsRead } from './metrics-read.ts';
import type { ReadOutcome } from './read-outcome.ts';
import type { Settled } from './settled.ts';
import type { UnitRun } from './unit-run.ts';

export interface UnitParts {
  /** Those that are planned, none before what it is read after. */
  readonly datasets: readonly DatasetDeclaration[];
  /** Those of the unit that are not judged yet. */
  readonly open: readonly CheckDeclaration[];
  readonly settled: Settled;
}

export interface LoadedUnit {
  readonly loaded: LoadedDatasets;
  /** By check. */
  readonly metrics: ReadonlyMap<string, ReadOutcome<LoadedMetrics>>;
}

/**
 * Reads what is missing, with what that has to be read after. What was read by an earlier try is read once more only for a
 * check that can be judged at last: a role that lacks one permission costs one refused call a try, and not the whole unit,
 * whose metrics are paid for.
 */
export async function loadUnit(run: UnitRun, { datasets, open, settled }: UnitParts): Promise<LoadedUnit> {
  const first = withThoseBefore(datasets, missingFirst(run, datasets, open, settled));
  const found = await loadDatasets(run, first);
  const isThere = (id: string) => found.get(id)?.read ?? settled.reads.has(id);
  const ripe = open.filter(({ needs }) => Object.values(needs).every(({ id }) => isThere(id)));
  const rest = withThoseBefore(datasets, new Set(ripe.flatMap(({ needs }) => idsOf(needs))));
  const loaded = await loadDatasets(run, rest, found);
  const metrics = new Map<string, ReadOutcome<LoadedMetrics>>();
  const asked: AskedSeries = new Map();
  const planned = new Set(run.unit.reads);
  for (const check of open) {
    const read = metricsRead(check.id);
    if (planned.has(read) && (ripe.includes(check) || !settled.reads.has(read)))
      metrics.set(check.id, await loadMetrics(run, check, loaded, asked));
  }
  return { loaded, metrics };
}

/** Datasets nobody has read, and those whose rows metrics are missing of. */
function missingFirst(
  { unit }: UnitRun,
  datasets: readonly DatasetDeclaration[],
  open: readonly CheckDeclaration[],
  { reads }: Settled,
): ReadonlySet<string> {
  const missing = new Set(unit.reads.filter((read) => !reads.has(read)));
  const measured = open
    .filter(({ id }) => missing.has(metricsRead(id)))
    .flatMap(({ needs, metrics = {} }) => Object.values(metrics).map(({ of }) => needs[of]?.id));
  const wanted = new Set([...missing, ...measured]);
  return new Set(datasets.map(({ id }) => id).filter((id) => wanted.has(id)));
}

/** In the order given, with all that they are read after. */
function withThoseBefore(
  datasets: readonly DatasetDeclaration[],
  wanted: ReadonlySet<string>,
): readonly DatasetDeclaration[] {
  const all = new Set(wanted);
  for (const { id, after = {} } of datasets.toReversed())
    if (all.has(id)) for (const before of idsOf(after)) all.add(before);
  return datasets.filter(({ id }) => all.has(id));
}

function idsOf(datasets: Readonly<Record<string, DatasetDeclaration>>): readonly string[] {
  return Object.values(datasets).map(({ id }) => id);
}
