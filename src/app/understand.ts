import type { Gap } from '../core/known.ts';
import type { ReportFolder } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { dayFolder } from '../core/report-folders.ts';
import { analyse } from '../costs/analyse.ts';
import { loadAugurs } from '../platform/augurs.ts';
import { assembleReport, type LiveParts } from '../report/assemble-report.ts';
import { newestBefore } from '../report/changes.ts';
import { readEarlierReport } from '../report/earlier-report.ts';
import { nonServiceOf, servicesOfBillName } from '../services/find-service.ts';
import { analysisOptions } from './analysis-options.ts';
import type { BillRead } from './read-the-bill.ts';
import type { Settings } from './settings.ts';
import { reportDays } from './write-report.ts';

export interface Understood extends BillRead {
  /** Why there is no bill; absent where it was read. */
  readonly billGap?: Gap;
  readonly live: LiveParts;
  /** Text of the report.json this one is held against; `null` where there is none. */
  readonly earlier: string | null;
}

/** The one value everything is rendered from. */
export async function understand(
  settings: Settings,
  { bill, lines, ledger, billGap, live, earlier }: Understood,
): Promise<Report> {
  const costs = analyse(bill, analysisOptions(settings, await loadAugurs()));
  return assembleReport({
    tenant: settings.tenant,
    language: settings.language,
    bill,
    lines,
    costs,
    ledger,
    earlier: readEarlierReport(earlier),
    live,
    servicesOf: servicesOfBillName,
    nonServiceOf: (name) => nonServiceOf(name)?.reason ?? null,
    ...(billGap ? { billGap } : {}),
    ...(settings.promise ? { promise: settings.promise } : {}),
  });
}

/** Text of a file of the newest report of an earlier day; `null` where there is none. */
export async function previousReport(
  { tenant, asOf }: Pick<Settings, 'tenant' | 'asOf'>,
  folder: ReportFolder,
  file = 'report.json',
): Promise<string | null> {
  const previous = newestBefore(await reportDays(folder, tenant), asOf);
  return previous && (await folder.read(`${dayFolder(tenant, previous)}/${file}`));
}
