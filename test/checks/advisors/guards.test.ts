import { describe, expect, it } from 'vitest';
import { anomalyClosed } from '../../../src/checks/advisors/anomaly-closed.ts';
import { anomalyMonitored } from '../../../src/checks/advisors/anomaly-monitored.ts';
import { anomalySubscribed } from '../../../src/checks/advisors/anomaly-subscribed.ts';
import { budgetEarly } from '../../../src/checks/advisors/budget-early.ts';
import { budgetHeard } from '../../../src/checks/advisors/budget-heard.ts';
import { budgetKept } from '../../../src/checks/advisors/budget-kept.ts';
import { budgetPresent } from '../../../src/checks/advisors/budget-present.ts';
import { hubEnrolled } from '../../../src/checks/advisors/hub-enrolled.ts';
import { optimizerEnrolled } from '../../../src/checks/advisors/optimizer-enrolled.ts';
import { fact, judged, lines, state, usd } from './rows.ts';

const at = (account: string, region = 'global') => ({ account, region });

describe.each([
  ['Cost Optimization Hub', hubEnrolled, 'cost-optimization-hub'],
  ['Cost Anomaly Detection', anomalyMonitored, 'cost-anomaly-detection'],
])('the opt-in to %s', (_, check, resourceId) => {
  it('is missed where it is not enabled, and claims nothing', () => {
    expect(judged(check, [state('not-enabled')])).toMatchObject([{ resourceId, claims: [] }]);
  });

  it.each(['active', 'no-data', 'not-in-plan'] as const)('is not missed where it is %s', (told) => {
    expect(judged(check, [state(told)])).toEqual([]);
  });
});

describe('the opt-in to Compute Optimizer', () => {
  it('is missed once an account, whatever the regions', () => {
    const off = (account: string, region: string) => state('not-enabled', { account, region });
    const found = judged(optimizerEnrolled, [
      off('1', 'eu-west-1'),
      off('1', 'eu-central-1'),
      off('2', 'us-east-1'),
    ]);
    expect(found.map(({ account, region }) => [account, region])).toEqual([
      ['1', 'eu-central-1'],
      ['2', 'us-east-1'],
    ]);
  });

  it('is there where it answers, also with nothing', () => {
    expect(judged(optimizerEnrolled, [state('no-data', at('1'))])).toEqual([]);
  });
});

describe('a monitor of anomalies', () => {
  const monitor = (subject: string, number: number | null) =>
    fact('anomalyMonitorSubscribers', { subject, number, text: '<!channel>' });

  it('that tells nobody is found, by its id and not by its name', () => {
    expect(lines(judged(anomalySubscribed, [monitor('arn:m1', 0), monitor('arn:m2', 2)]))).toEqual([
      'arn:m1: No subscription of the monitor has a subscriber, so that nobody hears of what it finds.',
    ]);
  });

  it('of which that is not known is not', () => {
    expect(judged(anomalySubscribed, [monitor('arn:m1', null)])).toEqual([]);
  });
});

describe('an anomaly', () => {
  const anomaly = (impact: string | null, end: string | null, more: ReturnType<typeof fact>[] = []) => [
    fact('anomalyImpact', {
      subject: 'a1',
      amount: impact === null ? null : usd(impact),
      text: 'Amazon EC2',
    }),
    fact('anomalyStart', { subject: 'a1', text: '2026-11-10T00:00:00Z' }),
    fact('anomalyEnd', { subject: 'a1', text: end }),
    ...more,
  ];

  it('that nobody has judged is found, with what it cost and no saving', () => {
    const found = judged(anomalyClosed, anomaly('250.5', '2026-11-20T00:00:00Z'));
    expect(lines(found)).toEqual([
      'a1: AWS found 250.5 USD more than expected for Amazon EC2, since 2026-11-10; nobody has judged it.',
    ]);
    expect(found).toMatchObject([{ claims: [] }]);
  });

  it('that has not ended is found', () => {
    expect(judged(anomalyClosed, anomaly('250', null))).toHaveLength(1);
  });

  it.each([
    ['small', anomaly('99.99', '2026-11-20T00:00:00Z')],
    ['long over', anomaly('250', '2026-11-01T00:00:00Z')],
    [
      'judged',
      anomaly('250', '2026-11-20T00:00:00Z', [fact('anomalyFeedback', { subject: 'a1', text: 'YES' })]),
    ],
  ])('that is %s is not', (_, rows) => {
    expect(judged(anomalyClosed, rows)).toEqual([]);
  });

  it('of unknown impact is undecided', () => {
    expect(lines(judged(anomalyClosed, anomaly(null, null)))).toEqual(['a1? AWS did not tell its impact']);
  });
});

