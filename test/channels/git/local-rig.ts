import { gitChannel } from '../../../src/channels/git/git-channel.ts';
import type { Channel } from '../../../src/core/channel.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { localReportBranch } from '../../../src/platform/git/local-report-branch.ts';
import { localRepository } from '../../../src/platform/git/local-repository.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { tenantKeys } from '../../../src/store/keys.ts';
import { openOutbox } from '../../../src/store/outbox.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { SOURCES } from './publications.ts';
import { GIT_ENVIRONMENT } from './repositories.ts';

export interface LocalRig {
  readonly branch?: string | null;
  readonly orphan?: boolean;
  readonly keepDays?: number;
  readonly store?: MemoryStore;
  readonly clock?: Clock;
}

/** The channel over the repository that a folder lies in. */
export async function localChannel(folder: string, given: LocalRig = {}): Promise<Channel> {
  const { branch = null, orphan = false, keepDays = 90, store = memoryStore() } = given;
  const clock = given.clock ?? virtualClock();
  const signal = new AbortController().signal;
  const repository = await localRepository({ folder, environment: GIT_ENVIRONMENT, signal });
  if (!repository) throw new TypeError(`${folder} is in no repository`);
  const now = () => new Date('2026-11-21T06:00:00Z');
  const options = { repository, branch, orphan, now, log: silentLog };
  return gitChannel({
    branch: await localReportBranch(options),
    pullRequest: null,
    outbox: openOutbox({ store, keys: tenantKeys('shop'), clock, log: silentLog }),
    sources: SOURCES,
    layout: { output: 'reports', keepDays },
    clock,
    random: Math.random,
  });
}
