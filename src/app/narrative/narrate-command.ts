import { dayFolder } from '../../core/report-folders.ts';
import type { KeptDraft } from '../../narrative/kept.ts';
import { keptText } from '../../narrative/kept.ts';
import { openReportFolder } from '../../platform/report-folder.ts';
import { renderJson } from '../../render/render-json.ts';
import type { CommandResult } from '../command-result.ts';
import type { NarrateOptions } from '../invocation.ts';
import type { PublishedReport } from '../publish/published-report.ts';
import { reportOfRun } from '../publish/report-of-run.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { asTenant, type TenantSession } from '../tenant-session.ts';
import { writeReport } from '../write-report.ts';
import { draftsOfModels } from './drafts-of-models.ts';
import { factsOfReport } from './facts-of-report.ts';
import { narrateResult } from './narrate-result.ts';
import { narrativeParts } from './narrated.ts';
import { narrativesOfReport } from './narratives-of-report.ts';
import { openModel } from './open-model.ts';
import { readersMatrix } from './readers-matrix.ts';
import { readersOf } from './readers-of.ts';
import { sayWhatLeaves } from './say-what-leaves.ts';

/** `narrate`: a model writes about the report of a run, and what it wrote is kept for `publish`. */
export function narrate(options: NarrateOptions, environment: RunEnvironment): Promise<CommandResult> {
  return asTenant(options, environment, async (session) => {
    const published = await reportOfRun(session, options.run);
    const drafts = await draftsAbout(published, session, environment);
    await session.runStore.narratives(published.run).write(keptText(drafts));
    await rewritePages(published, drafts, session, environment);
    environment.progress.done('Narrated');
    const narratives = await narrativesOfReport(published.report, session.config, drafts);
    return narrateResult(narratives, readersMatrix(session.config));
  });
}

/** None where the template writes: it needs nobody to be asked. */
async function draftsAbout(
  { run, report }: PublishedReport,
  { id, config, runStore, access }: TenantSession,
  environment: RunEnvironment,
): Promise<readonly KeptDraft[]> {
  const { writer } = config.narrative;
  if (writer === 'template') return [];
  return draftsOfModels(readersOf(config, report), {
    config: writer,
    client: once(async () => {
      const model = await openModel(writer, { access, environment });
      sayWhatLeaves(writer, environment);
      return model;
    }),
    cache: runStore.narrativeCache(),
    table: factsOfReport(report, config),
    language: report.language,
    metadata: { tenant: id, run },
    environment,
  });
}

/** Opened with the first question, and the same for all that follow. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  const opened: { it?: Promise<T> } = {};
  return () => {
    opened.it ??= open();
    return opened.it;
  };
}

/** The pages beside a report that lies on this machine are those that will be published. */
async function rewritePages(
  { report, notes }: PublishedReport,
  drafts: readonly KeptDraft[],
  { config }: TenantSession,
  { workingFolder }: RunEnvironment,
): Promise<void> {
  const folder = openReportFolder(workingFolder, config.output);
  const there = await folder.read(`${dayFolder(report.tenant, report.asOf)}/report.json`);
  if (there !== renderJson(report)) return;
  await writeReport(folder, report, { notes, narratives: await narrativeParts(report, config, drafts) });
}
