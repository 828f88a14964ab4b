import type { TagUse, TagUseGroup } from '../../core/bill.ts';
import type { Calendar } from '../../core/calendar.ts';
import type { BillHead } from '../../core/cost-source.ts';
import { type Known, mapKnown } from '../../core/known.ts';
import { intersection, type Period } from '../../core/period.ts';
import type { Ask } from './ask.ts';

export interface TagSelection {
  /** Tag keys whose values the report allocates by. */
  readonly tagKeys: readonly string[];
  readonly costCategories: readonly string[];
}

/** Cost of the running and the last full month, as far as each was read, by the values of each key. */
export async function readTags(
  ask: Ask,
  head: BillHead,
  options: TagSelection,
  calendar: Calendar,
): Promise<readonly TagUse[]> {
  const keys: readonly TagUse['key'][] = [
    ...options.tagKeys.map((key) => `tag:${key}` as const),
    ...options.costCategories.map((key) => `costCategory:${key}` as const),
  ];
  const uses: TagUse[] = [];
  for (const key of keys) {
    for (const [period, name] of TAG_PERIODS) {
      const whole = calendar.comparisons.find((comparison) => comparison.name === name)?.now;
      const days = whole && intersection(whole, head.span);
      if (!days || (period !== 'current' && head.source.kind !== 'export')) continue;
      uses.push({ key, period, days, groups: await readTag(ask, head, key, days) });
    }
  }
  return uses;
}

/** Cost Explorer takes two dimensions a request: usage by tag and account, one request a key (ADR 0008). */
async function readTag(
  ask: Ask,
  head: BillHead,
  key: TagUse['key'],
  days: Period,
): Promise<Known<readonly TagUseGroup[]>> {
  if (head.source.kind === 'export') {
    const cube = await ask(`${key} from ${days.start}`, days, [
      key,
      'subAccountId',
      'serviceName',
      'chargeKind',
      'hasResource',
    ]);
    return mapKnown(cube, ({ rows }) => {
      // A month in which no charge at all names a resource comes from an export without resource ids.
      const tells = rows.some((row) => row.hasResource === 'true');
      return rows.map((row) => ({
        ...row,
        value: row[key] ?? '',
        hasResource: tells ? row.hasResource === 'true' : null,
      }));
    });
  }
  const usage = await ask(`${key} from ${days.start}`, days, [key, 'subAccountId'], ['usage']);
  return mapKnown(usage, ({ rows }) =>
    rows.map((row) => ({
      ...row,
      value: row[key] ?? '',
      serviceName: '',
      chargeKind: 'usage',
      hasResource: null,
    })),
  );
}

const TAG_PERIODS = [
  ['current', 'monthToDate'],
  ['lastFullMonth', 'lastFullMonth'],
] as const;
