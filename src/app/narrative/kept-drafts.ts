import { type KeptDraft, readKept } from '../../narrative/kept.ts';
import type { PublishedReport } from '../publish/published-report.ts';
import type { RunEnvironment } from '../run-contract.ts';
import type { TenantSession } from '../tenant-session.ts';
import { draftsOfModels } from './drafts-of-models.ts';
import { factsOfReport } from './facts-of-report.ts';
import { readersOf } from './readers-of.ts';

/**
 * What a model wrote about the report of a run, else about the same facts in a run before it. Nobody is asked: whoever
 * publishes holds tokens that write.
 */
export async function keptDrafts(
  { id, config, runStore }: Pick<TenantSession, 'id' | 'config' | 'runStore'>,
  { run, report }: PublishedReport,
  environment: RunEnvironment,
): Promise<readonly KeptDraft[]> {
  const { writer } = config.narrative;
  if (writer === 'template') return [];
  const kept = readKept(await runStore.narratives(run).read());
  if (kept.length > 0) return kept;
  return draftsOfModels(readersOf(config, report), {
    config: writer,
    client: null,
    cache: runStore.narrativeCache(),
    table: factsOfReport(report, config),
    language: report.language,
    metadata: { tenant: id, run },
    environment,
  });
}
