import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../src/core/decimal.ts';
import { type Known, known, unknown } from '../../../../src/core/known.ts';
import type { Recommendation } from '../../../../src/core/recommendation.ts';
import type { CurrencyReport } from '../../../../src/core/report.ts';
import { brl, usd } from '../../literals.ts';
import { DOLLARS, REAIS, REPORT } from '../../report-fixture.ts';
import { action, commitment, rowsOf, textOf, withActions, withCosts } from './leadership-fixture.ts';

const UNREAD: Known<never> = unknown(
  'denied',
  'recommended actions',
  'allow the permissions that this report names',
);

const NO_EXEMPTIONS = { exemptions: known({ inForce: [], expired: [], unmatched: [] }) };

function expired(match: Readonly<Record<string, string>>) {
  const exemption = { match, reason: 'kept', owner: 'data', expires: '2026-09-30' };
  return {
    exemptions: known({ inForce: [], expired: [{ exemption, recommendations: 1, net: [] }], unmatched: [] }),
  };
}

describe('the top opportunities', () => {
  it('are the five kinds of action worth most, a month and a year', () => {
    const amounts = ['10', '60', '50', '40', '30', '20', '0.5'];
    const report = withActions(
      amounts.map((amount) => action(amount)),
      NO_EXEMPTIONS,
    );

    expect(rowsOf('opportunities', report).map((cells) => cells.slice(1))).toEqual([
      ['$60.00', '$720.00', 'low', 'in 30 days'],
      ['$50.00', '$600.00', 'low', 'in 30 days'],
      ['$40.00', '$480.00', 'low', 'in 30 days'],
      ['$30.00', '$360.00', 'low', 'in 30 days'],
      ['$20.00', '$240.00', 'low', 'in 30 days'],
    ]);
    expect(textOf('opportunities', report)).toContain('2 more kinds of action have an amount.');
  });

  it('are one line for what is decided once, and name what is one resource', () => {
    const kind = { check: 'ebs-unattached' };
    const report = withActions([
      action('10', kind),
      action('20', kind),
      action('5', { resourceId: 'vol-9' }),
    ]);

    expect(rowsOf('opportunities', report).map(([what, amount]) => [what, amount])).toEqual([
      ['Delete Amazon Elastic Block Store: 2 resources', '$30.00'],
      ['Delete Amazon Elastic Block Store: vol-9', '$5.00'],
    ]);
  });

  it('leave out what has no amount, is exempt, or is an alternative', () => {
    const report = withActions([
      action(null),
      action('900', { alternative: true }),
      action('900', { exemption: { match: {}, reason: 'fair', owner: 'web', expires: '2027-01-01' } }),
    ]);

    expect(rowsOf('opportunities', report)).toEqual([]);
    expect(textOf('opportunities', report)).toContain('No action with an amount is recommended.');
  });

  it('know the day until which somebody decided to wait, of the very resource alone', () => {
    const until = (match: Readonly<Record<string, string>>) =>
      rowsOf(
        'opportunities',
        withActions([action('9', { resourceId: 'vol-1', check: 'c' })], expired(match)),
      )[0]?.[4];

    expect(until({ resource: 'vol-1' })).toBe('exemption ended Sep 30, 2026');
    expect(until({ resource: 'vol-1', check: 'c' })).toBe('exemption ended Sep 30, 2026');
    for (const other of [{ resource: 'vol-1', check: 'another' }, { resource: 'vol-*' }, { check: 'c' }])
      expect(until(other)).toBe('in 30 days');
  });

  it('are proposed a number of days by their effort where the data names none', () => {
    const efforts = ['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh'] as const;
    const report = withActions(
      efforts.map((implementationEffort, index) => action(`${9 - index}`, { implementationEffort })),
      NO_EXEMPTIONS,
    );
    expect(rowsOf('opportunities', report).map((cells) => cells[4])).toEqual([
      'in 30 days',
      'in 30 days',
      'in 90 days',
      'in 180 days',
      'in 180 days',
    ]);
    expect(textOf('opportunities', report)).toContain('Deadlines in days are proposed by effort.');
  });

  it('are to be bought before the next commitment in their currency ends', () => {
    const purchase = action('9', { actionType: 'PurchaseSavingsPlans' });
    const commitments = known([
      commitment('over', -3, null),
      commitment('next', 22, null),
      commitment('open', null, null),
    ]);
    const ends = { ...withActions([purchase]), ...withCosts({ rates: { ...DOLLARS.rates, commitments } }) };
    const report = { ...ends, recommendations: known([purchase]) };

    expect(rowsOf('opportunities', report)[0]?.[4]).toBe('before Dec 10, 2026');
    expect(rowsOf('opportunities', { ...report, costs: [REAIS] })[0]?.[4]).toBe('in 30 days');
  });

  it('say why where nobody knows', () => {
    expect(textOf('opportunities', { ...REPORT, recommendations: UNREAD })).toContain('denied');
  });
});

