import type { Bill } from '../core/bill.ts';
import { USAGE_KINDS } from '../core/charge.ts';
import type { BillLines } from '../core/charge-line.ts';
import type { BillHead, CostSource } from '../core/cost-source.ts';
import type { CubeRow } from '../core/cube.ts';
import { type Known, known, mapKnown, unknown } from '../core/known.ts';
import type { LedgerRow } from '../core/ledger.ts';
import { addDays, type Period } from '../core/period.ts';
import { planCalendar } from '../costs/analysis/calendar.ts';
import { linePeriod } from '../costs/line-period.ts';
import { readBill } from '../costs/read-bill.ts';
import { recordReads } from '../costs/recorded-source.ts';
import { billTagsQuery, tagKeysOf } from '../report/living/bill-tags.ts';
import { ownerSpendQuery } from '../report/living/owner-spend.ts';
import { type MadeResource, madeAround, removedBefore } from '../report/living/realised/replacements.ts';
import { USAGE_DAY_DIMENSIONS, type UsageDay } from '../report/living/realised/usage-day.ts';
import { allocationKeys } from './analysis-options.ts';
import type { LinesWanted } from './lines-wanted.ts';
import type { Settings } from './settings.ts';

/** A bill, and how each read of it ended. */
export interface BillRead {
  readonly bill: Bill;
  /** What checks of the bill judge and savings are priced with. */
  readonly lines: BillLines;
  /** Usage of the same days, for the rules of `owners:` to look at. */
  readonly ownerSpend: Known<OwnerSpend>;
  /** Tags of the resources whose lines were asked for, as far as decisions in the configuration look at them. */
  readonly billTags: Known<readonly CubeRow<never>[]>;
  /** Usage by day of what something was done about, or that is no longer found. */
  readonly usageDays: Known<UsageDays>;
  readonly ledger: readonly LedgerRow[];
}

export interface UsageDays {
  /** Days that were read and are complete. */
  readonly complete: Period;
  readonly rows: readonly UsageDay[];
  /** What was made at the time when something of it ended, and what that used. */
  readonly made: readonly MadeResource[];
  readonly madeRows: readonly UsageDay[];
}

export interface OwnerSpend {
  readonly period: Period;
  readonly rows: readonly CubeRow<never>[];
}

/** Asks a source everything the analysis needs; the caller closes it. */
export async function readTheBill(
  source: CostSource,
  { tenant, config, asOf }: Pick<Settings, 'tenant' | 'config' | 'asOf'>,
  wanted: LinesWanted,
): Promise<BillRead> {
  const recorded = recordReads(source, tenant);
  const keys = allocationKeys(config);
  const bill = await readBill(recorded.source, {
    asOf,
    completeAfterHours: config.periods.completeAfterHours,
    fiscalYearStart: config.periods.fiscalYearStart,
    tagKeys: keys.flatMap((key) => (key.startsWith('tag:') ? [key.slice('tag:'.length)] : [])),
    costCategories: keys.flatMap((key) =>
      key.startsWith('costCategory:') ? [key.slice('costCategory:'.length)] : [],
    ),
  });
  const read = await readLines(recorded.source, config, bill, wanted);
  return { bill, ...read, ledger: recorded.ledger() };
}

/** What is read of a bill that is judged and priced with, and not analysed. */
export type LinesRead = Omit<BillRead, 'bill'> & { readonly head: BillHead };

/** Asks a source for what checks of the bill judge and amounts are made of, and for nothing else; the caller closes it. */
export async function readTheLines(
  source: CostSource,
  { tenant, config, asOf }: Pick<Settings, 'tenant' | 'config' | 'asOf'>,
  wanted: LinesWanted,
): Promise<LinesRead> {
  const recorded = recordReads(source, tenant);
  const head = await recorded.source.open();
  const calendar = planCalendar({ ...head, ...config.periods, asOf });
  const period = linePeriod(calendar, head);
  // Cost Explorer tells lines of what was asked before: here nothing was.
  const isAsked = head.source.kind === 'cost-explorer';
  const usage = isAsked ? await recorded.source.cube({ ...USAGE, period }) : known(null);
  const { lines, ...read } = await readLines(recorded.source, config, { head, calendar }, wanted);
  const told = usage.known ? lines : { ...lines, usage, resources: usage };
  return { head, lines: told, ...read, ledger: recorded.ledger() };
}

