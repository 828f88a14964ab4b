import { decimal } from '../../src/core/decimal.ts';
import { known, unknown } from '../../src/core/known.ts';
import { type Money, money } from '../../src/core/money.ts';
import type { Effects, Mover } from '../../src/core/mover.ts';
import { addMonths, type Day, day, month } from '../../src/core/period.ts';
import type { Breakdown, CurrencyReport } from '../../src/core/report.ts';
import { period, totals, usd } from './literals.ts';

const NOW = period('2026-11-01', '2026-11-19');
const BEFORE = period('2026-10-01', '2026-10-19');

const PERIODS = {
  name: 'monthToDate',
  now: NOW,
  before: BEFORE,
  state: 'provisional',
  covered: true,
} as const;

const NO_EFFECTS: Effects = {
  quantity: usd('0'),
  price: usd('0'),
  commitment: usd('0'),
  new: usd('0'),
  ended: usd('0'),
  amountOnly: usd('0'),
};

/** The primary currency of the fixture, with daily series over the given days. */
export function dollarCosts(seriesDays: readonly Day[]): CurrencyReport {
  return {
    currency: 'USD',
    totals: totals('USD', 612_208, ['5210331.1234567', '5188210.22', '5630112.1', '7011201.4']),
    breakdowns: [
      breakdown('providerName', [['AWS', null, '5210331.1234567']]),
      breakdown('serviceName', [
        ['Amazon Elastic Compute Cloud', null, '2210331.1234567'],
        ['Amazon Relational Database Service', null, '1300000'],
        ['Amazon Simple Storage Service', null, '900000'],
        ['', null, '0.0000002'],
      ]),
      breakdown('subAccountId', [
        ['111122223333', 'payments | production', '4000000.1234567'],
        ['444455556666', '@octocat <b>fixes #1</b> https://evil.example', '1210331'],
      ]),
      breakdown('regionId', [['us-east-1', null, '5210331.1234567']]),
      {
        dimension: 'lineItemType',
        items: unknown(
          'column-missing',
          'all charges by line item type',
          'read the bill from an export (--costs)',
        ),
      },
    ],
    metric: { metric: 'effectiveCost', reason: 'default' },
    comparisons: [
      {
        name: 'monthToDate',
        now: { amount: usd('151882.437'), metric: 'effectiveCost', period: NOW, state: 'provisional' },
        before: { amount: usd('139410.02'), metric: 'effectiveCost', period: BEFORE, state: 'final' },
        change: usd('12472.417'),
        changeRatio: decimal('0.08946571702665274992427373871691'),
        perDay: null,
        dayEffect: null,
        notYetPosted: [],
      },
      {
        name: 'lastFullMonth',
        now: {
          amount: usd('240120.5'),
          metric: 'effectiveCost',
          period: period('2026-10-01', '2026-11-01'),
          state: 'final',
        },
        before: {
          amount: usd('236011'),
          metric: 'effectiveCost',
          period: period('2026-09-01', '2026-10-01'),
          state: 'final',
        },
        change: usd('4109.5'),
        changeRatio: decimal('0.0174123'),
        perDay: { now: usd('7745.82'), before: usd('7867.03') },
        dayEffect: usd('7867.03'),
        notYetPosted: [],
      },
      {
        name: 'lastDay',
        now: {
          amount: usd('8411.2'),
          metric: 'effectiveCost',
          period: period('2026-11-18', '2026-11-19'),
          state: 'provisional',
        },
        before: {
          amount: usd('8920.9'),
          metric: 'effectiveCost',
          period: period('2026-11-11', '2026-11-12'),
          state: 'provisional',
        },
        change: usd('-509.7'),
        changeRatio: decimal('-0.0571354'),
        perDay: null,
        dayEffect: null,
        notYetPosted: [],
      },
      {
        name: 'yearToDate',
        now: {
          amount: null,
          metric: 'effectiveCost',
          period: period('2026-01-01', '2026-11-19'),
          state: 'incomplete',
        },
        before: null,
        change: null,
        changeRatio: null,
        perDay: null,
        dayEffect: null,
        notYetPosted: [],
      },
    ],
    invoice: {
      invoices: [{ invoiceId: 'INV-2026-10', billedCost: usd('243910.4471002') }],
      billedCost: usd('5210331.1234567'),
      invoiced: usd('5039127.1213567'),
      notInvoiced: usd('171204.0021'),
      costExplorer: unknown('not-configured', 'Cost Explorer total', 'set costs.crossCheck in spendlog.yml'),
    },
    otherCharges: [
      {
        month: month('2026-10'),
        chargeKind: 'tax',
        billedCost: usd('18211.04'),
        effectiveCost: usd('18211.04'),
      },
      {
        month: month('2026-10'),
        chargeKind: 'support',
        billedCost: usd('14002'),
        effectiveCost: usd('14002'),
      },
      {
        month: month('2026-10'),
        chargeKind: 'credit',
        billedCost: usd('-2500'),
        effectiveCost: usd('-2500'),
      },
      { month: month('2026-11'), chargeKind: 'tax', billedCost: usd('13377.9'), effectiveCost: null },
    ],
    movers: [
      {
        dimension: 'serviceName',
        periods: PERIODS,
        change: usd('12472.417'),
        effects: {
          ...NO_EFFECTS,
          quantity: usd('8120.417'),
          price: usd('-210'),
          new: usd('4900'),
          ended: usd('-338'),
        },
        movers: [
          mover('Amazon Elastic Compute Cloud', '71022.1', '64011', 'quantity'),
          mover('Amazon Bedrock', '4900', '0', 'new'),
          mover('Amazon Relational Database Service', '32110', '31210.6', 'quantity'),
          mover('Amazon QLDB', '0', '338', 'ended'),
        ],
        rest: { groups: 27, change: usd('0.917') },
      },
      {
        dimension: 'subAccountId',
        periods: PERIODS,
        change: usd('12472.417'),
        effects: NO_EFFECTS,
        movers: [{ ...mover('111122223333', '90000', '79000', 'quantity'), label: 'payments | production' }],
        rest: { groups: 11, change: usd('1472.417') },
      },
    ],
    trends: [
      {
        scope: { serviceName: 'AmazonCloudWatch' },
        metric: 'effectiveCost',
        period: period('2026-08-20', '2026-11-19'),
        slopePer30Days: { value: 41.2, currency: 'USD' },
        relativeSlope: 0.118,
        pValue: 0.0004,
        direction: 'rising',
        slowLeak: true,
      },
      {
        scope: { serviceName: 'Amazon S3', subAccountId: '111122223333' },
        metric: 'effectiveCost',
        period: period('2026-08-20', '2026-11-19'),
        slopePer30Days: { value: -12, currency: 'USD' },
        relativeSlope: -0.03,
        pValue: 0.02,
        direction: 'falling',
        slowLeak: false,
      },
    ],
    forecasts: known([
      {
        metric: 'effectiveCost',
        method: 'model',
        model: 'MSTL + AutoETS',
        trainedOn: period('2025-10-24', '2026-11-19'),
        months: [
          forecastMonth('2026-11', '151882.437', [252_410.4, 246_100.2, 259_020.8]),
          forecastMonth('2026-12', '0', [261_020, 244_002, 279_990]),
          forecastMonth('2027-01', '0', [263_344, 238_020, 290_441]),
        ],
        backTests: [
          { method: 'model', wape: 0.0312, bias: 0.0041, origins: 30, intervalCoverage: 0.8 },
          { method: 'run-rate', wape: 0.0519, bias: -0.0122, origins: 30, intervalCoverage: null },
        ],
        notes: [],
      },
    ]),
    budgets: known([
      {
        name: 'Cloud 2026 | all',
        metric: 'effectiveCost',
        includes: 'all',
        period: period('2026-11-01', '2026-12-01'),
        amount: usd('240000'),
        actual: usd('151882.437'),
        state: 'provisional',
        forecast: { value: 252_410.4, currency: 'USD' },
        variance: decimal('-0.3671565'),
        verdict: 'forecast-over',
        gap: null,
      },
    ]),
    anomalies: known([
      {
        id: 'ec2-2026-11-11',
        scope: { serviceName: 'Amazon Elastic Compute Cloud', subAccountId: '111122223333' },
        period: period('2026-11-11', '2026-11-13'),
        days: 2,
        actual: usd('9800.2'),
        expected: usd('6100'),
        impact: usd('3700.2'),
        direction: 'increase',
        cause: { effect: 'quantity', subAccountId: '111122223333', usageType: 'BoxUsage:m5.24xlarge' },
        confirmed: false,
        score: 9.1,
      },
    ]),
    rates: {
      ladder: known({
        period: period('2026-10-01', '2026-11-01'),
        listCost: usd('301220'),
        contractedCost: usd('271098'),
        effectiveCost: usd('222300.4'),
        excludedSpot: usd('8100'),
        negotiated: usd('30122'),
        commitment: usd('48797.6'),
      }),
      kpis: [
        {
          id: 'commitment-utilisation',
          value: decimal('0.923'),
          numerator: usd('92300'),
          denominator: usd('100000'),
          period: period('2026-10-01', '2026-11-01'),
          state: 'final',
          target: { value: '0.95', direction: 'at-least' },
        },
        {
          id: 'effective-savings-rate',
          value: decimal('0.18'),
          numerator: null,
          denominator: null,
          period: period('2026-10-01', '2026-11-01'),
          state: 'provisional',
          target: null,
        },
      ],
      commitments: known([
        {
          commitment: {
            commitmentDiscountId: 'arn:aws:savingsplans::111122223333:savingsplan/a1',
            type: 'Savings Plan',
            description: 'Compute, 3 years, no upfront',
            currency: 'USD',
            billingAccountId: '111122223333',
            start: day('2023-12-10'),
            end: day('2026-12-10'),
            endSource: 'export',
            months: [],
          },
          period: period('2026-10-01', '2026-11-01'),
          used: usd('92300'),
          unused: usd('7700'),
          utilisation: decimal('0.923'),
          expiresInDays: 22,
          expires: day('2026-12-10'),
          costOfExpiry: usd('31400'),
          costOfExpiryBasis: 'contractedCost',
        },
        {
          commitment: {
            commitmentDiscountId: 'ri-0|1',
            type: 'Reservation',
            description: 'db.r6g.large',
            currency: 'USD',
            billingAccountId: '111122223333',
            start: null,
            end: null,
            endSource: null,
            months: [],
          },
          period: period('2026-10-01', '2026-11-01'),
          used: usd('120'),
          unused: usd('0'),
          utilisation: decimal('1'),
          expiresInDays: null,
          expires: null,
          costOfExpiry: null,
          costOfExpiryBasis: null,
        },
      ]),
    },
    allocation: {
      allocations: [
        known({
          by: 'tag:team',
          period: period('2026-10-01', '2026-11-01'),
          shares: [
            {
              value: 'payments',
              direct: usd('120000'),
              loaded: usd('131000'),
              shareOfTotal: decimal('0.58'),
            },
            { value: '', direct: usd('30000'), loaded: usd('31000'), shareOfTotal: decimal('0.14') },
          ],
          rules: [
            {
              rule: 'network | shared',
              pool: usd('12000'),
              state: 'posted',
              method: 'proportional',
              shares: [
                { value: 'payments', amount: usd('11000') },
                { value: '', amount: usd('1000') },
              ],
            },
          ],
          untagged: {
            basis: 'resource',
            amount: usd('30000'),
            taggable: usd('190000'),
            ratio: decimal('0.1578947'),
          },
        }),
        unknown('not-configured', 'cost by tag', 'name the tag key under tags.required'),
      ],
      tagKeyGroups: known([
        {
          canonical: 'team',
          variants: [
            { key: 'Team', rows: 120, effectiveCost: usd('1210.5') },
            { key: 'te am', rows: 1, effectiveCost: usd('0.004') },
          ],
        },
      ]),
    },
    series: {
      metric: 'effectiveCost',
      days: seriesDays,
      incompleteFrom: day('2026-11-19'),
      daily: [
        { serviceName: 'Amazon Elastic Compute Cloud', amounts: wave(seriesDays, 3400) },
        { serviceName: 'Amazon Relational Database Service', amounts: wave(seriesDays, 1900) },
        { serviceName: 'Amazon Simple Storage Service', amounts: wave(seriesDays, 900) },
        { serviceName: 'AWS & <Lambda> "x"', amounts: wave(seriesDays, 400) },
        { serviceName: null, amounts: wave(seriesDays, 700) },
      ],
      months: Array.from({ length: 13 }, (_, index) => ({
        month: addMonths(month('2025-11'), index),
        amount: usd(index === 12 ? '151882.437' : String(198_000 + index * 3500 + (index % 3) * 4100)),
        complete: index < 12,
      })),
    },
    table: [
      {
        month: month('2026-10'),
        serviceName: 'Amazon Elastic Compute Cloud',
        chargeKind: 'usage',
        ...totals('USD', 2210, ['110021.0000001', '104002.5', '120000', '140000']),
      },
      {
        month: month('2026-10'),
        serviceName: '=HYPERLINK("https://evil.example")',
        chargeKind: 'credit',
        ...totals('USD', 1, ['-2500', '-2500', null, null]),
      },
    ],
  };
}

