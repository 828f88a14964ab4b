import { formatDecimal } from '../../core/decimal.ts';
import { amountText, type Money, moneyToJson } from '../../core/money.ts';
import type { Breakdown, BreakdownItem, CostTotals, CurrencyReport, Report } from '../../core/report.ts';
import { gapsOf } from '../gaps-of.ts';
import { headlineOf } from '../headline.ts';
import { summaryChanges } from './summary-changes.ts';
import type {
  SummaryAmounts,
  SummaryDocument,
  SummaryHeadline,
  SummaryItem,
  UnknownList,
} from './summary-document.ts';
import { summaryAnomalies, summaryForecasts } from './summary-outlook.ts';

/** Which breakdown of the report stands under which name. */
const BREAKDOWNS = {
  byProvider: 'providerName',
  byService: 'serviceName',
  byServiceCategory: 'serviceCategory',
  byAccount: 'subAccountId',
  byRegion: 'regionId',
  byDay: 'day',
  byChargeCategory: 'chargeCategory',
  byChargeKind: 'chargeKind',
  byInvoice: 'invoiceId',
  byLineItemType: 'lineItemType',
} as const satisfies Partial<Record<UnknownList, string>>;

type BreakdownList = keyof typeof BREAKDOWNS;

const BREAKDOWN_LISTS = Object.keys(BREAKDOWNS) as readonly BreakdownList[];

/** The figures of a report, flat. Copies; computes nothing. */
export function summaryOf(report: Report): SummaryDocument {
  const by = (list: BreakdownList) => itemsBy(report, list);
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
    byProvider: by('byProvider'),
    byService: by('byService'),
    byServiceCategory: by('byServiceCategory'),
    byAccount: by('byAccount'),
    byRegion: by('byRegion'),
    byDay: by('byDay'),
    byChargeCategory: by('byChargeCategory'),
    byChargeKind: by('byChargeKind'),
    byInvoice: by('byInvoice'),
    byLineItemType: by('byLineItemType'),
    forecast: report.costs.flatMap(summaryForecasts),
    anomalies: summaryAnomalies(report.costs),
    changes: summaryChanges(report),
    unknown: unknownLists(report),
    dataQuality: report.quality.map((item) => ({
      ...item,
      amounts: (item.amounts ?? []).map(moneyToJson),
      examples: item.examples ?? [],
    })),
    invariants: report.invariants.map((item) => ({ ...item, residuals: item.residuals.map(moneyToJson) })),
    gaps: gapsOf(report),
  };
}

/** The groups of one dimension in every currency that knows them. */
function itemsBy(report: Report, list: BreakdownList): readonly SummaryItem[] {
  return report.costs
    .map((costs) => breakdownOf(costs, list))
    .flatMap((items) => (items?.known ? items.value : []))
    .map((item) => itemOf(report, item));
}

function breakdownOf({ breakdowns }: CurrencyReport, list: BreakdownList): Breakdown['items'] | undefined {
  return breakdowns.find(({ dimension }) => dimension === BREAKDOWNS[list])?.items;
}

/** A list is known where every currency tells it. */
function unknownLists({ costs }: Report): readonly UnknownList[] {
  const lists = BREAKDOWN_LISTS.filter((list) => !costs.every((each) => breakdownOf(each, list)?.known));
  return costs.every(({ anomalies }) => anomalies.known) ? lists : [...lists, 'anomalies'];
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
