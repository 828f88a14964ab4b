import type { SampleCharge } from '../../samples/charge.ts';
import type { SampleOrganisation } from '../../samples/organisation.ts';
import type {
  BillHead,
  BillMonth,
  Commitment,
  CommitmentMonth,
  CostSource,
  DataState,
  TagKeyUse,
} from '../../src/core/cost-source.ts';
import { trimDecimal } from '../../src/core/decimal.ts';
import { known } from '../../src/core/known.ts';
import { addMoney, type Money, money, zeroMoney } from '../../src/core/money.ts';
import {
  addDays,
  addMonths,
  contains,
  firstDayOf,
  type Month,
  monthOf,
  type Period,
} from '../../src/core/period.ts';
import type { Presence } from '../../src/core/presence.ts';
import { linesBy } from './cube-lines.ts';
import { memoryChanges, memoryCube, sumOf } from './memory-cube.ts';
import { type MemoryTable, MONEY_SPLIT, memoryTable } from './memory-table.ts';

/**
 * The sample organisation's bill answered from its rows in memory: no file, no SQL, and kinds as they were planted.
 * What another source says about the same bill can be held against it.
 */
export function memorySource(organisation: SampleOrganisation): CostSource {
  const table = memoryTable(organisation.charges);
  const head = headOf(organisation, table);
  return {
    open: async () => head,
    cube: async (query) => known(memoryCube(table, query)),
    changes: async (query) => known(memoryChanges(table, query)),
    totals: async () => memoryCube(table, { name: 'totals', dimensions: [], period: head.span }).rows,
    commitments: async (period) => known(commitmentsOf(table, period)),
    tagKeys: async (period) => known(tagKeysOf(table, period)),
    presence: async (period) =>
      known(presenceOf([...organisation.charges, ...organisation.splitCosts], period)),
    lines: async (query) => linesBy((cube) => memoryCube(table, cube).rows, query, { days: true }),
    quality: async () => [],
    invariants: async () => [],
    usage: () => ({
      plannedRequests: 0,
      requests: 0,
      pages: 0,
      cachedRequests: 0,
      paid: zeroMoney('USD'),
      filesRead: 0,
      bytesRead: 0,
    }),
    close: async () => undefined,
  };
}

function headOf({ charges, splitCosts, dataThrough }: SampleOrganisation, table: MemoryTable): BillHead {
  const days = charges.map(({ day }) => day).sort();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) throw new TypeError('An organisation without charges');
  const names = new Map(charges.map((charge) => [charge.subAccountId, charge.subAccountName]));
  const currencies = Map.groupBy(charges, (charge) => charge.billingCurrency);
  return {
    source: {
      kind: 'export',
      label: 'sample in memory',
      dialect: 'FOCUS 1.2',
      sample: true,
      files: 0,
      bytes: 0,
      extraColumns: [],
      missingColumns: [],
      metricBasis: { billedCost: 'BilledCost', effectiveCost: 'EffectiveCost' },
    },
    rows: charges.length + splitCosts.length,
    span: { start: first, end: addDays(last, 1) },
    readFrom: first,
    dataThrough,
    currencies: [...currencies].sort(([, a], [, b]) => b.length - a.length).map(([currency]) => currency),
    months: monthsOf(table, splitCosts, dataThrough),
    accounts: [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, name]) => ({ id, name })),
  };
}

/** Split-cost rows are rows of their month and nothing else. */
function monthsOf(
  table: MemoryTable,
  splitCosts: readonly SampleCharge[],
  dataThrough: string,
): readonly BillMonth[] {
  const keyOf = (charge: SampleCharge): string => `${charge.billingMonth}/${charge.billingAccountId}`;
  const splits = Map.groupBy(splitCosts, keyOf);
  const groups = Map.groupBy(table.charges.keys(), (index) => keyOf(chargeAt(table, index)));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => {
      const charge = chargeAt(table, members[0] ?? 0);
      const rowsWithoutInvoice = members.filter((index) => chargeAt(table, index).invoiceId === null).length;
      return {
        billingAccountId: charge.billingAccountId,
        month: charge.billingMonth,
        currency: charge.billingCurrency,
        rows: members.length + (splits.get(key)?.length ?? 0),
        rowsWithoutInvoice,
        billedCost: amountOf(table, 'billedCost', members, charge.billingCurrency),
        discountMode: null,
        state: stateOf(charge.billingMonth, rowsWithoutInvoice, dataThrough),
      };
    });
}

function stateOf(month: Month, rowsWithoutInvoice: number, dataThrough: string): DataState {
  if (dataThrough.slice(0, 10) < firstDayOf(addMonths(month, 1))) return 'incomplete';
  return rowsWithoutInvoice === 0 ? 'final' : 'provisional';
}

