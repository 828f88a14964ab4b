import type { RunEnvironment } from '../../src/app/run-contract.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { silentLog } from '../../src/platform/log.ts';
import { silentProgress } from '../../src/platform/progress.ts';
import { systemRandom } from '../../src/platform/random.ts';

/** What a command needs from outside, quiet and without any variable; a test names what it is about. */
export function testEnvironment(workingFolder: string, given: Partial<RunEnvironment> = {}): RunEnvironment {
  return {
    workingFolder,
    clock: systemClock,
    progress: silentProgress,
    log: silentLog,
    signal: new AbortController().signal,
    environment: {},
    random: systemRandom,
    maskSecret: () => {},
    // GitHub on loopback needs no pauses; that writes are paced is tested where the client is.
    githubSecondMs: 1,
    runTenant: () => Promise.reject(new Error('No process was to be started')),
    ...given,
  };
}
