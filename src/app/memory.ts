import { isSpendlogError } from '../core/errors.ts';
import { githubReportBranch, githubRepository } from '../platform/github/report-branch.ts';
import { type BranchMemoryParts, keepMemory, recallMemory } from '../store/memory/branch-memory.ts';
import { githubPlace } from './channels/github-place.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { TenantSession } from './tenant-session.ts';
import { workThenEnd } from './work-then-end.ts';

type Remembering = Pick<TenantSession, 'id' | 'config' | 'store' | 'remembers'>;

/** Brings back what earlier workflow runs left, where the store ends with its own. The jobs after this one get it from there. */
export async function recallEarlier(session: Remembering, environment: RunEnvironment): Promise<void> {
  const parts = await memoryParts(session, environment);
  if (parts) await recall(parts, environment);
}

/** Does some work with what earlier workflow runs left, and keeps what it leaves, also where it fails. */
export async function withMemory<T>(
  session: Remembering,
  environment: RunEnvironment,
  work: () => Promise<T>,
): Promise<T> {
  const parts = await memoryParts(session, environment);
  if (!parts) return work();
  await recall(parts, environment);
  return workThenEnd(environment.log, work, [() => keep(parts, environment)]);
}

async function recall(parts: BranchMemoryParts, { progress }: RunEnvironment): Promise<void> {
  progress.step(`Reading what earlier runs left on ${parts.branch.name}`);
  const objects = await recallMemory(parts);
  progress.done(
    objects === 0 ? `Nothing is remembered on ${parts.branch.name} yet` : `Remembered ${objects} objects`,
  );
}

/** What was done stands, whether or not it can be remembered: that it cannot is told. */
async function keep(parts: BranchMemoryParts, { progress, log, environment }: RunEnvironment): Promise<void> {
  progress.step(`Keeping what the next run has to know on ${parts.branch.name}`);
  try {
    const kept = await keepMemory(parts, environment['GITHUB_RUN_ID'] ?? 'none');
    progress.done(
      kept.state === 'unchanged' ? 'There is nothing new to remember' : `Remembered in ${kept.reference}`,
    );
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    progress.warn(`The next run will not know of this one: ${error.message} ${error.hint}`);
    log.write('warn', 'Nothing was remembered', { code: error.code });
  }
}

/** `null` where the store remembers by itself, or nobody may read a branch: which is told. */
async function memoryParts(
  { id, config, store, remembers }: Remembering,
  environment: RunEnvironment,
): Promise<BranchMemoryParts | null> {
  if (!remembers) return null;
  const place = githubPlace(environment);
  if (!place) {
    environment.progress.warn(
      'Nothing of earlier workflow runs is known, and nothing is remembered: GITHUB_TOKEN is not set. Set it, or store.remember to false.',
    );
    return null;
  }
  environment.maskSecret(place.token);
  const repository = githubRepository({ place, log: environment.log });
  const { clock, random, log } = environment;
  return {
    branch: await githubReportBranch({ repository, branch: `spendlog/memory-${id}`, orphan: true }),
    store,
    tenant: id,
    clock,
    random,
    log,
    days: config.retention.reports,
  };
}
