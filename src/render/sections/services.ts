import type { RootContent } from 'mdast';
import { type CostMetric, USAGE_KINDS } from '../../core/charge.ts';
import { compareMoney, type Money, ratioOfMoney, sumKnownMoney, zeroMoney } from '../../core/money.ts';
import { type Month, monthOf } from '../../core/period.ts';
import type { CostTableRow, CurrencyReport } from '../../core/report.ts';
import { columnsOf, heading, paragraph, strong, table } from '../blocks.ts';
import { nameOf } from '../names.ts';
import type { CurrencyPage } from '../page.ts';
import type { Inline } from '../phrase.ts';

/** The primary currency's services, and those of others. */
const MOST = { 2: 10, 3: 5 } as const;

/** What each service cost in the last full month and in the running one, the largest first. */
export function servicesSection(page: CurrencyPage): RootContent[] {
  const blocks = serviceBlocks(page);
  const depth = page.depth === 2 ? 3 : 4;
  return blocks.length === 0 ? [] : [heading(depth, page.messages.services.title), ...blocks];
}

export function serviceBlocks(page: CurrencyPage): RootContent[] {
  const { costs, messages, formats } = page;
  const [first, ...others] = monthsOf(costs);
  const rows = first === undefined ? [] : tableRows(page, [first, ...others]);
  if (first === undefined || rows.length === 0) return [];
  const words = messages.services;
  const titles = [
    messages.dimensions.serviceName,
    formats.month(first),
    words.share,
    ...others.map((month) => words.soFar(formats.month(month))),
  ];
  return [
    paragraph(words.meaning(messages.compared[costs.metric.metric])),
    table(columnsOf(titles, [1, 2, 3]), rows),
  ];
}

/** The last full month and the running one, as far as the report compares them. */
function monthsOf({ comparisons, table: rows }: CurrencyReport): readonly Month[] {
  const months = ['lastFullMonth', 'monthToDate'].flatMap((name) => {
    const found = comparisons.find((comparison) => comparison.name === name);
    return found ? [monthOf(found.now.period.start)] : [];
  });
  return [...new Set(months)].filter((month) => rows.some((row) => row.month === month));
}

interface ServiceCost {
  readonly name: string;
  /** One for each month; `null` is unknown, zero where the service has no charge. */
  readonly amounts: readonly (Money | null)[];
}

function tableRows(page: CurrencyPage, months: readonly Month[]): readonly (readonly Inline[])[] {
  const { costs, formats, messages, depth } = page;
  const counted = countedRows(costs).filter(({ month }) => months.includes(month));
  const services = [...Map.groupBy(counted, ({ serviceName }) => serviceName)]
    .map(([name, rows]) => ({ name, amounts: amountsOf(costs, rows, months) }))
    .sort(byFirstAmount);
  if (services.length === 0) return [];
  const totals = amountsOf(costs, counted, months);
  const shown = services.slice(0, MOST[depth]);
  const hidden = services.length - shown.length;
  const cells = (name: Inline, amounts: readonly (Money | null)[]): readonly Inline[] => {
    const [first, ...later] = amounts.map((amount) => (amount ? formats.money(amount) : messages.unknown));
    return [name, first ?? '', shareOf(page, amounts[0], totals[0]), ...later];
  };
  const rest = new Set(services.slice(MOST[depth]).map(({ name }) => name));
  const restRows = counted.filter(({ serviceName }) => rest.has(serviceName));
  return [
    ...shown.map(({ name, amounts }) => cells(nameOf(page, name), amounts)),
    ...(hidden > 0 ? [cells(messages.movers.rest(formats, hidden), amountsOf(costs, restRows, months))] : []),
    cells(strong(messages.services.total), totals),
  ];
}

/** What comparisons count: usage, or for the invoice's metric every charge. */
function countedRows({ table: rows, metric }: CurrencyReport): readonly CostTableRow[] {
  return metric.metric === 'billedCost'
    ? rows
    : rows.filter(({ chargeKind }) => USAGE_KINDS.includes(chargeKind));
}

function amountsOf(
  { currency, metric }: CurrencyReport,
  rows: readonly CostTableRow[],
  months: readonly Month[],
): readonly (Money | null)[] {
  return months.map((month) =>
    amountOf(
      rows.filter((row) => row.month === month),
      metric.metric,
      currency,
    ),
  );
}

function amountOf(rows: readonly CostTableRow[], metric: CostMetric, currency: string): Money | null {
  if (rows.length === 0) return zeroMoney(currency);
  return sumKnownMoney(
    rows.map((row) => row[metric]),
    currency,
  );
}

function byFirstAmount(a: ServiceCost, b: ServiceCost): number {
  for (const [index, amount] of a.amounts.entries()) {
    const other = b.amounts[index];
    if (!amount || !other) {
      if (amount || other) return amount ? -1 : 1;
      continue;
    }
    const order = compareMoney(other, amount);
    if (order !== 0) return order;
  }
  return a.name < b.name ? -1 : 1;
}

function shareOf({ formats }: CurrencyPage, part: Money | null = null, whole: Money | null = null): string {
  const ratio = part && whole && ratioOfMoney(part, whole);
  return ratio ? formats.percent(ratio) : '–';
}
