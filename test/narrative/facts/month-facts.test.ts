import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/narrative/facts/fact-queries.ts';
import {
  days,
  known,
  OCTOBER,
  october,
  recommendation,
  SEPTEMBER,
  smallCosts,
  smallReport,
  tableOf,
  UNKNOWN,
  usd,
} from './small-report.ts';
import { told } from './told.ts';

function service(serviceName: string, months: Readonly<Record<string, string | null>>, parts: object = {}) {
  return {
    serviceName,
    nonService: null,
    currency: 'USD',
    months: Object.entries(months).map(([month, amount]) => ({
      month,
      amount: amount === null ? null : usd(amount),
    })),
    inventory: UNKNOWN,
    ...parts,
  };
}

const COMPARISONS = [october(usd('100'), usd('80'), usd('20'))];

function reportOf(services: readonly object[], parts: object = {}) {
  return smallReport({ costs: [smallCosts({ comparisons: COMPARISONS })], services, ...parts });
}

describe('facts of services', () => {
  it('tell what cost most in the last complete month, with its share and its change', () => {
    const table = tableOf(
      reportOf([
        service('Small', { '2026-09': '0', '2026-10': '5' }),
        service('Amazon Redshift', { '2026-09': '80', '2026-10': '60', '2026-11': '900' }),
        service('New', { '2026-10': '35' }),
        service('Real', { '2026-10': '1000' }, { currency: 'BRL' }),
        service('Gone', { '2026-09': '7' }),
      ]),
    );
    expect(told(table, 'services')).toEqual([
      'Amazon Redshift: spend 60 USD #1',
      'Amazon Redshift: spend-share 0.6 #1',
      'Amazon Redshift: spend-change -20 USD down',
      'Amazon Redshift: spend-change-ratio -0.25 down',
      'New: spend 35 USD #2',
      'New: spend-share 0.35 #2',
      'Small: spend 5 USD #3',
      'Small: spend-share 0.05 #3',
      'Small: spend-change 5 USD up',
    ]);
  });

  it('have no rank where one of them is not known', () => {
    const table = tableOf(reportOf([service('A', { '2026-10': '60' }), service('B', { '2026-10': null })]));
    expect(told(table, 'services')).toEqual(['A: spend 60 USD', 'A: spend-share 0.6']);
  });

  it('are ten at most', () => {
    const services = Array.from({ length: 12 }, (_, index) =>
      service(`S${index}`, { '2026-10': `${index + 1}` }),
    );
    const shares = told(tableOf(reportOf(services)), 'services').filter((line) =>
      line.includes('spend-share'),
    );
    expect(shares).toHaveLength(10);
    expect(shares[0]).toBe('S11: spend-share 0.12 #1');
  });
});

describe('facts of layers', () => {
  it('add up the services of a layer, and what can be saved in it', () => {
    const table = tableOf(
      reportOf(
        [
          service('Amazon Relational Database Service', { '2026-09': '10', '2026-10': '20' }),
          service('Amazon DynamoDB', { '2026-10': '30' }),
          service('AWS Lambda', { '2026-09': '4', '2026-10': '3' }),
          service('AWS Data Transfer', { '2026-10': '7' }),
        ],
        {
          recommendations: known([
            recommendation(usd('2.5'), { serviceName: 'Amazon DynamoDB' }),
            recommendation(usd('1.5'), { serviceName: 'Amazon Relational Database Service' }),
          ]),
        },
      ),
    );
    expect(told(table, 'layers')).toEqual([
      'database: spend 50 USD #1',
      'database: spend-share 0.5 #1',
      'database: spend-change 40 USD up',
      'database: spend-change-ratio 4 up',
      'network: spend 7 USD #2',
      'network: spend-share 0.07 #2',
      'serverless: spend 3 USD #3',
      'serverless: spend-share 0.03 #3',
      'serverless: spend-change -1 USD down',
      'serverless: spend-change-ratio -0.25 down',
      'database: saving 4 USD/month down',
      'database: recommendations 2 recommendations',
    ]);
  });

  it('have no sum where one of their services is not known, and then no rank', () => {
    const services = [
      service('Amazon DynamoDB', { '2026-10': null }),
      service('Amazon Relational Database Service', { '2026-10': '20' }),
      service('AWS Lambda', { '2026-10': '3' }),
    ];
    expect(told(tableOf(reportOf(services)), 'layers')).toEqual([
      'serverless: spend 3 USD',
      'serverless: spend-share 0.03',
    ]);
  });
});

