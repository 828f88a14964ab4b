import { describe, expect, it } from 'vitest';
import { tenantPathCosts } from '../../../src/app/comment/tenant-path-costs.ts';
import type { PathScope } from '../../../src/channels/pull-request/path-scopes.ts';
import { money } from '../../../src/core/money.ts';
import { renderJson } from '../../../src/render/render-json.ts';
import { type ReportedCosts, readReportedCosts } from '../../../src/report/reported-costs.ts';
import { REPORT } from '../../render/report-fixture.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const brl = (amount: string) => ({ amount, currency: 'BRL' });

const month = (name: string, amount: unknown) => ({ month: name, amount });

const service = (
  serviceName: string,
  services: readonly string[],
  months: readonly unknown[],
  currency = 'USD',
) => ({
  serviceName,
  services,
  months,
  currency,
});

const trend = (direction: string, scope: object) => ({
  scope,
  metric: 'effectiveCost',
  period: { start: '2026-08-01', end: '2026-11-01' },
  slopePer30Days: { value: 1, currency: 'USD' },
  relativeSlope: 0.1,
  pValue: 0.01,
  direction,
  slowLeak: false,
});

const currency = (code: string, more: object = {}) => ({
  currency: code,
  metric: { metric: 'effectiveCost' },
  trends: [],
  budgets: { known: true, value: [] },
  allocation: { allocations: [] },
  ...more,
});

const recommendation = (serviceName: string, resourceId: string, net: unknown, more: object = {}) => ({
  actionType: 'Stop',
  resourceId,
  serviceName,
  owner: null,
  exemption: null,
  alternative: false,
  saving: net === null ? null : { net },
  ...more,
});

const BASE = {
  tenant: 'shop',
  asOf: '2026-11-20',
  span: { start: '2026-08-01', end: '2026-11-20' },
  calendar: { lastCompleteDay: '2026-11-18' },
  billGap: null,
  costs: [currency('USD'), currency('BRL')],
  services: [
    service('Compute', ['ebs', 'ec2'], [month('2026-09', usd('10.1')), month('2026-10', usd('20.2'))]),
    service('Storage', ['s3'], [month('2026-10', usd('30')), month('2026-11', usd('7'))]),
    service('Storage', ['s3'], [month('2026-09', brl('5'))], 'BRL'),
    service('Old', ['rds'], [month('2026-08', usd('99'))]),
  ],
  recommendations: { known: true, value: [] },
  moreRecommendations: 0,
};

function read(more: object = {}): ReportedCosts {
  const report = readReportedCosts(JSON.stringify({ ...BASE, ...more }));
  if (!report) throw new TypeError('Not a report');
  return report;
}

function costs(report: ReportedCosts, scope: Partial<PathScope> = {}, withBudgets = true) {
  const whole = { services: [], tags: [], ...scope };
  const parts = { tenant: 'shop', report, reportUrl: null, scope: whole, narrative: null, gaps: [] };
  return tenantPathCosts({ ...parts, withBudgets });
}

