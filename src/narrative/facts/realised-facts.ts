import { isZeroMoney } from '../../core/money.ts';
import { monthOf } from '../../core/period.ts';
import { ESTATE } from './abouts.ts';
import type { FactContext } from './fact-context.ts';
import { amountFact, type NewFact } from './new-fact.ts';
import { isSome, readAt } from './pointed.ts';
import { sumOf } from './summed.ts';

/** What was done within a year and measured on the bill brings in the month of the report, over all teams. */
export function realisedFacts({ report, currency }: FactContext): readonly NewFact[] {
  if (!report.savingsLedger.known || currency === null) return [];
  const month = monthOf(report.asOf);
  const amounts = report.savingsLedger.value.rows.flatMap((row, index) =>
    row.month === month && row.currency === currency
      ? [readAt(`/savingsLedger/value/rows/${index}/accrued`, row.accrued)]
      : [],
  );
  const sum = isSome(amounts) ? sumOf(amounts) : null;
  if (!sum || isZeroMoney(sum.value)) return [];
  const frame = { topic: 'realised', about: ESTATE, period: { kind: 'month', month } } as const;
  return amountFact(frame, 'realised-saving', sum, { per: 'month', as: 'saving' });
}