function breakdown(
  dimension: string,
  items: readonly (readonly [name: string, label: string | null, billed: string])[],
): Breakdown {
  return {
    dimension,
    items: known(
      items.map(([name, label, billed]) => ({
        name,
        label,
        ...totals('USD', 10, [billed, billed, null, billed]),
      })),
    ),
  };
}

function mover(key: string, now: string, before: string, cause: Mover['cause']): Mover {
  const change = usd(String(Number(now) - Number(before)));
  return {
    key,
    label: null,
    now: usd(now),
    before: usd(before),
    change,
    status: cause === 'new' || cause === 'ended' ? cause : 'changed',
    effects: { ...NO_EFFECTS, [cause]: change },
    cause,
    drivers: [
      {
        serviceName: key,
        subAccountId: '111122223333',
        regionId: 'us-east-1',
        usageType: 'BoxUsage:m5.large',
        change,
        cause,
      },
    ],
  };
}

function forecastMonth(
  text: string,
  actual: string,
  [expected, low, high]: readonly [number, number, number],
) {
  const estimate = (value: number) => ({ value, currency: 'USD' });
  return {
    month: month(text),
    metric: 'effectiveCost' as const,
    actual: usd(actual),
    expected: estimate(expected),
    low: estimate(low),
    high: estimate(high),
    calendarItems: [
      {
        kind: 'tax' as const,
        month: month(text),
        amount: estimate(18_000.4),
        reason: { id: 'share', share: 0.1215, months: 3 } as const,
      },
    ],
  };
}

/** A weekly shape around a level, with one spike; exact cents. */
function wave(seriesDays: readonly Day[], level: number): readonly Money[] {
  return seriesDays.map((value, index) => {
    const weekly = index % 7 < 2 ? 0.8 : 1.05;
    const spike = value === '2026-11-11' || value === '2026-11-12' ? 1.5 : 1;
    const partial = value >= '2026-11-19' ? 0.5 : 1;
    return money(String(Math.round(level * weekly * spike * partial * 100) / 100), 'USD');
  });
}
