import type { AdvisorAnswer, AdvisorFactRow } from '../core/advisor.ts';
import { parseDecimal } from '../core/decimal.ts';
import { type Money, money } from '../core/money.ts';
import { parseDay } from '../core/period.ts';
import type { Page } from './page.ts';
import type { Inline } from './phrase.ts';
import { untrusted } from './untrusted.ts';

/** An advisor by the name people know, else by its dataset. */
export function advisorName({ messages }: Page, advisor: string): Inline {
  const { names } = messages.advisors;
  return (Object.hasOwn(names, advisor) ? names[advisor] : undefined) ?? untrusted(advisor);
}

/** A fact with the account and region it was told in, where it names none itself. */
export interface PlacedFact extends AdvisorFactRow {
  readonly account: string;
  readonly region: string;
}

/** Facts of one advisor with these names, in the order of its answers. */
export function factsOf(
  answers: readonly AdvisorAnswer[],
  advisor: string,
  names: readonly string[],
): readonly PlacedFact[] {
  return answers
    .filter((answer) => answer.advisor === advisor)
    .flatMap(({ account, region, facts }) =>
      facts
        .filter(({ name }) => names.includes(name))
        .map((fact) => ({ ...fact, account: fact.account ?? account, region: fact.region ?? region })),
    );
}

/** Facts by name of each subject and place. */
export function bySubject(facts: readonly PlacedFact[]): readonly ReadonlyMap<string, PlacedFact>[] {
  const groups = Map.groupBy(facts, ({ account, region, subject }) =>
    JSON.stringify([account, region, subject]),
  );
  return [...groups.values()].map((own) => new Map(own.map((fact) => [fact.name, fact])));
}

/** Read back from the store, so that it may be anything. */
export function moneyOf(fact: AdvisorFactRow | undefined): Money | null {
  const amount = fact?.amount ?? null;
  const value = amount && parseDecimal(amount.amount);
  return amount && value ? money(value, amount.currency) : null;
}

export function moneyText({ formats, messages }: Page, fact: AdvisorFactRow | undefined): string {
  const amount = moneyOf(fact);
  return amount ? formats.money(amount) : messages.unknown;
}

export function textOf({ messages }: Page, fact: AdvisorFactRow | undefined): Inline {
  return fact?.text ? untrusted(fact.text) : messages.unknown;
}

export function dayText(page: Page, fact: AdvisorFactRow | undefined): Inline {
  const day = parseDay((fact?.text ?? '').slice(0, 10));
  return day ? page.formats.day(day) : textOf(page, fact);
}
