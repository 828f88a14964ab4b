import type { RootContent } from 'mdast';
import { CHARGE_KINDS, type ChargeKind, COST_METRICS, type CostMetric } from '../../core/charge.ts';
import { type Money, sumKnownMoney } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import type { Breakdown, BreakdownItem, CostTotals } from '../../core/report.ts';
import { bullets, columnsOf, details, fileLink, paragraph, strong, table } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import { dimensionOf, nameOf } from '../names.ts';
import type { CurrencyPage } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';

const MOST = 10;
const MONTHS = 6;

/** Below the fold: what is not usage by month, and what the report knows for everything read only. */
export function breakdownsSection(page: CurrencyPage): RootContent[] {
  const { report, messages, formats } = page;
  const words = messages.breakdowns;
  return [
    ...details(words.other(messages.metrics.billedCost), otherChargeBlocks(page)),
    ...details(words.title(formats.period(report.span)), wholeSpanBlocks(page)),
  ];
}

/** Regions, and accounts where no allocation tells them by month; everything else is in the files. */
function wholeSpanBlocks(page: CurrencyPage): RootContent[] {
  const { costs, messages } = page;
  const byMonth = costs.allocation.allocations.some(
    (allocation) => allocation.known && allocation.value.by === 'subAccountId',
  );
  const shown = costs.breakdowns.filter(
    ({ dimension }) => dimension === 'regionId' || (dimension === 'subAccountId' && !byMonth),
  );
  return [
    ...shown.flatMap((breakdown) => breakdownBlocks(page, breakdown)),
    ...bullets(unknownNotes(page)),
    paragraph(messages.breakdowns.files(fileLink('summary.json'), fileLink('costs.csv'))),
  ];
}

/** How many rows each sum has to leave out. */
function unknownNotes({ costs, messages, formats }: CurrencyPage): readonly string[] {
  const { unknownRows } = costs.totals;
  return COST_METRICS.filter((metric) => unknownRows[metric] > 0).map(
    (metric) => `${messages.breakdowns.unknownRows(formats, unknownRows[metric], messages.metrics[metric])}.`,
  );
}

/** What one dimension comes to over everything read. */
export function breakdownBlocks(page: CurrencyPage, { dimension, items }: Breakdown): RootContent[] {
  const { messages } = page;
  if (!items.known)
    return [paragraph(phrase`${strong(dimensionOf(page, dimension))}: ${gapLine(page, items.gap)}`)];
  const shown = items.value.slice(0, MOST);
  const hidden = items.value.slice(MOST);
  const rows: (readonly Inline[])[] = shown.map((item) => [
    nameOf(page, item.name, item.label),
    ...amounts(page, item),
  ]);
  if (hidden.length > 0)
    rows.push([
      messages.movers.rest(page.formats, hidden.length),
      ...amounts(page, sumOf(hidden, page.costs.currency)),
    ]);
  if (rows.length === 0) return [];
  const titles: readonly Inline[] = [dimensionOf(page, dimension), ...messages.breakdowns.columns];
  return [table(columnsOf(titles, [1, 2, 3, 4, 5]), rows)];
}

type Amounts = Pick<CostTotals, CostMetric | 'rows'>;

function amounts({ report, formats, messages }: CurrencyPage, totals: Amounts): readonly string[] {
  const amount = (value: Money | null) => (value ? formats.money(value) : messages.unknown);
  return [
    amount(totals.billedCost),
    amount(totals.effectiveCost),
    amount(totals.contractedCost),
    amount(totals.listCost),
    report.rows === null ? '–' : formats.count(totals.rows),
  ];
}

function sumOf(items: readonly BreakdownItem[], currency: string): Amounts {
  const sum = (metric: CostMetric) =>
    sumKnownMoney(
      items.map((item) => item[metric]),
      currency,
    );
  return {
    rows: items.reduce((rows, item) => rows + item.rows, 0),
    billedCost: sum('billedCost'),
    effectiveCost: sum('effectiveCost'),
    listCost: sum('listCost'),
    contractedCost: sum('contractedCost'),
  };
}

/** One row a month, one column a kind of charge that occurs. */
function otherChargeBlocks({ costs, messages, formats }: CurrencyPage): RootContent[] {
  const charges = costs.otherCharges;
  if (charges.length === 0) return [];
  const kinds = CHARGE_KINDS.filter((kind) => charges.some(({ chargeKind }) => chargeKind === kind));
  const months = [...new Set(charges.map(({ month }) => month))].sort().reverse().slice(0, MONTHS);
  const cell = (month: Month, kind: ChargeKind) => {
    const found = charges.find((charge) => charge.month === month && charge.chargeKind === kind);
    if (!found) return '–';
    return found.billedCost ? formats.money(found.billedCost) : messages.unknown;
  };
  const rows = months.map((month) => [formats.month(month), ...kinds.map((kind) => cell(month, kind))]);
  const titles = [messages.breakdowns.month, ...kinds.map((kind) => messages.chargeKinds[kind])];
  return [
    table(
      columnsOf(
        titles,
        kinds.map((_, index) => index + 1),
      ),
      rows,
    ),
  ];
}
