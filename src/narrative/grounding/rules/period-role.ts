import type { Fact, FactPeriod } from '../../../core/fact.ts';
import { samePeriod } from '../fact-index.ts';
import { comparers } from '../lexicon/words.ts';
import type { ParsedSentence, Token } from '../parse/parsed-sentence.ts';

/** What days in a sentence are to its figures: those they are of, those they are compared with, or it cannot be told. */
export type PeriodRole = 'own' | 'base' | 'either';

const SLOTS: ReadonlySet<Token['kind']> = new Set(['figure', 'period', 'base', 'name']);

/** By the words between the slot before and these days: `than in`, `against`, `em relação a`. */
export function roleOf(
  sentence: ParsedSentence,
  { at, clause }: { readonly at: number; readonly clause: number },
): PeriodRole {
  const before = sentence.tokens.findLast((one) => one.at < at && SLOTS.has(one.kind));
  const start = before?.clause === clause ? before.at : -1;
  const hits = comparers(sentence).filter((hit) => hit.clause === clause && hit.from > start && hit.to < at);
  if (hits.some(({ value }) => value === 'against') || isOrigin(sentence, at)) return 'base';
  return hits.length > 0 ? 'either' : 'own';
}

/** `de {b1} para {p1}`. */
function isOrigin({ words }: ParsedSentence, at: number): boolean {
  const before = words.find((word) => word.at === at - 2)?.plain;
  const behind = words.find((word) => word.at === at + 2)?.plain;
  return before === 'de' && (behind === 'para' || behind === 'a');
}

/** Whether a fact is of such days, or is compared with them. */
export function isOfPeriod(
  { period, base }: Fact,
  role: PeriodRole,
  isMeant: (own: FactPeriod) => boolean,
): boolean {
  const own = period !== null && isMeant(period);
  const other = base !== null && isMeant(base);
  return role === 'own' ? own : role === 'base' ? other : own || other;
}

export function isPeriod(wanted: FactPeriod): (own: FactPeriod) => boolean {
  return (own) => samePeriod(own, wanted);
}