describe('the projection', () => {
  it('has three months, beside the budget for all charges of exactly that month', () => {
    expect(rowsOf('projection', withCosts({}))).toEqual([
      ['November 2026', '$252,410', '$246,100 to $259,021', '$240,000', '+$12,410'],
      ['December 2026', '$261,020', '$244,002 to $279,990', '–', '–'],
      ['January 2027', '$263,344', '$238,020 to $290,441', '–', '–'],
    ]);
  });

  it('has no columns of budgets where there is none', () => {
    const [first] = rowsOf('projection', withCosts({ budgets: known([]) }));
    expect(first).toEqual(['November 2026', '$252,410', '$246,100 to $259,021']);
  });

  it('says why where there is no forecast', () => {
    const forecasts: CurrencyReport['forecasts'] = unknown(
      'no-history',
      'forecast',
      'there is no earlier report in this folder yet',
    );
    expect(rowsOf('projection', withCosts({ forecasts }))).toEqual([]);
    expect(textOf('projection', withCosts({ forecasts }))).toContain('no history');
  });

  it('says of which currency there is none, where another has one', () => {
    const text = textOf('projection', { ...REPORT, costs: [DOLLARS, REAIS] });

    expect(text).toContain('$252,410');
    expect(text).toMatch(/\nIn BRL:\s+\S?Forecast.\(no.history.yet\)/);
    expect(textOf('projection', { ...REPORT, costs: [REAIS] })).not.toContain('In BRL:');
  });
});

const CALM = { budgets: known([]), anomalies: known([]), trends: [], rates: { ...DOLLARS.rates, kpis: [] } };

function withCommitments(...views: readonly ReturnType<typeof commitment>[]) {
  return withCosts({ ...CALM, rates: { ...CALM.rates, commitments: known(views) } });
}

