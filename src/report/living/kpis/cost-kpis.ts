import type { DataState } from '../../../core/cost-source.ts';
import { decimal } from '../../../core/decimal.ts';
import { type Gap, known } from '../../../core/known.ts';
import type { KpiRow } from '../../../core/kpis.ts';
import { addMoney, moneyToNumber, subtractMoney, sumMoney } from '../../../core/money.ts';
import { contains, intersection, type Period } from '../../../core/period.ts';
import type { Kpi } from '../../../core/rates.ts';
import type { CurrencyReport } from '../../../core/report.ts';
import { kpiOf, moneyKpi, NOTHING, plainKpi, ratioKpi, unknownKpi } from './kpi-row.ts';

/**
 * What the analysis of one currency says of rates, forecast, budgets, owners, tags and anomalies; nothing is computed twice.
 * @param span The days that were read.
 */
export function costKpis(costs: CurrencyReport, span: Period): readonly KpiRow[] {
  const month = lastMonth(costs) ?? { period: span, state: 'incomplete' };
  return [
    ...costs.rates.kpis.map((kpi) => rateKpi(kpi, costs)),
    forecastKpi(costs, month),
    ...budgetKpis(costs, month),
    ...allocationKpis(costs, month),
    anomalyKpi(costs, month),
  ];
}

interface Days {
  readonly period: Period;
  readonly state: DataState;
}

function lastMonth({ comparisons }: CurrencyReport): Days | null {
  const figure = comparisons.find(({ name }) => name === 'lastFullMonth')?.now ?? comparisons[0]?.now;
  return figure ? { period: figure.period, state: figure.state } : null;
}

function rateKpi(
  { value, numerator, denominator, basis: _, ...kpi }: Kpi,
  { currency, rates: { commitments } }: CurrencyReport,
): KpiRow {
  const isWithout = kpi.id.startsWith('commitment-') && commitments.known && commitments.value.length === 0;
  const gap = isWithout ? NO_COMMITMENTS : denominator ? NOTHING : NO_RATE;
  return {
    ...kpi,
    subject: null,
    currency,
    value: value ? known(value) : { known: false, gap },
    unit: 'ratio',
    numerator: numerator && { kind: 'money', amount: numerator },
    denominator: denominator && { kind: 'money', amount: denominator },
  };
}

/** How near forecasts of past months came, made at days of the month as each run makes them. */
function forecastKpi({ currency, forecasts }: CurrencyReport, month: Days): KpiRow {
  const frame = { id: 'forecast-accuracy' as const, currency, ...month };
  return kpiOf(frame, forecasts, ([first]) => {
    const test = first?.backTests.find(({ method }) => method === first.method);
    if (!first || !test) return unknownKpi(frame, NO_FINAL_MONTHS);
    const value = known(decimal((1 - test.wape).toFixed(6)));
    return plainKpi({ ...frame, period: first.trainedOn, state: 'final' }, value, {
      denominator: { kind: 'count', count: test.origins, of: 'forecasts' },
    });
  });
}

/** Of a period that is running, by what is expected at its end: part of a month is below any budget. */
function budgetKpis({ currency, budgets }: CurrencyReport, month: Days): readonly KpiRow[] {
  const id = 'budget-variance' as const;
  if (!budgets.known) return [unknownKpi({ id, currency, ...month }, budgets.gap)];
  return budgets.value.map(({ name, period, state, actual, amount, forecast, gap }) => {
    const frame = { id, currency, subject: name, period, state };
    if (forecast) {
      const over = { value: forecast.value - moneyToNumber(amount), currency };
      return ratioKpi(frame, { kind: 'estimate', amount: over }, { kind: 'money', amount });
    }
    if (!actual) return unknownKpi(frame, gap ?? NO_RATE);
    return moneyKpi(frame, subtractMoney(actual, amount), amount);
  });
}

/** Of the last full month; of the running one where that was not read. */
function allocationKpis({ currency, allocation }: CurrencyReport, month: Days): readonly KpiRow[] {
  const gaps = allocation.allocations.flatMap((each) => (each.known ? [] : [each.gap]));
  const found = allocation.allocations.flatMap((each) => (each.known ? [each.value] : []));
  const byKey = [...Map.groupBy(found, ({ by }) => by).values()].flatMap((each) => each.at(-1) ?? []);
  const state = (period: Period): DataState =>
    intersection(month.period, period) ? month.state : 'incomplete';
  const rows = byKey.flatMap(({ by, period, untagged, shares }): KpiRow[] => {
    const frame = { currency, subject: by, period, state: state(period) };
    if (by === 'subAccountId') return [];
    if (untagged) return [moneyKpi({ ...frame, id: 'untagged' }, untagged.amount, untagged.taggable)];
    const all = sumMoney(
      shares.map(({ direct }) => direct),
      currency,
    );
    const without = shares.find(({ value }) => value === '')?.direct ?? { ...all, amount: decimal('0') };
    return [moneyKpi({ ...frame, id: 'unallocated' }, without, all)];
  });
  const [gap = NO_TAG_KEY] = gaps;
  if (rows.some(({ id }) => id === 'untagged')) return rows;
  return [...rows, unknownKpi({ id: 'untagged', currency, ...month }, gap)];
}

/** What confirmed anomalies of a month cost above what was expected, beside all usage of it. */
function anomalyKpi({ currency, anomalies, comparisons }: CurrencyReport, month: Days): KpiRow {
  const frame = { id: 'anomaly-cost' as const, currency, ...month };
  const spend = comparisons.find(({ now }) => now.period === month.period)?.now.amount;
  return kpiOf(frame, anomalies, (found) => {
    if (!spend) return unknownKpi(frame, NO_RATE);
    const cost = found
      .filter((each) => each.confirmed && contains(month.period, each.period.start))
      .filter(({ impact }) => impact.amount.units > 0n)
      .reduce((sum, { impact }) => addMoney(sum, impact), { amount: decimal('0'), currency });
    return moneyKpi(frame, cost, spend);
  });
}

const NO_RATE: Gap = {
  reason: 'column-missing',
  subject: 'a figure to steer by',
  remedy: 'read a bill with contracted, list and effective cost',
};

const NO_COMMITMENTS: Gap = {
  reason: 'no-charges',
  subject: 'a figure to steer by',
  remedy: 'there are no commitments in this currency',
};

const NO_FINAL_MONTHS: Gap = {
  reason: 'no-history',
  subject: 'forecast',
  remedy: 'read at least three final months',
};

const NO_TAG_KEY: Gap = {
  reason: 'not-configured',
  subject: 'cost by tag',
  remedy: 'name the tag key under tags.required',
};
