import { describe, expect, it } from 'vitest';
import type { AdvisorAnswer, AdvisorFactRow } from '../../../src/core/advisor.ts';
import { amountText } from '../../../src/core/money.ts';
import { hubTotals } from '../../../src/report/advice/hub-totals.ts';

const fact = (name: string, amount: AdvisorFactRow['amount']): AdvisorFactRow => ({
  kind: 'fact',
  name,
  account: null,
  region: null,
  subject: null,
  amount,
  number: null,
  text: null,
});

const answer = (advisor: string, facts: readonly AdvisorFactRow[]): AdvisorAnswer => ({
  advisor,
  account: 'organization',
  region: 'organization',
  read: 'ok',
  state: 'active',
  remedy: null,
  advised: 0,
  unknownActions: 0,
  facts,
});

describe("the Hub's own totals", () => {
  it('are those of the Hub alone, one a currency', () => {
    const total = (amount: string, currency: string) =>
      fact('estimatedTotalDedupedSavings', { amount, currency });
    const totals = hubTotals([
      answer('advisors/cost-optimization-hub', [
        total('40.5', 'USD'),
        total('3', 'CNY'),
        fact('other', null),
      ]),
      answer('advisors/savings-plans', [total('99', 'EUR')]),
    ]);
    expect(totals.map((money) => `${amountText(money)} ${money.currency}`)).toEqual(['40.5 USD', '3 CNY']);
  });

  it('are not known where it was not read: never zero', () => {
    expect(hubTotals([answer('advisors/cost-optimization-hub', [])])).toEqual([]);
  });
});
