import type { FactPeriod } from '../../core/fact.ts';
import type { SentencePage } from './sentence-page.ts';

/** A fact without days has no such slot in a grounded sentence. */
export function periodText({ formats, messages }: SentencePage, period: FactPeriod | null): string {
  if (!period) return messages.unknown;
  return period.kind === 'month' ? formats.month(period.month) : formats.shortPeriod(period.period);
}