describe('budgets of accounts', () => {
  const type = (account: string, subject: string) =>
    fact('budgetType', { subject, text: 'COST' }, at(account));

  it('are missed in accounts that have none and that no other one is narrowed to', () => {
    const rows = [
      state('active', at('1')),
      type('1', 'all'),
      fact('budgetAccount', { subject: 'all', text: '2' }, at('1')),
      state('no-data', at('2')),
      state('no-data', at('3')),
    ];
    expect(judged(budgetPresent, rows).map(({ account }) => account)).toEqual(['3']);
  });
});

describe('a budget', () => {
  const budget = (changes: Readonly<Record<string, Parameters<typeof fact>[1]>> = {}) =>
    Object.entries({
      budgetType: { text: 'COST' },
      budgetLimit: { amount: usd('1000'), number: 1000 },
      budgetActual: { amount: usd('400'), number: 400 },
      budgetForecast: { amount: usd('900'), number: 900 },
      budgetCounts: { text: 'amortized, without tax' },
      budgetAlerts: { number: 2 },
      budgetSubscribers: { number: 1 },
      budgetLowestAlert: { number: 0.8 },
      ...changes,
    }).map(([name, values]) => fact(name, { subject: 'prod|`x`', ...values }, at('1')));

  it('that is kept, heard and early is good', () => {
    for (const check of [budgetKept, budgetHeard, budgetEarly]) expect(judged(check, budget())).toEqual([]);
  });

  it.each([
    ['over', { budgetActual: { amount: usd('1100'), number: 1100 } }, '1100 USD of 1000 USD is spent'],
    [
      'forecast to be over',
      { budgetForecast: { amount: usd('1001'), number: 1001 } },
      '1001 USD is forecast',
    ],
  ])('that is %s is found, with what its figures count', (_, changes, text) => {
    const [line] = lines(judged(budgetKept, budget(changes)));
    expect(line).toContain(text);
    expect(line).toContain('(amortized, without tax)');
  });

  it('of usage, or without a limit, is not judged by money', () => {
    const over = { budgetActual: { number: 5000 } };
    expect(judged(budgetKept, budget({ ...over, budgetType: { text: 'USAGE' } }))).toEqual([]);
    expect(judged(budgetKept, budget({ ...over, budgetLimit: {} }))).toEqual([]);
  });

  it('of which AWS does not tell what was spent is undecided, never kept', () => {
    expect(lines(judged(budgetKept, budget({ budgetActual: {} })))).toEqual([
      'prod|`x`? AWS did not tell what was spent of it',
    ]);
  });

  it.each([
    [{ budgetAlerts: { number: 0 }, budgetSubscribers: { number: 0 } }, 'The budget has no alert.'],
    [{ budgetSubscribers: { number: 0 } }, 'None of its 2 alerts has a subscriber.'],
  ])('that tells nobody is found: %j', (changes, text) => {
    expect(lines(judged(budgetHeard, budget(changes)))).toEqual([`prod|\`x\`: ${text}`]);
  });

  it('whose first alert comes at the limit is late', () => {
    const late = budget({ budgetLowestAlert: { number: 1 } });
    expect(lines(judged(budgetEarly, late))).toEqual([
      'prod|`x`: Its first alert comes at 100 % of the limit.',
    ]);
    expect(judged(budgetEarly, late, { latestShare: 1.1 })).toEqual([]);
    const unheard = budget({ budgetLowestAlert: { number: 1 }, budgetSubscribers: { number: 0 } });
    expect(judged(budgetEarly, unheard)).toEqual([]);
  });
});
