import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { DatasetLoader } from '../../core/dataset.ts';
import { inChunks } from '../in-chunks.ts';
import { nameOf } from '../is-denied.ts';
import { logGroups } from '../logs/log-groups.ts';
import { runQuery } from '../logs/run-query.ts';
import { functions } from './functions.ts';
import type { MemoryReport } from './memory-reports.ts';
import { REPORT_DAYS } from './report-days.ts';
import { type ReportSource, reportSources } from './report-sources.ts';

const DAY_SECONDS = 86_400;

/** The most log groups of one query. */
const CHUNK = 50;

/** Bytes that may be looked through in one region: what is stored is compressed, by how much no API tells. */
const MOST_SCANNED_BYTES = 50 * 2 ** 30;

/** In REPORT lines a MB is a MiB; Logs Insights reads it as a million bytes. */
const BYTES_PER_MIB = 1_000_000;

const QUERY = 'filter @type = "REPORT" | stats max(@maxMemoryUsed) as used, count(*) as invocations by @log';

/** One query for fifty functions. Nothing is sorted out by time: all lines since the start count. */
const load: DatasetLoader<MemoryReport> = async function* (context) {
  const { client, now, rows, signal } = context;
  const logs = client(CloudWatchLogsClient);
  const sources = reportSources(rows(functions.id), rows(logGroups.id), now);
  for (const source of sources) if (source.unread !== null) yield unread(source, source.unread);
  const endTime = Math.floor(Date.parse(now) / 1000);
  const window = { startTime: endTime - REPORT_DAYS * DAY_SECONDS, endTime };
  let scanned = 0;
  for await (const chunk of inChunks(
    sources.filter((source) => source.unread === null),
    CHUNK,
  )) {
    const logGroupNames = chunk.map(({ logGroupName }) => logGroupName);
    const asked = scanned <= MOST_SCANNED_BYTES;
    const answer = asked
      ? await runQuery(logs, { ...window, logGroupNames, queryString: QUERY, limit: 10_000 }, signal).catch(
          gone,
        )
      : null;
    context.logsScanned(answer?.bytesScanned ?? 0);
    scanned += answer?.bytesScanned ?? 0;
    for (const source of chunk) yield answer ? reportOf(source, answer.rows) : unread(source, 'not-asked');
  }
};

export default load;

/** A group that is deleted between list and query takes the other forty-nine with it. */
function gone(error: unknown): null {
  if (nameOf(error) !== 'ResourceNotFoundException') throw error;
  return null;
}

function unread(
  { functionName, heldSince }: ReportSource,
  read: Exclude<MemoryReport['read'], 'read'>,
): MemoryReport {
  return { functionName, read, invocations: null, maximumMemoryMib: null, heldSince };
}

/** `@log` is `<account>:<log group>`; a group without a line is not among the rows. */
function reportOf(
  { functionName, logGroupName, heldSince }: ReportSource,
  rows: readonly ReadonlyMap<string, string>[],
): MemoryReport {
  const row = rows.find((one) => one.get('@log')?.replace(/^\d+:/, '') === logGroupName);
  const used = Number(row?.get('used') ?? Number.NaN);
  return {
    functionName,
    read: 'read',
    invocations: Number(row?.get('invocations') ?? 0),
    maximumMemoryMib: Number.isFinite(used) ? Math.ceil(used / BYTES_PER_MIB) : null,
    heldSince,
  };
}
