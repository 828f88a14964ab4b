import type { Fact, FactPeriod } from '../../../core/fact.ts';
import { samePeriod } from '../fact-index.ts';
import type { FigureToken, ParsedSentence, PeriodToken } from '../parse/parsed-sentence.ts';
import { isOfPeriod, isPeriod, type PeriodRole, roleOf } from './period-role.ts';
import type { GroundingContext, Rule } from './rule.ts';

/** Days stand with figures of those very days, or with such as are compared with them. */
export const period: Rule = (sentence, context) =>
  sentence.periods.some((slot) => !isRight(slot, sentence)) ||
  sentence.figures.some((figure) => isOfOtherDays(figure, sentence)) ||
  mixesShares(sentence, context)
    ? 'period'
    : null;

function daysOf({ kind, fact }: PeriodToken): FactPeriod | null {
  return kind === 'period' ? fact.period : fact.base;
}

function isRight(slot: PeriodToken, sentence: ParsedSentence): boolean {
  const days = daysOf(slot);
  if (!days) return false;
  const role = roleOf(sentence, slot);
  return boundTo(slot, sentence, role).some(({ fact }) => isOfPeriod(fact, role, isPeriod(days)));
}

/** The nearest figure before in the clause, else behind; where the clause has none, those next to it on either side. */
function boundTo(slot: PeriodToken, { figures }: ParsedSentence, role: PeriodRole): readonly FigureToken[] {
  const able = role === 'base' ? figures.filter(({ fact }) => fact.base !== null) : figures;
  const before = able.findLast(({ at }) => at < slot.at);
  const behind = able.find(({ at }) => at > slot.at);
  if (before?.clause === slot.clause) return [before];
  if (behind?.clause === slot.clause) return [behind];
  return [before, behind].filter((figure) => figure !== undefined);
}

/** Amounts of what was: beside days they are read as of those days. */
const OF_DAYS =
  /^(?:spend(?!-before)|waste|charge|untagged|tagged|commitment-(?!end)|effective|anomal|unit-cost|realised)/;

function isOfOtherDays({ fact }: FigureToken, { periods, figures }: ParsedSentence): boolean {
  if (periods.length === 0 || fact.period === null || !OF_DAYS.test(fact.measure)) return false;
  // `{f1}, down {f2} on {b2}`: nothing but what a change of the same days is compared with.
  const isOfChange = periods.every(
    ({ kind, fact: of }) =>
      kind === 'base' && samePeriod(of.period, fact.period) && figures.some((other) => other.fact === of),
  );
  // `exceeds the {f2} of {p2}`, where that is told as what it was before.
  const isOfBefore = periods.every(
    ({ kind, fact: of }) =>
      kind === 'period' &&
      of.measure === 'spend-before' &&
      of.subject === fact.subject &&
      figures.some((other) => other.fact === of),
  );
  if (isOfChange || isOfBefore) return false;
  return !periods.some((slot) => {
    const days = daysOf(slot);
    return days !== null && isOfPeriod(fact, 'either', isPeriod(days));
  });
}

/** `of {f1}, … makes up {f2}`: a share of an amount is of its days. */
function mixesShares({ figures }: ParsedSentence, { index }: GroundingContext): boolean {
  const facts = figures.map(({ fact }) => fact);
  const wholes = facts.filter((fact) => fact.measure === 'spend' && index.estate.has(fact.subject));
  return facts.some(
    (share) => isShare(share) && wholes.some((whole) => !samePeriod(share.period, whole.period)),
  );
}

function isShare({ measure }: Fact): boolean {
  return measure === 'spend-share' || measure === 'saving-share' || measure === 'waste-ratio';
}