const USAGE = {
  name: 'by service and usage type',
  dimensions: ['serviceName', 'usageType'],
  chargeKinds: USAGE_KINDS,
} as const;

async function readLines(
  source: CostSource,
  config: Settings['config'],
  { head, calendar }: Pick<Bill, 'head' | 'calendar'>,
  wanted: LinesWanted,
): Promise<Omit<BillRead, 'bill' | 'ledger'>> {
  const period = linePeriod(calendar, head);
  const { byDay, ...asked } = wanted;
  const lines = await source.lines({ period, ...asked });
  const ownerSpend = await ownerSpendIn(source, config, period);
  const usageDays = await usageDaysIn(source, { head, calendar }, byDay);
  const made = usageDays.known ? usageDays.value.made.map(({ resourceId }) => resourceId) : [];
  const billTags = await billTagsFrom(source, config, { lines, ids: [...wanted.resourceIds, ...made] });
  return { lines, ownerSpend, billTags, usageDays };
}

async function ownerSpendIn(
  source: CostSource,
  { owners }: Pick<Settings['config'], 'owners'>,
  period: Period,
): Promise<Known<OwnerSpend>> {
  if (owners.length === 0) return unknown('not-configured', 'spend of owners', 'set owners in spendlog.yml');
  return mapKnown(await source.cube(ownerSpendQuery(owners, period)), ({ rows }) => ({ period, rows }));
}

interface Looked {
  readonly lines: BillLines;
  readonly ids: readonly string[];
}

/** Nothing is asked where no decision looks at tags. */
async function billTagsFrom(
  source: CostSource,
  { owners, exemptions, accepted }: Pick<Settings['config'], 'owners' | 'exemptions' | 'accepted'>,
  { lines: { resources, period }, ids: named }: Looked,
): Promise<BillRead['billTags']> {
  const keys = tagKeysOf([...owners, ...exemptions, ...accepted]);
  const ofTheBill = resources.known ? resources.value.map(({ resourceId }) => resourceId) : [];
  const ids = [...new Set([...named, ...ofTheBill])].filter((id) => id !== '');
  if (keys.length === 0 || ids.length === 0) return known([]);
  return mapKnown(await source.cube(billTagsQuery(keys, ids, period)), ({ rows }) => rows);
}

/** Days before an action, a wait until it is noticed, and 90 days after it. */
export const MEASURED_DAYS = 200;

async function usageDaysIn(
  source: CostSource,
  { head, calendar }: Pick<Bill, 'head' | 'calendar'>,
  resourceIds: readonly string[],
): Promise<Known<UsageDays>> {
  const end = addDays(calendar.lastCompleteDay, 1);
  const earliest = addDays(end, -MEASURED_DAYS);
  const complete = { start: head.readFrom > earliest ? head.readFrom : earliest, end };
  if (resourceIds.length === 0) return known({ complete, rows: [], made: [], madeRows: [] });
  const queryFor = (ids: readonly string[]) => ({
    name: 'usage by resource and day',
    dimensions: USAGE_DAY_DIMENSIONS,
    period: complete,
    chargeKinds: USAGE_KINDS,
    resourceIds: ids,
  });
  const found = await source.cube(queryFor(resourceIds));
  if (!found.known) return found;
  const { rows } = found.value;
  const made = await madeFrom(source, rows, complete);
  if (!made.known) return made;
  const ids = made.value.map(({ resourceId }) => resourceId);
  if (ids.length === 0) return known({ complete, rows, made: [], madeRows: [] });
  return mapKnown(await source.cube(queryFor(ids)), (cube) => ({
    complete,
    rows,
    made: made.value,
    madeRows: cube.rows,
  }));
}

/** Days without a charge after which something is taken to have ended. */
const ENDED_DAYS = 2;

/** What may stand in the place of what has ended. */
async function madeFrom(
  source: CostSource,
  rows: readonly UsageDay[],
  complete: Period,
): Promise<Known<readonly MadeResource[]>> {
  const removed = removedBefore(rows, addDays(complete.end, -ENDED_DAYS));
  if (removed.kinds.length === 0) return known([]);
  const usageTypes = removed.kinds.map((kind) => `${kind}*`);
  const { resources } = await source.lines({ period: complete, usageTypes, resourceIds: [] });
  return mapKnown(resources, (lines) => madeAround(removed, lines, complete.start));
}