function commitmentsOf(table: MemoryTable, period: Period): readonly Commitment[] {
  const groups = Map.groupBy(
    table.select(period),
    (index) => chargeAt(table, index).commitmentDiscountId ?? '',
  );
  groups.delete('');
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, members]) => commitmentOf(table, id, members));
}

/** Term and end are what the purchase says; without one in the data they are unknown. */
function commitmentOf(table: MemoryTable, id: string, members: readonly number[]): Commitment {
  const charge = chargeAt(table, members[0] ?? 0);
  const purchase = table.charges.find(
    (other) =>
      other.commitmentDiscountId === id &&
      other.chargeCategory === 'Purchase' &&
      other.chargeFrequency === 'One-Time',
  );
  const months = Map.groupBy(members, (index) => monthOf(chargeAt(table, index).day));
  return {
    commitmentDiscountId: id,
    type: charge.commitmentDiscountType === 'Savings Plan' ? 'Savings Plan' : 'Reservation',
    description: charge.commitmentDiscountName ?? '',
    currency: charge.billingCurrency,
    billingAccountId: charge.billingAccountId,
    start: purchase?.day ?? null,
    end: purchase ? termEnd(purchase) : null,
    endSource: purchase ? 'export' : null,
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, own]) => commitmentMonth(table, month, own)),
  };
}

function termEnd({ day, chargePeriodStart, chargePeriodEnd }: SampleCharge) {
  return addDays(day, Math.round((Date.parse(chargePeriodEnd) - Date.parse(chargePeriodStart)) / 86_400_000));
}

function commitmentMonth(table: MemoryTable, month: Month, members: readonly number[]): CommitmentMonth {
  const currency = chargeAt(table, members[0] ?? 0).billingCurrency;
  const of = (kind: SampleCharge['kind']) => members.filter((index) => chargeAt(table, index).kind === kind);
  const used = of('usage');
  return {
    month,
    used: amountOf(table, 'effectiveCost', used, currency),
    unused: amountOf(table, 'effectiveCost', of('unusedCommitment'), currency),
    coveredContractedCost: used.length > 0 ? amountOf(table, 'contractedCost', used, currency) : null,
    coveredListCost: used.length > 0 ? amountOf(table, 'listCost', used, currency) : null,
    purchased: amountOf(table, 'billedCost', of('commitmentPurchase'), currency),
  };
}

/** Where something was used or bought: what follows such a charge, and support, names no further place. */
function presenceOf(charges: readonly SampleCharge[], period: Period): Presence {
  const following = new Set<string>(['tax', 'credit', 'refund', 'discount', 'support']);
  const places = charges
    .filter(({ day, kind }) => contains(period, day) && !following.has(kind))
    .map(({ subAccountId, regionId, serviceName }) => [subAccountId, regionId ?? '', serviceName]);
  const distinct = new Map(places.map((place) => [JSON.stringify(place), place]));
  const triples = [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [subAccountId = '', regionId = '', serviceName = '']]) => ({
      subAccountId,
      regionId,
      serviceName,
    }));
  return { basis: 'triples', period, triples };
}

function tagKeysOf(table: MemoryTable, period: Period): readonly TagKeyUse[] {
  const uses = new Map<string, { readonly key: string; rows: number; effectiveCost: Money }>();
  for (const index of table.select(period)) {
    const { tags, billingCurrency, effectiveCost } = chargeAt(table, index);
    for (const key of Object.keys(tags)) {
      const use = uses.get(`${key}\0${billingCurrency}`) ?? {
        key,
        rows: 0,
        effectiveCost: zeroMoney(billingCurrency),
      };
      uses.set(`${key}\0${billingCurrency}`, use);
      use.rows += 1;
      use.effectiveCost = addMoney(use.effectiveCost, money(effectiveCost, billingCurrency));
    }
  }
  return [...uses]
    .sort(([a, { rows: x }], [b, { rows: y }]) => y - x || (a < b ? -1 : 1))
    .map(([, use]) => ({ ...use, effectiveCost: trimmed(use.effectiveCost) }));
}

function amountOf(
  table: MemoryTable,
  metric: 'billedCost' | 'effectiveCost' | 'listCost' | 'contractedCost',
  members: readonly number[],
  currency: string,
): Money {
  return money(trimDecimal(sumOf(table.amounts[metric], members, MONEY_SPLIT)), currency);
}

function trimmed({ amount, currency }: Money): Money {
  return money(trimDecimal(amount), currency);
}

function chargeAt(table: MemoryTable, index: number): SampleCharge {
  const charge = table.charges[index];
  if (!charge) throw new RangeError(`No charge ${index}`);
  return charge;
}
