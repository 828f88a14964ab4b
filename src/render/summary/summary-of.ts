import { formatDecimal } from '../../core/decimal.ts';
import { amountText, type Money, moneyToJson } from '../../core/money.ts';
import type { BreakdownItem, CostTotals, CurrencyReport, Report } from '../../core/report.ts';
import { gapsOf } from '../gaps-of.ts';
import { headlineOf } from '../headline.ts';
import type { SummaryAmounts, SummaryDocument, SummaryHeadline, SummaryItem } from './summary-document.ts';
import { summaryAnomalies, summaryForecasts } from './summary-outlook.ts';

/** The figures of a report, flat. Copies; computes nothing. */
export function summaryOf(report: Report): SummaryDocument {
  const by = (dimension: string) => itemsBy(report, dimension);
  return {
    schemaVersion: report.schemaVersion,
    tenant: report.tenant,
    asOf: report.asOf,
    source: report.source,
    period: { start: report.span.start, end: report.span.end },
    dataThrough: report.dataThrough,
    rows: report.rows,
    amountMetric: 'billedCost',
    headline: report.costs.flatMap((costs) => headline(report, costs)),
    totals: report.costs.map(({ totals }) => ({
      ...amountsOf(report, totals),
      unknownRows: totals.unknownRows,
    })),
    byProvider: by('providerName'),
    byService: by('serviceName'),
    byServiceCategory: by('serviceCategory'),
    byAccount: by('subAccountId'),
    byRegion: by('regionId'),
    byDay: by('day'),
    byChargeCategory: by('chargeCategory'),
    byChargeKind: by('chargeKind'),
    byInvoice: by('invoiceId'),
    byLineItemType: by('lineItemType'),
    forecast: report.costs.flatMap(summaryForecasts),
    anomalies: summaryAnomalies(report.costs),
    dataQuality: report.quality.map((item) => ({
      ...item,
      amounts: (item.amounts ?? []).map(moneyToJson),
      examples: item.examples ?? [],
    })),
    invariants: report.invariants.map((item) => ({ ...item, residuals: item.residuals.map(moneyToJson) })),
    gaps: gapsOf(report),
  };
}

/** The groups of one dimension in every currency that knows them; `null` when none does. */
function itemsBy(report: Report, dimension: string): readonly SummaryItem[] | null {
  const known = report.costs.flatMap(({ breakdowns }) =>
    breakdowns.flatMap((breakdown) =>
      breakdown.dimension === dimension && breakdown.items.known ? [breakdown.items.value] : [],
    ),
  );
  return known.length === 0 ? null : known.flat().map((item) => itemOf(report, item));
}

function itemOf(report: Report, item: BreakdownItem): SummaryItem {
  const { name, label } = item;
  const amounts = amountsOf(report, item);
  return { name, ...(label === null ? {} : { label }), amount: amounts.billedCost, ...amounts };
}

/** A source that counts no rows has 0 in every group: that is unknown, not none. */
function amountsOf(report: Report, totals: CostTotals): SummaryAmounts {
  const { currency, rows, billedCost, effectiveCost, listCost, contractedCost } = totals;
  return {
    currency,
    rows: report.rows === null ? null : rows,
    billedCost: textOf(billedCost),
    effectiveCost: textOf(effectiveCost),
    listCost: textOf(listCost),
    contractedCost: textOf(contractedCost),
  };
}

function headline(report: Report, costs: CurrencyReport): readonly SummaryHeadline[] {
  const comparison = headlineOf({ report, costs });
  if (!comparison) return [];
  const { name, now, before, change, changeRatio } = comparison;
  return [
    {
      currency: costs.currency,
      name,
      metric: now.metric,
      state: now.state,
      start: now.period.start,
      end: now.period.end,
      amount: textOf(now.amount),
      before: textOf(before?.amount ?? null),
      change: textOf(change),
      changeRatio: changeRatio && formatDecimal(changeRatio),
    },
  ];
}

function textOf(amount: Money | null): string | null {
  return amount && amountText(amount);
}
