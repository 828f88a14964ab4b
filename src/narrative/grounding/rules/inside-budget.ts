import type { Fact } from '../../../core/fact.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import { amountOf } from './amounts.ts';
import type { Rule } from './rule.ts';

const INSIDE = /^(?:within|inside|fits?|fitting|funded|dentro|cabe|cabem|caber|cabendo)$/;
const AS_PLANNED = /\b(?:on track|as planned|(?:conforme|como) o planejado|nos trilhos)\b/;
const BUDGET = /^(?:budgets?|orcamentos?|plan|plano)$/;

/** "Within its budget": only where what is spent against it stands there as well, and is no more. */
export const insideBudget: Rule = (sentence) =>
  saysInside(sentence) && !isInside(sentence.figures.map(({ fact }) => fact)) ? 'direction' : null;

function saysInside({ words, figures, names }: ParsedSentence): boolean {
  const isOfBudget =
    figures.some(({ fact }) => fact.topic === 'budgets') ||
    names.some(({ subject }) => subject.kind === 'budget');
  const says = (pattern: RegExp) => words.some(({ plain }) => pattern.test(plain));
  if (says(INSIDE)) return isOfBudget || says(BUDGET);
  return isOfBudget && AS_PLANNED.test(words.map(({ plain }) => plain).join(' '));
}

function isInside(facts: readonly Fact[]): boolean {
  const limits = facts.filter(({ measure }) => measure === 'budget');
  const against = facts.filter(({ measure }) => /^budget-(?:actual|forecast)$/.test(measure));
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