describe('the risks', () => {
  it('are budgets, commitments, growth and unusual days, in this order', () => {
    expect(rowsOf('risks', withCosts({})).map(([what]) => what)).toEqual([
      'Budget is expected to be exceeded',
      'Commitment ends',
      'Cost grows steadily',
      'Unusual days',
    ]);
  });

  it('leave no kind out for a second of another', () => {
    const views = [1, 2, 3, 4, 5].map((days) => commitment(`ends in ${days}`, days, '10'));
    const report = withCosts({ rates: { ...DOLLARS.rates, commitments: known(views) } });
    expect(rowsOf('risks', report).map(([what, where]) => `${what}: ${where}`)).toEqual([
      'Budget is expected to be exceeded: Cloud 2026 \\| all',
      'Commitment ends: ends in 1',
      'Commitment ends: ends in 2',
      'Cost grows steadily: AmazonCloudWatch',
      expect.stringMatching(/^Unusual days: Amazon Elastic Compute Cloud/),
    ]);
    expect(textOf('risks', report)).toContain('3 more risks are in the report.');
  });

  it('tell by how much a budget is exceeded: by what is expected, else by what was spent', () => {
    const [budget] = DOLLARS.budgets.known ? DOLLARS.budgets.value : [];
    if (!budget) throw new TypeError('The fixture has a budget');
    const over = { ...budget, verdict: 'over' as const, forecast: null, actual: usd('250000') };
    const unknownYet = { ...over, actual: null };
    const within = { ...budget, verdict: 'within' as const };
    const report = withCosts({ ...CALM, budgets: known([budget, over, unknownYet, within]) });

    expect(
      rowsOf('risks', report)
        .filter(([what]) => what?.startsWith('Budget'))
        .map((cells) => cells[3]),
    ).toEqual(['$12,410 over it', '$10,000 over it', 'not known']);
  });

  it('are commitments that end within 180 days, the next one first', () => {
    const report = withCommitments(
      commitment('too late', 181, '5'),
      commitment('later', 180, '-70'),
      commitment('next', 0, '1200'),
      commitment('over', -1, '5'),
    );

    expect(rowsOf('risks', report).map((cells) => [cells[1], cells[3]])).toEqual([
      ['next', 'about $1,200 a month more without it'],
      ['later', 'about $70.00 a month less without it'],
    ]);
  });

  it('call a commitment by its id where the data does not tell what it is', () => {
    expect(rowsOf('risks', withCommitments(commitment('', 22, null)))[0]?.slice(1)).toEqual([
      'arn:aws:savingsplans::111122223333:savingsplan/a1',
      'Dec 10, 2026',
      'not known',
    ]);
  });

  it('count the commitments whose end the data does not tell', () => {
    const text = textOf('risks', withCommitments(commitment('a', null, null), commitment('b', null, null)));
    expect(text.trim()).toBe('The ends of 2 more commitments are not in the data.');
  });

  it('are commitments that stand unused where that misses its goal', () => {
    const kpi = (value: string) => ({
      ...CALM,
      rates: {
        ...DOLLARS.rates,
        commitments: known([]),
        kpis: [wasteKpi(value)],
      },
    });
    expect(rowsOf('risks', withCosts(kpi('0.06')))).toEqual([
      ['Commitment paid for and not used', 'all commitments', 'Oct 1 – 31', '$2,854 (6% of it)'],
    ]);
    expect(rowsOf('risks', withCosts(kpi('0.05')))).toEqual([]);

    const [own] = kpi('0.06').rates.kpis;
    const withoutGoal = own ? [{ ...own, target: null }] : [];
    const rates = { ...kpi('0.06').rates, kpis: withoutGoal };
    expect(withoutGoal).toHaveLength(1);
    expect(rowsOf('risks', withCosts({ ...CALM, rates }))).toEqual([]);
  });

  it('say that there are none only where everything was looked at', () => {
    const none = withCommitments();
    expect(textOf('risks', none)).toContain('No commitment is known to end within 180 days');

    const anomalies: CurrencyReport['anomalies'] = unknown(
      'no-history',
      'daily by service',
      'there is no earlier report in this folder yet',
    );
    const [costs] = none.costs;
    if (!costs) throw new TypeError('The fixture has costs');
    const blind = textOf('risks', { ...none, costs: [{ ...costs, anomalies }] });
    expect(blind).not.toContain('No commitment');
    expect(blind).toContain('no history');
  });
});

describe('the next three actions', () => {
  it('are the first by priority, three different things', () => {
    const score = (points: number) => ({ ...action('1').priority, score: points });
    const kind = { check: 'ebs-unattached' };
    const report = withActions([
      action('1', { ...kind, resourceId: 'second-of-a-kind', priority: score(80) }),
      action('900', { resourceId: 'last', priority: score(10) }),
      action('1', { ...kind, resourceId: 'best', priority: score(90) }),
      action('1', { resourceId: 'next', priority: score(70) }),
      action('1', { resourceId: 'third', priority: score(60) }),
    ]);
    const lines = textOf('next-actions', report).trim().split('\n');

    expect(lines.map((line) => line.match(/^\d\. Delete [^:]+: ([^,]+),/)?.[1])).toEqual([
      'best',
      'next',
      'third',
    ]);
  });

  it('tell amount, effort, risk and owner', () => {
    const more: Partial<Recommendation> = {
      resourceId: 'vol-1',
      restartNeeded: true,
      rollbackPossible: false,
    };
    const priced = textOf('next-actions', withActions([action('12', more)]));
    expect(priced).toContain('$12.00 a month; effort low, restart, cannot be undone; owner platform.');

    const unpriced = textOf('next-actions', withActions([action(null, { owner: null })]));
    expect(unpriced).toContain('no amount of its own; effort low; no owner.');
  });

  it('keep amounts in their own currency', () => {
    const { saving } = action('1');
    if (!saving) throw new TypeError('The fixture has an amount');
    const reais = { ...saving, currency: 'BRL', net: { ...brl('7'), per: 'month' as const } };
    expect(textOf('next-actions', withActions([action('1', { saving: reais })]))).toContain('R$7.00 a month');
  });
});

function wasteKpi(value: string): CurrencyReport['rates']['kpis'][number] {
  const [kpi] = DOLLARS.rates.kpis;
  if (!kpi) throw new TypeError('The fixture has key figures');
  return {
    ...kpi,
    id: 'commitment-waste',
    value: decimal(value),
    numerator: usd('2854'),
    target: { value: '0.05', direction: 'at-most' },
  };
}