describe('what a part of the bill costs', () => {
  it('is the last whole month beside the one before, by currency, the largest service first', () => {
    const october = { start: '2026-10-01', end: '2026-11-01' };
    const september = { start: '2026-09-01', end: '2026-10-01' };

    expect(costs(read()).costs).toEqual({
      known: true,
      value: [
        {
          currency: 'USD',
          period: october,
          before: september,
          now: money('50.2', 'USD'),
          beforeAmount: money('10.1', 'USD'),
          services: [
            { serviceName: 'Storage', now: money('30', 'USD'), before: money('0', 'USD') },
            { serviceName: 'Compute', now: money('20.2', 'USD'), before: money('10.1', 'USD') },
          ],
        },
        {
          currency: 'BRL',
          period: october,
          before: september,
          now: money('0', 'BRL'),
          beforeAmount: money('5', 'BRL'),
          services: [{ serviceName: 'Storage', now: money('0', 'BRL'), before: money('5', 'BRL') }],
        },
      ],
    });
  });

  it('is that of the services of the rules, and says where the bill puts others under their name', () => {
    const storage = costs(read(), { services: ['s3'] });
    const compute = costs(read(), { services: ['ec2'] });

    expect(storage.costs).toMatchObject({ value: [{ now: money('30', 'USD') }, { currency: 'BRL' }] });
    expect(storage.gaps).toEqual([]);
    expect(compute.costs).toMatchObject({ value: [{ now: money('20.2', 'USD') }] });
    expect(compute.gaps).toMatchObject([
      { remedy: 'the bill puts these services and others under one name' },
    ]);
    expect(costs(read(), { services: ['ec2', 'ebs'] }).gaps).toEqual([]);
    expect(costs(read(), { services: ['sqs'] }).costs).toEqual({ known: true, value: [] });
  });

  it('has nothing before where the report does not reach back a whole month', () => {
    const { costs: told } = costs(read({ span: { start: '2026-09-02', end: '2026-11-20' } }));

    expect(told).toMatchObject({ value: [{ before: null, beforeAmount: null }] });
  });

  it('has nothing before where one of its amounts is not known', () => {
    const services = [
      service('Compute', [], [month('2026-09', null), month('2026-10', usd('1'))]),
      service('Storage', [], [month('2026-09', usd('2')), month('2026-10', usd('2'))]),
    ];

    expect(costs(read({ services })).costs).toMatchObject({
      value: [{ now: money('3', 'USD'), before: null, beforeAmount: null }],
    });
  });

  it.each([
    [
      'there is no bill',
      { billGap: { reason: 'denied', subject: 'the bill', remedy: 'run again: what was read is kept' } },
      'the bill',
    ],
    ['no whole month was read', { span: { start: '2026-10-02', end: '2026-11-20' } }, 'monthly by service'],
    [
      'an amount is missing',
      { services: [service('Compute', [], [month('2026-10', null)])] },
      'effective cost',
    ],
  ])('is not known where %s', (_, more, subject) => {
    expect(costs(read(more)).costs).toMatchObject({ known: false, gap: { subject } });
  });
});

describe('what a tag costs', () => {
  const allocated = (by: string, start: string, end: string, shares: readonly [string, string][]) => ({
    known: true,
    value: {
      by,
      period: { start, end },
      shares: shares.map(([value, direct]) => ({ value, direct: usd(direct) })),
    },
  });
  const tagged = read({
    costs: [
      currency('USD', {
        allocation: {
          allocations: [
            {
              known: false,
              gap: {
                reason: 'not-configured',
                subject: 'tags',
                remedy: 'name the tag key under tags.required',
              },
            },
            allocated('tag:team', '2026-11-01', '2026-11-19', [['shop', '1']]),
            allocated('tag:team', '2026-10-01', '2026-11-01', [
              ['shop', '40.5'],
              ['bank', '2'],
              ['', '9'],
            ]),
          ],
        },
      }),
      currency('BRL'),
    ],
  });

  it('is what the last whole month has by its values', () => {
    expect(costs(tagged, { tags: [{ key: 'team', values: ['bank', 'shop'] }] }).costs).toMatchObject({
      known: true,
      value: [{ currency: 'USD', now: money('42.5', 'USD'), before: null, beforeAmount: null, services: [] }],
    });
    expect(costs(tagged, { tags: [{ key: 'team', values: ['none'] }] }).costs).toEqual({
      known: true,
      value: [],
    });
  });

  it.each([
    ['another key', { tags: [{ key: 'owner', values: ['x'] }] }, 'name the tag key under tags.required'],
    [
      'two keys',
      {
        tags: [
          { key: 'team', values: ['shop'] },
          { key: 'owner', values: ['x'] },
        ],
      },
      'the report tells the cost of one tag key, and not by service',
    ],
    [
      'a key within a service',
      { services: ['s3'], tags: [{ key: 'team', values: ['shop'] }] },
      'the report tells the cost of one tag key, and not by service',
    ],
  ])('is not known of %s', (_, scope, remedy) => {
    expect(costs(tagged, scope).costs).toMatchObject({ known: false, gap: { remedy } });
  });

  it('has recommendations and trends that nobody can tell', () => {
    const told = costs(tagged, { tags: [{ key: 'team', values: ['shop'] }] });

    expect(told.recommendations).toMatchObject({ known: false, gap: { subject: 'recommended actions' } });
    expect(told.trends).toEqual([]);
  });
});

