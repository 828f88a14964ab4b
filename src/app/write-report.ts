import { type Day, parseDay } from '../core/period.ts';
import type { ReportFolder } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { dayFolder, latestFolder } from '../core/report-folders.ts';
import type { RunNotes } from '../core/run.ts';
import type { NarrativeParts } from '../render/narrative/narrative-sources.ts';
import { indexEntry, renderIndex } from '../render/render-index.ts';
import { reportFiles } from '../render/report-files.ts';

/** Days a tenant has a report for, ascending. */
export async function reportDays(folder: ReportFolder, tenant: string): Promise<readonly Day[]> {
  const days: Day[] = [];
  const below = async (path: string, digits: RegExp) => {
    return (await folder.list(path)).filter((name) => digits.test(name));
  };
  for (const year of await below(tenant, /^\d{4}$/)) {
    for (const month of await below(`${tenant}/${year}`, /^\d{2}$/)) {
      for (const day of await below(`${tenant}/${year}/${month}`, /^\d{2}$/)) {
        const found = parseDay(`${year}-${month}-${day}`);
        if (found) days.push(found);
      }
    }
  }
  return days.sort();
}

/** What stands in the folder of a report besides it. */
export interface ReportExtras {
  readonly notes?: RunNotes | null;
  readonly narratives?: NarrativeParts | null;
}

/**
 * Writes the report of a day, and as `latest` where no later one exists. Everything is rendered before
 * anything is written, so a failure leaves the earlier reports as they were.
 */
export async function writeReport(
  folder: ReportFolder,
  report: Report,
  { notes = null, narratives = null }: ReportExtras = {},
): Promise<string> {
  const { tenant, asOf } = report;
  const files = reportFiles(report, notes, narratives);
  const path = dayFolder(tenant, asOf);
  const days = await reportDays(folder, tenant);
  await folder.replace(path, files);
  if (days.every((each) => each <= asOf)) await folder.replace(latestFolder(tenant), files);
  await folder.write('README.md', await indexOf(folder, report.language));
  return path;
}

async function indexOf(folder: ReportFolder, language: Report['language']): Promise<string> {
  const entries = [];
  for (const tenant of await folder.list('')) {
    for (const day of await reportDays(folder, tenant)) {
      const path = dayFolder(tenant, day);
      const summary = await folder.read(`${path}/summary.json`);
      const entry = summary === null ? null : indexEntry(`${path}/report.md`, summary);
      if (entry) entries.push(entry);
    }
  }
  return renderIndex(entries, language);
}
