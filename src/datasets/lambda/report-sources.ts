import type { MemoryReport } from './memory-reports.ts';

const DAY_MS = 86_400_000;

/** Stored bytes of all groups that are looked through in one region. They are compressed: a query reads several times as much. */
export const MOST_STORED_BYTES = 10 * 2 ** 30;

/** Logs Insights reads its fields of REPORT lines in this class alone. */
const CLASS = 'STANDARD';

export interface ReportSource {
  readonly functionName: string;
  readonly logGroupName: string;
  readonly heldSince: string | null;
  /** `null`: to be asked. */
  readonly unread: Exclude<MemoryReport['read'], 'read'> | null;
}

/** Where the REPORT lines of each function are, and which of them are worth asking for: the smallest groups up to the bound. */
export function reportSources(
  functions: readonly unknown[],
  groups: readonly unknown[],
  now: string,
): readonly ReportSource[] {
  const named = functions.map(columnsOf);
  const byName = new Map(groups.map(columnsOf).map((group) => [textIn(group, 'logGroupName'), group]));
  const writers = Map.groupBy(named, (one) => textIn(one, 'logGroupName'));
  const sources = named.map((one) => {
    const logGroupName = textIn(one, 'logGroupName');
    const group = byName.get(logGroupName);
    const shared = (writers.get(logGroupName)?.length ?? 0) > 1;
    return {
      functionName: textIn(one, 'functionName'),
      logGroupName,
      heldSince: group ? heldSince(group, now) : null,
      unread: whyUnread(one, group, shared),
      bytes: numberIn(group, 'storedBytes') ?? 0,
    };
  });
  let bytes = 0;
  return sources
    .toSorted((a, b) => a.bytes - b.bytes)
    .map(({ bytes: stored, ...source }) => {
      if (source.unread !== null) return source;
      bytes += stored;
      return bytes > MOST_STORED_BYTES ? { ...source, unread: 'not-asked' as const } : source;
    });
}

type Columns = ReadonlyMap<string, unknown>;

function whyUnread(one: Columns, group: Columns | undefined, shared: boolean): ReportSource['unread'] {
  if (one.get('reportsInLog') === false) return 'silent';
  if (!group) return 'no-log-group';
  if (shared) return 'shared';
  return (group.get('logGroupClass') ?? CLASS) === CLASS ? null : 'not-asked';
}

/** The later of when the group was made and the oldest event it still keeps. */
function heldSince(group: Columns, now: string): string | null {
  const made = textIn(group, 'createdAt');
  if (made === '') return null;
  const retention = numberIn(group, 'retentionInDays');
  if (retention === null) return made;
  const oldest = new Date(Date.parse(now) - retention * DAY_MS).toISOString();
  return made > oldest ? made : oldest;
}

/** Rows of datasets that were read before come without their type. */
function columnsOf(row: unknown): Columns {
  return new Map(typeof row === 'object' && row !== null ? Object.entries(row) : []);
}

function textIn(columns: Columns, name: string): string {
  const value = columns.get(name);
  return typeof value === 'string' ? value : '';
}

function numberIn(columns: Columns | undefined, name: string): number | null {
  const value = columns?.get(name);
  return typeof value === 'number' ? value : null;
}
