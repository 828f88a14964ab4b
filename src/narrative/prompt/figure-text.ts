import { type Decimal, decimal, formatDecimal, multiplyDecimal, roundDecimal } from '../../core/decimal.ts';
import type { FactPeriod, FactValue } from '../../core/fact.ts';
import { addDays } from '../../core/period.ts';

/** A figure as a model reads it, to judge its size by: it writes none. */
export interface FigureText {
  readonly figure: string;
  /** `USD`, `USD a month`, `another currency`, `%`, what is counted, or `date`. */
  readonly unit: string;
}

const HUNDRED = decimal('100');
const DIGITS = 2;

/** Amounts and percentages to two digits, which is as much as judging them takes. */
export function figureText(value: FactValue): FigureText {
  switch (value.kind) {
    case 'money':
      return { figure: decimalFigure(value.amount.amount), unit: rated(value.amount.currency, value.per) };
    case 'estimate':
      return { figure: numberFigure(value.amount.value), unit: rated(value.amount.currency, value.per) };
    case 'ratio':
      return { figure: percentage(value.ratio), unit: '%' };
    case 'count':
      return { figure: String(value.count), unit: value.of };
    case 'day':
      return { figure: value.day, unit: 'date' };
  }
}

/** `2026-10`, or `2026-11-01..2026-11-18` with both days inclusive. */
export function periodText(period: FactPeriod | null): string | null {
  if (!period) return null;
  return period.kind === 'month' ? period.month : `${period.period.start}..${addDays(period.period.end, -1)}`;
}

function percentage(ratio: Decimal | number): string {
  return typeof ratio === 'number'
    ? numberFigure(ratio * 100)
    : decimalFigure(multiplyDecimal(ratio, HUNDRED));
}

function decimalFigure(value: Decimal): string {
  return formatDecimal(roundDecimal(value, DIGITS));
}

/** Of a double: `-0` and exponents are for machines. */
function numberFigure(value: number): string {
  return value
    .toFixed(DIGITS)
    .replace(/^-(?=0\.0*$)/, '')
    .replace(/\.?0+$/, '');
}

/** The bill's own text may be anything: no more of it leaves than a code of ISO 4217. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const ANOTHER_CURRENCY = 'another currency';

function rated(currency: string, per: 'day' | 'month' | 'year' | null): string {
  const told = CURRENCIES.has(currency) ? currency : ANOTHER_CURRENCY;
  return per === null ? told : `${told} a ${per}`;
}