describe('what is recommended there', () => {
  const s3 = 'Amazon Simple Storage Service';
  const value = [
    recommendation(s3, 'reais', brl('900')),
    recommendation(s3, 'small', usd('1.5')),
    recommendation(s3, 'nothing', null, { owner: { team: 'core' } }),
    recommendation(s3, 'large', usd('20')),
    recommendation(s3, 'exempt', usd('500'), { exemption: { reason: 'no' } }),
    recommendation(s3, 'other', usd('500'), { alternative: true }),
    recommendation('Amazon Elastic Compute Cloud', 'i-1', usd('7')),
  ];
  const report = read({ recommendations: { known: true, value }, moreRecommendations: 3 });

  it('is open, added up by currency, the largest of the first currency first', () => {
    const { recommendations, gaps } = costs(report, { services: ['s3'] });

    expect(recommendations).toMatchObject({
      known: true,
      value: { open: 4, net: [money('21.5', 'USD'), money('900', 'BRL')] },
    });
    const listed = recommendations.known ? recommendations.value.top : [];
    expect(listed.map(({ resourceId, team }) => [resourceId, team])).toEqual([
      ['large', null],
      ['small', null],
      ['reais', null],
      ['nothing', 'core'],
    ]);
    expect(gaps).toMatchObject([{ remedy: 'the report holds the most worthwhile of them only' }]);
  });

  it('is all of it for everything, and not known where the report does not know it', () => {
    expect(costs(report).recommendations).toMatchObject({ value: { open: 5 } });
    const gap = { reason: 'not-configured', subject: 'recommended actions', remedy: 'of a later version' };
    expect(costs(read({ recommendations: { known: false, gap } })).recommendations).toMatchObject({
      known: false,
      gap: { remedy: 'read a report of this version' },
    });
  });
});

describe('where it is going', () => {
  const budget = {
    name: 'All',
    metric: 'billedCost',
    includes: 'all',
    period: { start: '2026-11-01', end: '2026-12-01' },
    amount: usd('100'),
    actual: null,
    state: 'provisional',
    forecast: null,
    variance: null,
    verdict: 'unknown',
    gap: null,
  };
  const report = read({
    costs: [
      currency('USD', {
        trends: [
          trend('rising', {}),
          trend('flat', { serviceName: 'Storage' }),
          trend('falling', { serviceName: 'Compute' }),
          trend('rising', { subAccountId: '111122223333' }),
          trend('rising', { serviceName: 'Storage', subAccountId: '111122223333' }),
        ],
        budgets: { known: true, value: [budget] },
      }),
      currency('BRL', {
        trends: [trend('flat', { serviceName: 'Storage' })],
        budgets: {
          known: false,
          gap: { reason: 'failed', subject: 'budgets', remedy: 'run again: what was read is kept' },
        },
      }),
    ],
  });

  it('is told of everything, or of the services alone; steady in two currencies once', () => {
    expect(costs(report).trends).toMatchObject([{ scope: {}, direction: 'rising' }]);
    expect(costs(report, { services: ['s3', 'ec2'] }).trends).toMatchObject([
      { scope: { serviceName: 'Storage' }, direction: 'flat' },
      { scope: { serviceName: 'Compute' }, direction: 'falling' },
    ]);
  });

  it('has the budgets of the tenant once, and why others are not known', () => {
    expect(costs(report)).toMatchObject({ budgets: [{ name: 'All' }], gaps: [{ subject: 'budgets' }] });
    expect(costs(report, {}, false)).toMatchObject({ budgets: [], gaps: [] });
  });
});

describe('a report that is read back', () => {
  it('is the one that was written', () => {
    const read = readReportedCosts(renderJson(REPORT));

    expect(read).toMatchObject({ tenant: REPORT.tenant, asOf: REPORT.asOf, moreRecommendations: 0 });
    expect(read?.services).toEqual(
      REPORT.services.map(({ serviceName, services, currency: code, months }) => ({
        serviceName,
        services,
        currency: code,
        months,
      })),
    );
    expect(read?.costs.map(({ budgets }) => budgets)).toEqual(
      REPORT.costs.map(({ budgets }) =>
        budgets.known
          ? budgets
          : { known: false, gap: expect.objectContaining({ subject: budgets.gap.subject }) },
      ),
    );
  });

  it.each([
    ['is empty', ''],
    ['is no JSON', '{'],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['lacks what it needs', '{"tenant":"shop"}'],
    ['names a day that no calendar has', JSON.stringify({ ...BASE, asOf: '2026-02-30' })],
  ])('is none where the text %s', (_, text) => {
    expect(readReportedCosts(text)).toBeNull();
  });
});
