import type { Plan } from '../core/plan.ts';
import { type Life, stateOf } from '../report/living/life.ts';
import { livesText, readLives } from '../report/living/lives-text.ts';
import type { HistoryEntry } from '../store/run-documents.ts';
import type { RunStore } from '../store/run-store.ts';
import { inOrderOfDays, remembered } from './predecessor.ts';

/** Histories of recommendations, as they are stored. */
export interface KnownLives {
  /** SHA-256 of their text. */
  readonly hash: string;
  readonly lives: readonly Life[];
}

/** What all runs up to the day of this one have left; another run of the same day counts as well. `null`: none that can be read. */
export async function livesBefore(
  runStore: RunStore,
  { run, asOf }: Pick<Plan, 'run' | 'asOf'>,
  history: readonly HistoryEntry[],
): Promise<KnownLives | null> {
  const others = remembered(history).filter((each) => each.run !== run && each.summary.asOf <= asOf);
  const hashes = inOrderOfDays(others).flatMap(({ summary }) => summary.lives ?? []);
  for (const hash of new Set(hashes.toReversed())) {
    const text = await runStore.readSightings(hash);
    const lives = text === null ? null : readLives(text);
    if (lives) return { hash, lives };
  }
  return null;
}

/** Stores the histories from this run on, and returns their hash; `null` where nothing is remembered. */
export async function keepLives(runStore: RunStore, lives: readonly Life[] | null): Promise<string | null> {
  return lives === null ? null : runStore.writeSightings(livesText(lives));
}

/** Resources whose usage shows what was done and what it brought: those done about, and those not found when last looked. */
export function watchedResources(lives: readonly Life[]): readonly string[] {
  const watched = lives.filter(
    (life) =>
      life.absences.length > 0 && ['new', 'open', 'accepted', 'done', 'measured'].includes(stateOf(life)),
  );
  return watched.flatMap(({ subject }) => subject.resourceIds);
}
