import type { Fact, FactPeriod, FactTable, FactValue } from '../../core/fact.ts';
import { lengthInDays } from '../../core/period.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import { subjectOf } from '../facts/fact-queries.ts';
import { factWordsEn } from './fact-sentence-en.ts';
import { factWordsPtBr } from './fact-sentence-pt-br.ts';
import type { FactWords, PeriodSlot } from './fact-words.ts';

const WORDS: Readonly<Record<NarrativeLanguage, FactWords>> = { en: factWordsEn, 'pt-BR': factWordsPtBr };

/**
 * One plain sentence that tells a fact, with slots: what any fact can be told by where nothing better was written about it.
 * @param ratio The same change as a ratio, told with it.
 */
export function factSentence(
  table: FactTable,
  fact: Fact,
  language: NarrativeLanguage,
  ratio: Fact | null = null,
): string {
  const number = fact.id.slice(1);
  const sentence = WORDS[language][fact.measure]({
    topic: fact.topic,
    figure: ratio ? `{${fact.id}} ({${ratio.id}})` : `{${fact.id}}`,
    name: `{${fact.subject}}`,
    kind: subjectOf(table, fact).kind,
    period: slotOf(`{p${number}}`, fact.period),
    base: slotOf(`{b${number}}`, fact.base),
    direction: fact.direction,
    isExpected: isExpected(fact.value),
  });
  return `${sentence.charAt(0).toLocaleUpperCase(language)}${sentence.slice(1)}.`;
}

function slotOf(slot: string, period: FactPeriod | null): PeriodSlot | null {
  if (!period) return null;
  if (period.kind === 'month') return { slot, length: 'month' };
  return { slot, length: lengthInDays(period.period) === 1 ? 'day' : 'days' };
}

/** Ratios of estimates are doubles as well. */
function isExpected(value: FactValue): boolean {
  return value.kind === 'estimate' || (value.kind === 'ratio' && typeof value.ratio === 'number');
}
