import type { CostSource, SourceUsage } from '../../../core/cost-source.ts';
import type { CostCell } from '../../../core/cube.ts';
import type { ExportFiles } from '../../../core/files.ts';
import { known } from '../../../core/known.ts';
import { zeroMoney } from '../../../core/money.ts';
import type { Day } from '../../../core/period.ts';
import type { Progress } from '../../../core/ports.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import { queryChanges } from './change-query.ts';
import { readCommitments } from './commitments.ts';
import { cellSums, readCell, textOf } from './cost-cell.ts';
import { queryCube } from './cube-query.ts';
import { readInvariants } from './invariants.ts';
import { readLines } from './lines.ts';
import type { Unzip } from './local-copies.ts';
import { isUnchanged, type OpenExport, openExport, refuseTorn } from './open-export.ts';
import { readPresence } from './presence.ts';
import { readQuality } from './quality.ts';
import { readTagKeys } from './tag-keys.ts';

export interface ExportSourceOptions {
  /** Paths, folders, globs or s3 URLs. */
  readonly locations: readonly string[];
  readonly files: (location: string) => ExportFiles;
  readonly unzip: Unzip;
  readonly engine: () => Promise<SqlEngine>;
  /** First and last day to read, both inclusive; absent: all there is. */
  readonly period?: { readonly from?: Day; readonly to?: Day };
  /**
   * Only charges made in these accounts: others are in no figure, name or count. A commitment that another account
   * bought is seen through its use in these. Absent: all accounts.
   */
  readonly accounts?: readonly string[];
  readonly maxLocalBytes: number;
  readonly asOf: Day;
  /** The day somebody asked a report for, where it may lie in the past: rows of later days are left out, and counted. */
  readonly reportDay?: Day;
  /** True for the embedded sample. */
  readonly sample: boolean;
  readonly progress?: Progress;
}

/** The bill as it stands in an export: FOCUS, CUR 2.0 or a legacy Cost and Usage Report, in files. */
export function createExportSource(options: ExportSourceOptions): CostSource {
  let opening: Promise<OpenExport> | null = null;
  const opened = (): Promise<OpenExport> => {
    opening ??= openExport(options);
    return opening;
  };
  let usage = NOTHING_READ;
  return {
    open: async () => {
      const { head } = await opened();
      usage = { ...NOTHING_READ, filesRead: head.source.files, bytesRead: head.source.bytes };
      return head;
    },
    cube: async (query) => {
      return known(await whole(opened, queryCube(await opened(), query)));
    },
    changes: async (query) => {
      return known(await whole(opened, queryChanges(await opened(), query)));
    },
    totals: async () => totalsOf((await opened()).engine),
    commitments: async (period) => known(await whole(opened, readCommitments(await opened(), period))),
    tagKeys: async (period) => whole(opened, readTagKeys(await opened(), period)),
    presence: async (period) => known(await whole(opened, readPresence(await opened(), period))),
    lines: async (query) => whole(opened, readLines(await opened(), query)),
    quality: async () => readQuality(await opened()),
    invariants: async () => readInvariants(await opened()),
    usage: () => usage,
    close: async () => {
      if (opening) await (await opening.catch(() => null))?.engine.close();
    },
  };
}

const NOTHING_READ: SourceUsage = {
  plannedRequests: 0,
  requests: 0,
  pages: 0,
  cachedRequests: 0,
  paid: zeroMoney('USD'),
  filesRead: 0,
  bytesRead: 0,
};

/** A question may read the files again: an answer counts only if they are still what was opened. */
async function whole<T>(opened: () => Promise<OpenExport>, answer: Promise<T>): Promise<T> {
  const { relation, inPlace, files, versions }: OpenExport = await opened();
  const result = await answer;
  if (!relation.stored && inPlace && !(await isUnchanged(files, versions))) refuseTorn();
  return result;
}

async function totalsOf(engine: SqlEngine): Promise<readonly CostCell[]> {
  const rows = await engine.rows(
    `SELECT coalesce(billingCurrency, '') AS currency, ${cellSums('facts').join(', ')} FROM facts WHERE counted GROUP BY 1 ORDER BY 1`,
  );
  return rows.flatMap((row) => readCell(row, textOf(row['currency'])) ?? []);
}
