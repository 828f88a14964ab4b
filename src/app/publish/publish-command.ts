import type { CommandResult } from '../command-result.ts';
import type { PublishOptions } from '../invocation.ts';
import { withMemory } from '../memory.ts';
import { keptDrafts } from '../narrative/kept-drafts.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { asTenant } from '../tenant-session.ts';
import { publishOfSession } from './publish-of-session.ts';
import { publishResult } from './publish-result.ts';
import { reportOfRun } from './report-of-run.ts';

/** `publish`: delivers the report of a run through every channel that is configured. */
export function publish(options: PublishOptions, environment: RunEnvironment): Promise<CommandResult> {
  return asTenant(options, environment, (session) =>
    withMemory(session, environment, async () => {
      const published = await reportOfRun(session, options.run);
      const drafts = await keptDrafts(session, published, environment);
      return publishResult(await publishOfSession(session, published, drafts, environment));
    }),
  );
}
