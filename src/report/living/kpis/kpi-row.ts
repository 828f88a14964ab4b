import { decimal, divideDecimal } from '../../../core/decimal.ts';
import { type Gap, type Known, known } from '../../../core/known.ts';
import type { KpiId, KpiPart, KpiRow } from '../../../core/kpis.ts';
import type { Money } from '../../../core/money.ts';

/** Where each should be; those without are read by their trend. docs/kpis.md says whose goals these are. */
const TARGETS: Readonly<Partial<Record<KpiId, KpiRow['target']>>> = {
  waste: { value: '0.05', direction: 'at-most' },
  'forecast-accuracy': { value: '0.88', direction: 'at-least' },
  'budget-variance': { value: '0.05', direction: 'within' },
  unallocated: { value: '0.1', direction: 'at-most' },
  untagged: { value: '0.1', direction: 'at-most' },
  'action-rate': { value: '0.4', direction: 'at-least' },
  'measured-to-estimated': { value: '0.8', direction: 'at-least' },
};

export type KpiFrame = Pick<KpiRow, 'id' | 'currency' | 'period' | 'state'> & { readonly subject?: string };

/** A share of two amounts. Nothing is made up where there is nothing to divide by. */
export function moneyKpi(frame: KpiFrame, numerator: Money, denominator: Money): KpiRow {
  return ratioKpi(frame, { kind: 'money', amount: numerator }, { kind: 'money', amount: denominator });
}

export function ratioKpi(frame: KpiFrame, numerator: KpiPart, denominator: KpiPart): KpiRow {
  const ratio = divideDecimal(sizeOf(numerator), sizeOf(denominator));
  const value: KpiRow['value'] = ratio ? known(ratio) : { known: false, gap: NOTHING };
  return { ...framed(frame), value, unit: 'ratio', numerator, denominator };
}

/** A figure that is no share of two amounts. */
export function plainKpi(
  frame: KpiFrame,
  value: KpiRow['value'],
  more: Partial<Pick<KpiRow, 'unit' | 'numerator' | 'denominator' | 'target'>> = {},
): KpiRow {
  return { ...framed(frame), value, unit: 'ratio', numerator: null, denominator: null, ...more };
}

export function unknownKpi(frame: KpiFrame, gap: Gap): KpiRow {
  return plainKpi(frame, { known: false, gap });
}

/** A row of what is known, one that says why where it is not. */
export function kpiOf<T>(frame: KpiFrame, value: Known<T>, make: (value: T) => KpiRow): KpiRow {
  return value.known ? make(value.value) : unknownKpi(frame, value.gap);
}

export const NOTHING: Gap = {
  reason: 'no-charges',
  subject: 'a figure to steer by',
  remedy: 'there is nothing to compare it with on these days',
};

function framed({ subject, ...frame }: KpiFrame) {
  return { ...frame, subject: subject ?? null, target: TARGETS[frame.id] ?? null };
}

function sizeOf(part: KpiPart) {
  if (part.kind === 'count') return { units: BigInt(part.count), scale: 0 };
  return part.kind === 'money' ? part.amount.amount : decimal(part.amount.value.toFixed(9));
}
