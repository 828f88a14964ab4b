import type { RootContent } from 'mdast';
import { type Decimal, decimal, decimalToNumber } from '../../core/decimal.ts';
import { type KpiPart, type KpiRow, verdictOf } from '../../core/kpis.ts';
import { columnsOf, heading, paragraph, strong, table, unbroken } from '../blocks.ts';
import { gapText } from '../gap-line.ts';
import { dimensionOf } from '../names.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';

/** `kpis.md`: every figure to steer by, with what it is made of; what cannot be told says why. */
export function kpisPage(page: Page): RootContent[] {
  const { report, formats, messages } = page;
  const words = messages.living.kpis;
  return [
    heading(1, words.title(formats.day(report.asOf))),
    ...(report.kpis.length === 0
      ? [paragraph(words.none)]
      : [paragraph(words.intro), kpiTable(page, report.kpis), paragraph(messages.stateLegend)]),
  ];
}

/** Each figure beside its goal, with what it is made of. */
export function kpiTable(page: Page, kpis: readonly KpiRow[]): RootContent {
  const rows = kpis.map((kpi) => cellsOf(page, kpi));
  return table(columnsOf(page.messages.living.kpis.columns, [1, 2]), rows);
}

function cellsOf(page: Page, kpi: KpiRow): readonly Inline[] {
  const { formats, messages } = page;
  const words = messages.living.kpis;
  const verdict = verdictOf(kpi);
  return [
    kpi.subject === null
      ? words.names[kpi.id]
      : words.about(words.names[kpi.id], dimensionOf(page, kpi.subject)),
    kpi.value.known
      ? strong(measured(page, { unit: kpi.unit, signed: kpi.id === 'budget-variance' }, kpi.value.value))
      : messages.unknown,
    targetText(page, kpi),
    verdict ? words.verdicts[verdict] : '',
    kpi.value.known ? madeOf(page, kpi) : gapText(page, kpi.value.gap),
    unbroken(formats.shortPeriod(kpi.period)),
    unbroken(messages.states[kpi.state]),
  ];
}

function targetText(page: Page, kpi: KpiRow): string {
  const words = page.messages.commitments;
  if (!kpi.target) return words.noTarget;
  const value = measured(page, { unit: kpi.unit, signed: false }, decimal(kpi.target.value));
  if (kpi.target.direction === 'within') return words.within(value);
  return kpi.target.direction === 'at-least' ? words.atLeast(value) : words.atMost(value);
}

interface Measure extends Pick<KpiRow, 'unit'> {
  /** A variance has a side. */
  readonly signed: boolean;
}

function measured({ formats, messages }: Page, { unit, signed }: Measure, value: Decimal): string {
  const words = messages.living.kpis;
  if (unit === 'days') return words.days(formats, decimalToNumber(value));
  if (unit === 'hours') return words.hours(formats, decimalToNumber(value));
  return signed ? formats.changePercent(value) : formats.percent(value);
}

function madeOf(page: Page, { numerator, denominator }: KpiRow): string {
  const words = page.messages.living.kpis;
  const parts = [numerator, denominator].flatMap((part) => (part ? [partText(page, part)] : []));
  const [part = '', whole] = parts;
  return whole === undefined ? part : words.of(part, whole);
}

function partText({ formats, messages }: Page, part: KpiPart): string {
  if (part.kind === 'money') return formats.money(part.amount);
  if (part.kind === 'estimate') return formats.estimate(part.amount);
  return messages.living.kpis.counts[part.of](formats, part.count);
}