const MOVERS = {
  dimension: 'regionId',
  periods: { name: 'lastFullMonth', now: OCTOBER, before: SEPTEMBER },
  movers: [
    { key: 'eu-west-1', label: null, now: usd('30'), before: usd('20'), change: usd('10') },
    { key: 'us-east-1', label: null, now: usd('50'), before: usd('45'), change: usd('5') },
    { key: '', label: null, now: usd('8'), before: usd('4'), change: usd('4') },
    { key: 'sa-east-1', label: null, now: usd('2'), before: usd('0'), change: usd('2') },
  ],
  rest: { groups: 2 },
};

describe('facts of regions', () => {
  it('rank those that cost more than all that are not listed, together', () => {
    const costs = [smallCosts({ comparisons: COMPARISONS, movers: [MOVERS] })];
    expect(told(tableOf(smallReport({ costs })), 'regions')).toEqual([
      'us-east-1: spend 50 USD #1',
      'us-east-1: spend-share 0.5 #1',
      'us-east-1: spend-change 5 USD up',
      'us-east-1: spend-change-ratio 0.1111111111111111111111111111111111 up',
      'eu-west-1: spend 30 USD #2',
      'eu-west-1: spend-share 0.3 #2',
      'eu-west-1: spend-change 10 USD up',
      'eu-west-1: spend-change-ratio 0.5 up',
      'sa-east-1: spend 2 USD',
      'sa-east-1: spend-share 0.02',
      'sa-east-1: spend-change 2 USD up',
    ]);
  });

  it('rank all where all are listed, and none where the whole is not known', () => {
    const all = smallCosts({ comparisons: COMPARISONS, movers: [{ ...MOVERS, rest: { groups: 0 } }] });
    expect(told(tableOf(smallReport({ costs: [all] })), 'regions')).toContain('sa-east-1: spend 2 USD #3');
    const whole = smallCosts({ comparisons: [october(null)], movers: [MOVERS] });
    expect(told(tableOf(smallReport({ costs: [whole] })), 'regions')[0]).toBe('us-east-1: spend 50 USD');
  });
});

function allocation(
  by: string,
  period: object,
  shares: Readonly<Record<string, string>>,
  untagged: object | null = null,
) {
  return known({
    by,
    period,
    shares: Object.entries(shares).map(([value, amount]) => ({ value, direct: usd(amount) })),
    untagged,
  });
}

