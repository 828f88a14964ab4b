import type { Bill } from '../../src/core/bill.ts';
import { type ChargeKind, COST_METRICS, type CostMetric } from '../../src/core/charge.ts';
import type {
  BillHead,
  BillMonth,
  Commitment,
  CostSource,
  DataState,
  TagKeyUse,
} from '../../src/core/cost-source.ts';
import type { ChangeCube, ChangeRow, CostCell, Cube, Dimension } from '../../src/core/cube.ts';
import type { DataQualityItem } from '../../src/core/data-quality.ts';
import { addDecimal, type Decimal, decimal } from '../../src/core/decimal.ts';
import { gapSubject } from '../../src/core/gap-texts.ts';
import { type Known, known, unknown } from '../../src/core/known.ts';
import { type Money, money, moneyToNumber, sumKnownMoney, zeroMoney } from '../../src/core/money.ts';
import { addDays, contains, type Day, day, eachMonth, monthOf, type Period } from '../../src/core/period.ts';
import type { PresenceTriple } from '../../src/core/presence.ts';
import { readBill } from '../../src/costs/read-bill.ts';
import { linesBy } from './cube-lines.ts';

/** One charge as a test writes it: amounts as text, `null` for unknown. */
export interface Charge {
  readonly day: Day;
  readonly currency: string;
  readonly chargeKind: ChargeKind;
  readonly billedCost: string | null;
  readonly effectiveCost: string | null;
  readonly listCost: string | null;
  readonly contractedCost: string | null;
  readonly quantity: string | null;
  readonly pricingUnit: string;
  /** Every other dimension; absent is the empty text. */
  readonly keys: Readonly<Partial<Record<Dimension, string>>>;
}

type ChargeLiteral = Partial<Omit<Charge, 'day' | 'keys'>> & {
  readonly day: string;
  readonly cost?: string;
} & {
  readonly [K in Dimension as K extends keyof Charge ? never : K]?: string;
};

/** A usage charge of USD; `cost` stands for billed and effective cost alike. */
export function charge(literal: ChargeLiteral): Charge {
  const { day: date, cost = '0', currency, chargeKind, pricingUnit, quantity, ...others } = literal;
  const { billedCost, effectiveCost, listCost, contractedCost, ...keys } = others;
  return {
    day: day(date),
    currency: currency ?? 'USD',
    chargeKind: chargeKind ?? 'usage',
    billedCost: billedCost === undefined ? cost : billedCost,
    effectiveCost: effectiveCost === undefined ? cost : effectiveCost,
    listCost: listCost ?? null,
    contractedCost: contractedCost ?? null,
    quantity: quantity ?? null,
    pricingUnit: pricingUnit ?? '',
    keys,
  };
}

export function cubeOf<D extends Dimension>(
  charges: readonly Charge[],
  dimensions: readonly D[],
  period: Period,
  kinds?: readonly ChargeKind[],
): Cube<D> {
  const groups = grouped(charges, dimensions, period, kinds);
  const rows = [...groups.values()].map((group) => ({ ...group.keys, ...cellOf(group.charges) }));
  return { dimensions, period, rows };
}

interface Group<D extends Dimension> {
  readonly keys: Readonly<Record<D, string>>;
  readonly charges: Charge[];
}

