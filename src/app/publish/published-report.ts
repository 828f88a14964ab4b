import { REPORT_SCHEMA_VERSION, type Report } from '../../core/report.ts';
import type { RunNotes } from '../../core/run.ts';
import { fromPortableJson, toPortableJson } from '../../store/portable-json.ts';
import type { RunStore } from '../../store/run-store.ts';

/** A report as it is published, with what its run cost. */
export interface PublishedReport {
  readonly run: string;
  readonly report: Report;
  readonly notes: RunNotes | null;
}

/** Keeps a report whole, amounts and all, so that another job can publish it; returns its hash. */
export function keepPublished(runStore: RunStore, { run, report, notes }: PublishedReport): Promise<string> {
  return runStore.writeInput(run, toPortableJson({ run, report, notes }));
}

/** The report kept under a hash; `null` where it is gone, or of a version that means something else. */
export async function readPublished(
  runStore: RunStore,
  run: string,
  hash: string,
): Promise<PublishedReport | null> {
  const text = await runStore.readInput(run, hash);
  const kept = text === null ? null : fromPortableJson(text);
  return isPublished(kept) && kept.run === run ? kept : null;
}

/** The text carries its own hash, so that it is what this program wrote; which version of it is told by the report. */
function isPublished(kept: unknown): kept is PublishedReport {
  if (typeof kept !== 'object' || kept === null || !('report' in kept) || !('run' in kept)) return false;
  const { report } = kept;
  return (
    typeof report === 'object' &&
    report !== null &&
    'schemaVersion' in report &&
    report.schemaVersion === REPORT_SCHEMA_VERSION
  );
}
