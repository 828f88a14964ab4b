import { everyCheck } from '../checks/registry.ts';
import type { CheckRow, Collection } from '../core/collection.ts';
import type { Known } from '../core/known.ts';
import type { Plan } from '../core/plan.ts';
import type { Recommendation } from '../core/recommendation.ts';
import { advisorRows } from '../report/advice/advisor-rows.ts';
import { fingerprinter } from '../report/fingerprint.ts';
import { readSightings, type Sightings, sightingsAfter, sightingsText } from '../report/sightings.ts';
import type { HistoryEntry } from '../store/run-documents.ts';
import type { RunStore } from '../store/run-store.ts';
import { inOrderOfDays, remembered } from './predecessor.ts';

/** What is known of first days, as it is stored. */
export interface KnownSightings {
  /** SHA-256 of its text. */
  readonly hash: string;
  readonly sightings: Sightings;
}

/**
 * What all runs up to the day of this one have left, whatever they were asked to look at; another run of the same day
 * counts as well. `null` where no run has left anything that can be read.
 */
export async function sightingsBefore(
  runStore: RunStore,
  { run, asOf }: Pick<Plan, 'run' | 'asOf'>,
  history: readonly HistoryEntry[],
): Promise<KnownSightings | null> {
  const others = remembered(history).filter((each) => each.run !== run && each.summary.asOf <= asOf);
  const hashes = inOrderOfDays(others).flatMap(({ summary }) => summary.sightings ?? []);
  for (const hash of new Set(hashes.toReversed())) {
    const text = await runStore.readSightings(hash);
    const sightings = text === null ? null : readSightings(text);
    if (sightings) return { hash, sightings };
  }
  return null;
}

export interface Looked {
  readonly plan: Pick<Plan, 'tenant' | 'asOf'>;
  readonly collection: Known<Collection>;
  /** How the checks of the bill ended. */
  readonly billChecks: readonly CheckRow[];
  readonly recommendations: readonly Recommendation[];
  readonly before: KnownSightings | null;
}

/** Stores what is known from this run on, and returns its hash. A run that did not look hands on what was known. */
export async function keepSightings(
  runStore: RunStore,
  { plan: { tenant, asOf }, collection, billChecks, recommendations, before }: Looked,
): Promise<string | null> {
  if (!collection.known) return before?.hash ?? null;
  const { checks, advisors, advised } = collection.value;
  const after = await sightingsAfter({
    tenant,
    asOf,
    before: before?.sightings ?? [],
    judged: [...checks, ...advisorRows(advisors, advised), ...billChecks],
    recommendations,
    checks: everyCheck,
    fingerprint: await fingerprinter(await runStore.fingerprintKey()),
  });
  return runStore.writeSightings(sightingsText(after));
}
