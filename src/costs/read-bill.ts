import type {
  Bill,
  BillComparison,
  BreakdownDimension,
  BreakdownGroup,
  DetailDimension,
  TagUse,
  TagUseGroup,
} from '../core/bill.ts';
import type { Calendar, ComparedPeriods, ComparisonName } from '../core/calendar.ts';
import { USAGE_KINDS } from '../core/charge.ts';
import type { BillHead, CostSource } from '../core/cost-source.ts';
import type { Cube, CubeQuery, Dimension } from '../core/cube.ts';
import { type Known, known, mapKnown, unknown } from '../core/known.ts';
import { addDays, type Day, lengthInDays, type Period } from '../core/period.ts';
import { planCalendar } from './analysis/calendar.ts';

export interface ReadBillOptions {
  readonly asOf: Day;
  readonly completeAfterHours: number;
  readonly fiscalYearStart: number;
  /** Tag keys whose values the report allocates by. */
  readonly tagKeys: readonly string[];
  readonly costCategories: readonly string[];
}

/** Days of daily service × account cost: the anomaly window (56 days to learn from, 90 to report on) and a margin. */
const SERIES_DAYS = 180;

/** Resources compared one by one; the rest is one line, so that the parts still add up. */
const RESOURCE_LIMIT = 200;

const DETAIL: readonly DetailDimension[] = [
  'serviceName',
  'subAccountId',
  'regionId',
  'usageType',
  'operation',
  'pricingCategory',
  'pricingUnit',
  'chargeKind',
];

const WORDS: Readonly<Record<BreakdownDimension, string>> = {
  day: 'day',
  providerName: 'provider',
  serviceName: 'service',
  serviceCategory: 'service category',
  subAccountId: 'account',
  regionId: 'region',
  chargeCategory: 'charge category',
  chargeKind: 'kind of charge',
  lineItemType: 'line item type',
  invoiceId: 'invoice',
};

/** Cost Explorer adds these up from answers that are paid for already. */
const FREE_BREAKDOWNS: ReadonlySet<BreakdownDimension> = new Set([
  'day',
  'providerName',
  'serviceName',
  'chargeCategory',
  'chargeKind',
  'lineItemType',
]);

/** Asks a source every question the analysis has, once, and closes nothing: the caller owns the source. */
export async function readBill(source: CostSource, options: ReadBillOptions): Promise<Bill> {
  const head = await source.open();
  const calendar = planCalendar({
    asOf: options.asOf,
    dataThrough: head.dataThrough,
    span: head.span,
    months: head.months,
    completeAfterHours: options.completeAfterHours,
    fiscalYearStart: options.fiscalYearStart,
  });
  const ask = asker(source);
  const daily = await readDaily(ask, head, calendar);
  return {
    head,
    calendar,
    ...daily,
    breakdowns: await readBreakdowns(ask, head),
    comparisons: await readComparisons(source, ask, head, calendar),
    tags: await readTags(ask, head, options, calendar),
    tagKeys: await source.tagKeys(recent(head.span)),
    commitments: await source.commitments(head.span),
    crossCheck: unknown('not-configured', 'Cost Explorer total', 'set costs.crossCheck in spendlog.yml'),
    totals: await source.totals(),
    quality: await source.quality(),
    invariants: await source.invariants(),
    usage: source.usage(),
  };
}

type Ask = <D extends Dimension>(
  name: string,
  period: Period,
  dimensions: readonly D[],
  chargeKinds?: CubeQuery['chargeKinds'],
) => Promise<Known<Cube<D>>>;

function asker(source: CostSource): Ask {
  return (name, period, dimensions, chargeKinds) =>
    source.cube({ name, period, dimensions, ...(chargeKinds ? { chargeKinds } : {}) });
}

async function readDaily(ask: Ask, head: BillHead, calendar: Calendar) {
  const { span } = head;
  const window = lastDays(span, calendar, SERIES_DAYS);
  return {
    monthly: await ask('monthly by service', span, ['month', 'serviceName', 'chargeKind']),
    dailyByService: await ask('daily by service', span, ['day', 'serviceName', 'chargeKind']),
    dailyByAccount: await ask('daily by account', span, ['day', 'subAccountId'], USAGE_KINDS),
    dailyByRegion: await exportOnly(head, 'daily cost by region', () =>
      ask('daily by region', span, ['day', 'regionId'], USAGE_KINDS),
    ),
    dailyByServiceAccount: await ask(
      'daily by service and account',
      window,
      ['day', 'serviceName', 'subAccountId'],
      USAGE_KINDS,
    ),
    monthlyByPricing: await ask('monthly by pricing', span, [
      'month',
      'pricingCategory',
      'commitmentDiscountStatus',
      'chargeKind',
    ]),
  };
}

async function readBreakdowns(ask: Ask, head: BillHead): Promise<Bill['breakdowns']> {
  const read = (dimension: BreakdownDimension) => readBreakdown(ask, head, dimension);
  return {
    day: await read('day'),
    providerName: await read('providerName'),
    serviceName: await read('serviceName'),
    serviceCategory: await read('serviceCategory'),
    subAccountId: await read('subAccountId'),
    regionId: await read('regionId'),
    chargeCategory: await read('chargeCategory'),
    chargeKind: await read('chargeKind'),
    lineItemType: await read('lineItemType'),
    invoiceId: await read('invoiceId'),
  };
}