describe('facts of accounts and tags', () => {
  const costs = smallCosts({
    comparisons: COMPARISONS,
    allocation: {
      allocations: [
        UNKNOWN,
        allocation('subAccountId', days('2026-11-01', '2026-11-18'), { one: '500' }),
        allocation('subAccountId', OCTOBER, { one: '10', two: '30' }),
        allocation(
          'tag:environment',
          OCTOBER,
          { '': '20', prod: '60' },
          { amount: usd('15'), ratio: '0.25' },
        ),
        allocation('tag:stage', OCTOBER, { prod: '80' }, { amount: usd('0'), ratio: null }),
      ],
    },
    movers: [
      {
        ...MOVERS,
        dimension: 'subAccountId',
        movers: [{ key: 'two', label: 'Two', now: usd('30'), before: usd('20'), change: usd('10') }],
      },
    ],
  });
  const accounts = [
    { id: 'one', name: 'Shop' },
    { id: 'two', name: 'Same' },
    { id: 'three', name: 'Same' },
  ];
  const table = tableOf(smallReport({ costs: [costs], accounts }));

  it('tell accounts of the last complete month, by name where it is the only one of that name', () => {
    expect(told(table, 'accounts')).toEqual([
      'two: spend 30 USD #1',
      'two: spend-share 0.75 #1',
      'two: spend-change 10 USD up',
      'two: spend-change-ratio 0.5 up',
      'Shop: spend 10 USD #2',
      'Shop: spend-share 0.25 #2',
    ]);
  });

  it('tell values of tags with their key, beside all that was spent', () => {
    expect(told(table, 'environments')).toEqual([
      'stage=prod: spend 80 USD #1',
      'stage=prod: spend-share 1 #1',
      'environment=prod: spend 60 USD #2',
      'environment=prod: spend-share 0.75 #2',
    ]);
  });

  it('tell what could carry a tag and does not', () => {
    expect(told(table, 'tags')).toEqual([
      'environment: untagged 15 USD',
      'environment: untagged-ratio 0.25',
      'environment: tagged-ratio 0.75',
      'stage: untagged 0 USD',
    ]);
  });

  it('have no share where spend is told at billed cost, as only usage is allocated', () => {
    const billed = { ...costs, metric: { metric: 'billedCost' } };
    expect(told(tableOf(smallReport({ costs: [billed], accounts })), 'accounts')).toEqual([
      'two: spend 30 USD #1',
      'two: spend-change 10 USD up',
      'two: spend-change-ratio 0.5 up',
      'Shop: spend 10 USD #2',
    ]);
  });

  it('are of the last complete month, wherever it stands among other days', () => {
    const allocations = [days('2026-11-01', '2026-12-01'), OCTOBER, days('2026-11-01', '2026-11-18')].map(
      (period, index) => allocation('subAccountId', period, { one: String(index) }),
    );
    const ordered = { ...costs, allocation: { allocations } };
    expect(told(tableOf(smallReport({ costs: [ordered], accounts })), 'accounts')[0]).toBe(
      'Shop: spend 1 USD #1',
    );
  });

  it('tell the accounts that moved most where the bill is not allocated by account', () => {
    const moved = { ...costs, allocation: { allocations: [] } };
    expect(told(tableOf(smallReport({ costs: [moved], accounts })), 'accounts')[0]).toBe('two: spend 30 USD');
  });
});

describe('facts of charges that are not usage', () => {
  const charge = (month: string, chargeKind: string, billed: string, effective: string) => ({
    month,
    chargeKind,
    billedCost: usd(billed),
    effectiveCost: usd(effective),
  });
  const otherCharges = [
    charge('2026-09', 'tax', '9', '9'),
    charge('2026-10', 'credit', '-3', '-3'),
    charge('2026-10', 'commitmentPurchase', '70', '0'),
    charge('2026-10', 'tax', '12', '12'),
  ];

  it('are those of the last complete month in the metric of the report', () => {
    const costs = smallCosts({ comparisons: COMPARISONS, otherCharges });
    const table = tableOf(smallReport({ costs: [costs] }));
    expect(told(table, 'other-charges')).toEqual(['tax: charge 12 USD #1', 'credit: charge -3 USD #2']);
    expect(table.facts.map((fact) => subjectOf(table, fact).kind)).toContain('charge-kind');
    const listed = { ...costs, metric: { metric: 'listCost' } };
    expect(told(tableOf(smallReport({ costs: [listed] })), 'other-charges')).toEqual([]);
    const billed = { ...costs, metric: { metric: 'billedCost' } };
    expect(told(tableOf(smallReport({ costs: [billed] })), 'other-charges')[0]).toBe(
      'commitmentPurchase: charge 70 USD #1',
    );
  });
});

describe('facts of unit cost', () => {
  const report = reportOf([]);

  it('divide the spend of the month by what the business counted', () => {
    const metrics = [{ name: 'order', months: { '2026-09': 400, '2026-10': 400 } }];
    expect(told(tableOf(report, metrics), 'unit-economics')).toEqual([
      'order: unit-cost 0.25 USD',
      'order: spend-before 0.2 USD',
      'order: spend-change 0.05 USD up',
      'order: spend-change-ratio 0.25 up',
    ]);
  });

  it('are none of a month that was not counted', () => {
    const metrics = [
      { name: 'order', months: { '2026-09': 400 } },
      { name: 'visit', months: { '2026-10': 1000 } },
      { name: 'nothing', months: {} },
    ];
    expect(told(tableOf(report, metrics), 'unit-economics')).toEqual(['visit: unit-cost 0.1 USD']);
  });
});
