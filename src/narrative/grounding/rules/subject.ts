import { bindingsOf } from './bindings.ts';
import type { Rule } from './rule.ts';

/** A figure stands with the name it is of, and every name with a figure of its own. */
export const subject: Rule = (sentence, { index }) => {
  const { figures, names } = sentence;
  const bindings = bindingsOf(sentence, index);
  const isOfAnother = bindings.some(
    ({ figure, name }) => !index.estate.has(figure.fact.subject) && name?.subject.id !== figure.fact.subject,
  );
  const isBehindName = figures.some(
    ({ fact, at }) => index.estate.has(fact.subject) && names.some((name) => name.at < at),
  );
  const isBare = names.some((name) => !figures.some(({ fact }) => fact.subject === name.subject.id));
  return isOfAnother || isBehindName || isBare ? 'subject' : null;
};
