import type { DatasetDeclaration } from '../core/dataset.ts';
import { failed, needs, type ReadOutcome } from './read-outcome.ts';
import { permissionsOf, type ReadContext, runRead, type UnitRun } from './unit-run.ts';

/** Rows by dataset id, or why they are missing. */
export type LoadedDatasets = ReadonlyMap<string, ReadOutcome>;

/** Loads each dataset once, one after the other, those that others need first. Returned with those loaded before. */
export async function loadDatasets(
  run: UnitRun,
  datasets: readonly DatasetDeclaration[],
  before: LoadedDatasets = new Map(),
): Promise<LoadedDatasets> {
  const loaded = new Map(before);
  for (const dataset of datasets)
    if (!loaded.has(dataset.id)) loaded.set(dataset.id, await loadDataset(run, dataset, loaded));
  return loaded;
}

async function loadDataset(
  run: UnitRun,
  dataset: DatasetDeclaration,
  loaded: LoadedDatasets,
): Promise<ReadOutcome> {
  const before = Object.values(dataset.after ?? {});
  for (const { id } of before) {
    const outcome = loaded.get(id);
    if (outcome && !outcome.read)
      return failed(needs(id, outcome.failure, permissionsOf(run, dataset.reads)));
  }
  const read = { id: dataset.id, operations: dataset.reads, limits: dataset.limits ?? {} };
  const allowed = new Set(before.map(({ id }) => id));
  return runRead(run, read, async (context) => {
    const { default: loader } = await dataset.load();
    return rowsOf(loader({ ...context, rows: (id) => rowsBefore(dataset.id, id, allowed, loaded) }), context);
  });
}

async function rowsOf(rows: AsyncIterable<unknown>, { signal }: ReadContext): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const row of rows) {
    // A reader that pays no attention to the signal must not go on for ever.
    signal.throwIfAborted();
    all.push(row);
  }
  return all;
}

function rowsBefore(
  dataset: string,
  before: string,
  allowed: ReadonlySet<string>,
  loaded: LoadedDatasets,
): readonly unknown[] {
  const outcome = loaded.get(before);
  if (!allowed.has(before) || !outcome?.read) {
    throw new TypeError(`${dataset} uses rows of ${before}, which it does not declare.`);
  }
  return outcome.value;
}