function grouped<D extends Dimension>(
  charges: readonly Charge[],
  dimensions: readonly D[],
  period: Period,
  kinds?: readonly ChargeKind[],
): ReadonlyMap<string, Group<D>> {
  const groups = new Map<string, Group<D>>();
  for (const each of charges) {
    if (!contains(period, each.day) || (kinds && !kinds.includes(each.chargeKind))) continue;
    const keys = Object.fromEntries(dimensions.map((name) => [name, keyOf(each, name)])) as Record<D, string>;
    const id = JSON.stringify([each.currency, ...dimensions.map((name) => keys[name])]);
    const group = groups.get(id) ?? { keys, charges: [] };
    group.charges.push(each);
    groups.set(id, group);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keyOf(each: Charge, dimension: Dimension): string {
  if (dimension === 'day') return each.day;
  if (dimension === 'month') return monthOf(each.day);
  if (dimension === 'chargeKind') return each.chargeKind;
  if (dimension === 'pricingUnit') return each.pricingUnit;
  if (dimension === 'hasResource') return String((each.keys['resourceId'] ?? '') !== '');
  return each.keys[dimension] ?? '';
}

function cellOf(charges: readonly Charge[]): CostCell {
  const currency = charges[0]?.currency ?? '';
  const amounts = (metric: CostMetric): readonly (Money | null)[] =>
    charges.map((each) => (each[metric] === null ? null : money(each[metric], currency)));
  const sums = COST_METRICS.map((metric) => [metric, sumKnownMoney(amounts(metric), currency)]);
  const missing = COST_METRICS.map((metric) => [metric, amounts(metric).filter((each) => !each).length]);
  return {
    ...(Object.fromEntries(sums) as Record<CostMetric, Money | null>),
    unknownRows: Object.fromEntries(missing) as Record<CostMetric, number>,
    currency,
    rows: charges.length,
    quantity: quantityOf(charges),
  };
}

function quantityOf(charges: readonly Charge[]): Decimal | null {
  if (new Set(charges.map(({ pricingUnit }) => pricingUnit)).size > 1) return null;
  let sum: Decimal | null = null;
  for (const { quantity } of charges) if (quantity) sum = addDecimal(sum ?? decimal('0'), decimal(quantity));
  return sum;
}

export interface ChargeSourceOptions {
  readonly state?: DataState;
  readonly kind?: 'export' | 'cost-explorer';
  readonly quality?: readonly DataQualityItem[];
  readonly commitments?: readonly Commitment[];
  readonly tagKeys?: readonly TagKeyUse[];
  /** Cubes this source does not know, by their first dimension. */
  readonly withoutCubes?: readonly Dimension[];
  /** What was asked for; default: the first to the last charge. */
  readonly span?: Period;
}

/** A cost source over literal charges: it answers every question by adding them up. */
export function chargeSource(charges: readonly Charge[], options: ChargeSourceOptions = {}): CostSource {
  const head = headOf(charges, options);
  return {
    open: async () => head,
    cube: async ({ name, dimensions, period, chargeKinds }) =>
      options.withoutCubes?.some((dimension) => dimensions.some((each) => each === dimension))
        ? gap(name)
        : known(cubeOf(charges, dimensions, period, chargeKinds)),
    changes: async (query) =>
      options.withoutCubes?.includes('resourceId') ? gap(query.name) : known(changesOf(charges, query)),
    totals: async () => cubeOf(charges, [], head.span).rows,
    commitments: async () => known(options.commitments ?? []),
    tagKeys: async () => known(options.tagKeys ?? []),
    presence: async (period) => known({ basis: 'triples', period, triples: placesOf(charges, period) }),
    lines: async (query) =>
      linesBy((cube) => cubeOf(charges, cube.dimensions, cube.period, cube.chargeKinds).rows, query),
    quality: async () => options.quality ?? [],
    invariants: async () => [],
    usage: () => ({
      plannedRequests: 0,
      requests: 0,
      pages: 0,
      cachedRequests: 0,
      paid: zeroMoney('USD'),
      filesRead: 1,
      bytesRead: 1,
    }),
    close: async () => undefined,
  };
}

function gap<T>(name: string): Known<T> {
  return unknown('needs-export', gapSubject(name), 'read the bill from an export (--costs)');
}

function headOf(charges: readonly Charge[], { kind = 'export', state, span }: ChargeSourceOptions): BillHead {
  const days = charges.map((each) => each.day).sort();
  const [first = day('2026-01-01')] = days;
  const all = span ?? { start: first, end: addDays(days.at(-1) ?? first, 1) };
  return {
    source: {
      kind,
      label: 'charges of a test',
      dialect: kind === 'export' ? 'FOCUS 1.2' : null,
      sample: false,
      files: 1,
      bytes: 1,
      extraColumns: [],
      missingColumns: [],
      metricBasis: { billedCost: 'BilledCost', effectiveCost: 'EffectiveCost' },
    },
    rows: charges.length,
    span: all,
    readFrom: all.start,
    dataThrough: `${all.end}T00:00:00Z`,
    currencies: [...new Set(charges.map(({ currency }) => currency))].sort(),
    months: eachMonth(all).map((name) => billMonth(name, charges, state ?? 'final')),
    accounts: [
      { id: '111122223333', name: 'shop' },
      { id: '2', name: '2' },
    ],
  };
}

function billMonth(name: BillMonth['month'], charges: readonly Charge[], state: DataState): BillMonth {
  const inMonth = charges.filter((each) => monthOf(each.day) === name);
  const currency = charges[0]?.currency ?? 'USD';
  return {
    billingAccountId: '999988887777',
    month: name,
    currency,
    rows: inMonth.length,
    rowsWithoutInvoice: state === 'final' ? 0 : inMonth.length,
    billedCost: cellOf(inMonth.filter((each) => each.currency === currency)).billedCost,
    discountMode: null,
    state,
  };
}

export function changesOf<D extends Dimension>(
  charges: readonly Charge[],
  query: {
    readonly dimensions: readonly D[];
    readonly now: Period;
    readonly before: Period;
    readonly chargeKinds?: readonly ChargeKind[];
    readonly limit: number;
  },
): ChangeCube<D> {
  const { dimensions, limit } = query;
  const now = grouped(charges, dimensions, query.now, query.chargeKinds);
  const before = grouped(charges, dimensions, query.before, query.chargeKinds);
  const rows = [...new Set([...now.keys(), ...before.keys()])].map((id) => ({
    id,
    now: now.get(id)?.charges ?? [],
    before: before.get(id)?.charges ?? [],
    key: (now.get(id) ?? before.get(id))?.keys ?? null,
  }));
  rows.sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
  const currencies = [...new Set(charges.map(({ currency }) => currency))].sort();
  const cut = currencies.flatMap((currency): readonly ChangeRow<D>[] => {
    const own = rows.filter((row) => [...row.now, ...row.before][0]?.currency === currency);
    const beyond = own.slice(limit);
    const rest = {
      key: null,
      now: beyond.flatMap((row) => row.now),
      before: beyond.flatMap((row) => row.before),
    };
    return [...own.slice(0, limit), ...(beyond.length > 0 ? [rest] : [])].map((row) => ({
      key: row.key,
      currency,
      now: row.now.length > 0 ? cellOf(row.now) : null,
      before: row.before.length > 0 ? cellOf(row.before) : null,
      groups: row.key === null ? beyond.length : 1,
    }));
  });
  return { dimensions, now: query.now, before: query.before, rows: cut };
}

function size(row: { readonly now: readonly Charge[]; readonly before: readonly Charge[] }): number {
  const sum = (charges: readonly Charge[]) => {
    const amount = cellOf(charges).effectiveCost;
    return amount ? moneyToNumber(amount) : 0;
  };
  return Math.abs(sum(row.now) - sum(row.before));
}

export interface BillOptions extends ChargeSourceOptions {
  /** Default: two days after the data ends. */
  readonly asOf?: string;
  readonly fiscalYearStart?: number;
  readonly tagKeys?: readonly TagKeyUse[];
  readonly allocateBy?: readonly (`tag:${string}` | `costCategory:${string}`)[];
}

/** The bill that a run would read from these charges. */
export async function billOf(charges: readonly Charge[], options: BillOptions = {}): Promise<Bill> {
  const source = chargeSource(charges, options);
  const { span } = await source.open();
  const keys = (options.allocateBy ?? []).map((key) => key.split(':'));
  return readBill(source, {
    asOf: options.asOf ? day(options.asOf) : addDays(span.end, 2),
    completeAfterHours: 0,
    fiscalYearStart: options.fiscalYearStart ?? 1,
    tagKeys: keys.flatMap(([type, key = '']) => (type === 'tag' ? [key] : [])),
    costCategories: keys.flatMap(([type, key = '']) => (type === 'tag' ? [] : [key])),
  });
}

function placesOf(charges: readonly Charge[], period: Period): readonly PresenceTriple[] {
  return cubeOf(charges, ['subAccountId', 'regionId', 'serviceName'], period)
    .rows.map(({ subAccountId, regionId, serviceName }) => ({ subAccountId, regionId, serviceName }))
    .filter(({ serviceName }) => serviceName !== '');
}
