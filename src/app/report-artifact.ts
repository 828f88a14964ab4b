import { takesArtifacts, uploadFolder } from '../platform/report-artifact.ts';
import type { CommandResult } from './command-result.ts';
import type { ReportOutcome, RunEnvironment } from './run-contract.ts';

/** A report's folder ends in its tenant and its day. */
const PLACE = /([a-z0-9-]+)\/(\d{4})\/(\d{2})\/(\d{2})$/;

/**
 * Leaves the folder of a report as an artifact of the workflow run, where there are artifacts: the runner's disk goes
 * with the job. A report is no less one where that fails.
 */
export async function keepReport(
  result: CommandResult,
  { folder }: Pick<ReportOutcome, 'folder'>,
  environment: Pick<RunEnvironment, 'environment' | 'progress' | 'workingFolder'>,
): Promise<CommandResult> {
  const variables = environment.environment;
  const place = PLACE.exec(folder);
  if (!place || !takesArtifacts(variables)) return result;
  const attempt = (variables['GITHUB_RUN_ATTEMPT'] ?? '1').replace(/\D/g, '');
  const name = `spendlog-report-${place.slice(1).join('-')}-${attempt}`;
  try {
    await uploadFolder(name, folder.startsWith('/') ? folder : `${environment.workingFolder}/${folder}`);
  } catch {
    environment.progress.warn(
      `The report could not be kept as the artifact ${name}: look at the artifact storage quota of the account, or run the job again.`,
    );
    return result;
  }
  return {
    ...result,
    closing: [...result.closing, `Artifact: ${name}`],
    outputs: { ...result.outputs, 'report-artifact': name },
  };
}