async function readBreakdown(
  ask: Ask,
  head: BillHead,
  dimension: BreakdownDimension,
): Promise<Known<readonly BreakdownGroup[]>> {
  const name = `all charges by ${WORDS[dimension]}`;
  const read = () => ask(name, head.span, [dimension]);
  const cube = FREE_BREAKDOWNS.has(dimension) ? await read() : await exportOnly(head, name, read);
  return mapKnown(cube, ({ rows }) => rows.map((row) => ({ ...row, key: row[dimension] })));
}

async function readComparisons(
  source: CostSource,
  ask: Ask,
  head: BillHead,
  calendar: Calendar,
): Promise<readonly BillComparison[]> {
  const wanted: readonly ComparisonName[] =
    head.source.kind === 'export' ? [calendar.headline, 'last7Days', 'lastFullMonth'] : [calendar.headline];
  const explained = calendar.comparisons.filter(({ name, covered }) => covered && wanted.includes(name));
  const read: BillComparison[] = [];
  for (const periods of explained) read.push(await readComparison(source, ask, head, periods));
  return read.sort((a, b) => wanted.indexOf(a.periods.name) - wanted.indexOf(b.periods.name));
}

async function readComparison(
  source: CostSource,
  ask: Ask,
  head: BillHead,
  periods: ComparedPeriods,
): Promise<BillComparison> {
  const detail = await exportOnly(head, 'usage by operation and price', () =>
    both(ask, 'detail', periods, DETAIL),
  );
  // The detail cube already holds these; only a source without it is asked for each pair apart.
  const pair = <D extends Dimension>(name: string, dimensions: readonly D[]) =>
    detail.known
      ? Promise.resolve(unknown<Sides<D>>('not-configured', name, 'contained in the detailed comparison'))
      : both(ask, name, periods, dimensions, USAGE_KINDS);
  return {
    periods,
    detail,
    byServiceAccount: await pair('by service and account', ['serviceName', 'subAccountId']),
    byServiceUsageType: await pair('by service and usage type', ['serviceName', 'usageType']),
    byServiceRegion: await pair('by service and region', ['serviceName', 'regionId']),
    resources: await source.changes({
      name: `resources, ${periods.name}`,
      dimensions: ['resourceId', 'serviceName', 'subAccountId'],
      now: periods.now,
      before: periods.before,
      chargeKinds: USAGE_KINDS,
      limit: RESOURCE_LIMIT,
    }),
  };
}

interface Sides<D extends Dimension> {
  readonly now: Cube<D>;
  readonly before: Cube<D>;
}

async function both<D extends Dimension>(
  ask: Ask,
  name: string,
  periods: ComparedPeriods,
  dimensions: readonly D[],
  chargeKinds?: CubeQuery['chargeKinds'],
): Promise<Known<Sides<D>>> {
  const now = await ask(`${name}, ${periods.name}`, periods.now, dimensions, chargeKinds);
  if (!now.known) return now;
  const before = await ask(`${name}, before ${periods.name}`, periods.before, dimensions, chargeKinds);
  return before.known ? known({ now: now.value, before: before.value }) : before;
}

async function readTags(
  ask: Ask,
  head: BillHead,
  options: ReadBillOptions,
  calendar: Calendar,
): Promise<readonly TagUse[]> {
  const keys: readonly TagUse['key'][] = [
    ...options.tagKeys.map((key) => `tag:${key}` as const),
    ...options.costCategories.map((key) => `costCategory:${key}` as const),
  ];
  const uses: TagUse[] = [];
  for (const key of keys) {
    for (const [period, name] of TAG_PERIODS) {
      const days = calendar.comparisons.find((comparison) => comparison.name === name)?.now;
      if (!days || (period !== 'current' && head.source.kind !== 'export')) continue;
      uses.push({ key, period, days, groups: await readTag(ask, head, key, days) });
    }
  }
  return uses;
}

/** Cost Explorer takes two dimensions a request: usage by tag and account, one request a key (finops-maths §7). */
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
    ]);
    return mapKnown(cube, ({ rows }) => rows.map((row) => ({ ...row, value: row[key] ?? '' })));
  }
  const usage = await ask(`${key} from ${days.start}`, days, [key, 'subAccountId'], ['usage']);
  return mapKnown(usage, ({ rows }) =>
    rows.map((row) => ({ ...row, value: row[key] ?? '', serviceName: '', chargeKind: 'usage' })),
  );
}

const TAG_PERIODS = [
  ['current', 'monthToDate'],
  ['lastFullMonth', 'lastFullMonth'],
] as const;

/** What Cost Explorer could answer only with further paid requests that the plan leaves out (finops-maths §7). */
function exportOnly<T>(head: BillHead, subject: string, read: () => Promise<Known<T>>): Promise<Known<T>> {
  return head.source.kind === 'export'
    ? read()
    : Promise.resolve(unknown('needs-export', subject, 'read the bill from an export (--costs)'));
}

function lastDays(span: Period, calendar: Calendar, days: number): Period {
  const end =
    addDays(calendar.lastCompleteDay, 1) > span.start ? addDays(calendar.lastCompleteDay, 1) : span.end;
  const start = addDays(end, -days);
  return { start: start > span.start ? start : span.start, end };
}

function recent(span: Period): Period {
  return lengthInDays(span) > 92 ? { start: addDays(span.end, -92), end: span.end } : span;
}
