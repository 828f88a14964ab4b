import type { Fact } from '../../../core/fact.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import { amountOf } from './amounts.ts';
import type { Rule } from './rule.ts';

const INSIDE =
  /^(?:within|inside|fits?|fitting|funded|respects?|respected|respecting|meets?|met|holds?|keeps?|kept|safe|sufficient|dentro|cabe|cabem|caber|cabendo|respeit\w+|cumpr\w+|suficiente|segur[oa])$/;
const AS_PLANNED =
  /\b(?:on (?:track|course|budget|plan)(?! to)|as planned|(?:conforme|como) o planejado|nos trilhos)\b/;
/** What has not happened yet is told by a forecast. */
const TO_COME = /^(?:will|end|ends|close|closes|finish|finishes|terminara|fechara|encerrara|ficara)$/;
const BUDGET = /^(?:budgets?|orcamentos?|plan|plano)$/;

/** "Within its budget": only where what is spent against it stands there as well, and is no more. */
export const insideBudget: Rule = (sentence) =>
  saysInside(sentence) && !isInside(sentence) ? 'direction' : null;

function saysInside({ words, figures, names }: ParsedSentence): boolean {
  const isOfBudget =
    figures.some(({ fact }) => fact.topic === 'budgets') ||
    names.some(({ subject }) => subject.kind === 'budget');
  const says = (pattern: RegExp) => words.some(({ plain }) => pattern.test(plain));
  if (says(INSIDE)) return isOfBudget || says(BUDGET);
  return isOfBudget && AS_PLANNED.test(words.map(({ plain }) => plain).join(' '));
}

function isInside({ words, figures }: ParsedSentence): boolean {
  const facts = figures.map(({ fact }) => fact);
  const isToCome = words.some(({ plain }) => TO_COME.test(plain));
  const limits = facts.filter(({ measure }) => measure === 'budget');
  const against = facts.filter(({ measure }) =>
    (isToCome ? /^budget-forecast$/ : /^budget-(?:actual|forecast)$/).test(measure),
  );
  const variances = facts.filter(({ measure }) => measure.startsWith('budget-variance'));
  const keeps = (fact: Fact) =>
    limits.some((limit) => limit.subject === fact.subject && isNoMore(fact, limit));
  return (
    against.length + variances.length > 0 &&
    against.every((fact) => limits.length === 0 || keeps(fact)) &&
    variances.every(({ direction }) => direction !== 'up') &&
    (limits.length > 0 || variances.length > 0)
  );
}

function isNoMore(fact: Fact, limit: Fact): boolean {
  const [amount, most] = [amountOf(fact), amountOf(limit)];
  return amount !== null && most !== null && amount <= most;
}
