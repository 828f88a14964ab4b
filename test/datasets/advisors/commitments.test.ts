import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { purchases } from '../../../src/datasets/advisors/purchases.ts';
import { reservationsUse } from '../../../src/datasets/advisors/reservations-use.ts';
import { savingsPlans } from '../../../src/datasets/advisors/savings-plans.ts';
import { savingsPlansUse } from '../../../src/datasets/advisors/savings-plans-use.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { denied, type Script } from '../../loopback/scripted-aws.ts';
import { hasSharedData, sharedData } from '../../support/shared-data.ts';
import { advised, told } from './answers.ts';

const refuse = (code: string) => () => {
  throw new Refusal(code, 'no', 400);
};

const PLAN = {
  savingsPlanId: 'sp-1',
  savingsPlanType: 'Compute',
  state: 'active',
  commitment: '25.00',
  currency: 'USD',
  end: '2026-12-15T00:00:00.000Z',
};

describe('Savings Plans', () => {
  const plans = (...savingsPlans: readonly object[]) => ({
    'savingsplans:DescribeSavingsPlans': () => ({ savingsPlans }),
  });

  it('are told with what they commit to by the hour and when they end', async () => {
    const { rows } = await advised(savingsPlans, plans(PLAN));
    expect(rows[0]).toMatchObject({ state: 'active' });
    expect(told(rows)).toEqual([
      'savingsPlanType sp-1: Compute',
      'savingsPlanState sp-1: active',
      'savingsPlanHourlyCommitment sp-1: 25 USD',
      'savingsPlanEnd sp-1: 2026-12-15T00:00:00.000Z',
    ]);
  });

  it('that ended lately are told, and those of long ago are not', async () => {
    const retired = (savingsPlanId: string, end: string) => ({
      ...PLAN,
      savingsPlanId,
      state: 'retired',
      end,
    });
    const { rows } = await advised(
      savingsPlans,
      plans(retired('sp-2', '2026-11-01T00:00:00Z'), retired('sp-3', '2025-11-01T00:00:00Z')),
    );
    expect(told(rows).join()).toContain('sp-2');
    expect(told(rows).join()).not.toContain('sp-3');
  });

  it('are read to the last page; none is no data', async () => {
    const { rows } = await advised(savingsPlans, {
      'savingsplans:DescribeSavingsPlans': (_: object, nth: number) =>
        nth === 1
          ? { savingsPlans: [PLAN], nextToken: 'x' }
          : { savingsPlans: [{ ...PLAN, savingsPlanId: 'sp-9' }] },
    });
    expect(told(rows).join()).toContain('sp-9');
    expect((await advised(savingsPlans, plans())).rows).toMatchObject([{ state: 'no-data' }]);
  });

  it.skipIf(!hasSharedData)('of three types commit to 48.50 USD an hour', async () => {
    const file = `${sharedData}/recorded/test_savings_plans_filter_by_type/savingsplans.DescribeSavingsPlans_1.json`;
    const { SavingsPlans } = JSON.parse(readFileSync(file, 'utf8')).data;
    // The recording spells its members with capitals, which the API does not.
    const answer = SavingsPlans.map((plan: Readonly<Record<string, string>>) => ({
      savingsPlanId: plan['SavingsPlanId'],
      savingsPlanType: plan['SavingsPlanType'],
      state: plan['State'],
      commitment: plan['Commitment'],
      currency: plan['CurrencyCode'],
      end: plan['End'],
    }));
    const { rows } = await advised(savingsPlans, plans(...answer));
    expect(told(rows).filter((line) => line.includes('Commitment'))).toEqual([
      'savingsPlanHourlyCommitment sp-23456789012345678: 25 USD',
      'savingsPlanHourlyCommitment sp-34567890123456789: 15 USD',
      'savingsPlanHourlyCommitment sp-45678901234567890: 8.5 USD',
    ]);
  });
});

const utilised = (TotalCommitment: string) => () => ({
  Total: {
    Utilization: {
      TotalCommitment,
      UsedCommitment: '900',
      UnusedCommitment: '100',
      UtilizationPercentage: '90',
    },
    Savings: { NetSavings: '250' },
  },
});

const covered = (SpendCoveredBySavingsPlans: string, OnDemandCost: string, TotalCost: string) => ({
  Coverage: { SpendCoveredBySavingsPlans, OnDemandCost, TotalCost, CoveragePercentage: '1' },
});

describe('the use of Savings Plans', () => {
  const script: Script = {
    'Cost Explorer:GetSavingsPlansUtilization': utilised('1000'),
    'Cost Explorer:GetSavingsPlansCoverage': (_: object, nth: number) =>
      nth === 1
        ? { SavingsPlansCoverages: [covered('100.5', '99.5', '200')], NextToken: 'x' }
        : { SavingsPlansCoverages: [covered('199.5', '0.5', '200')] },
  };

  it('is told as a ratio of sums, never as a mean of percentages', async () => {
    const { rows, paid } = await advised(savingsPlansUse, script);
    expect(told(rows)).toEqual([
      'savingsPlansUtilisation: 1000 USD | 0.9',
      'savingsPlansUnused: 100 USD',
      'savingsPlansNetSavings: 250 USD',
      'savingsPlansCoverage: 100 USD | 0.75',
    ]);
    expect(paid).toBe(3);
  });

  it('asks about 30 whole days, and for more than the 20 rows of a page that is paid for', async () => {
    const { calls } = await advised(savingsPlansUse, script);
    expect(calls[1]?.input).toMatchObject({
      TimePeriod: { Start: '2026-10-22', End: '2026-11-21' },
      MaxResults: 500,
    });
  });

  it.each([
    ['Cost Explorer has no data', refuse('DataUnavailableException')],
    ['nothing is committed', utilised('0')],
  ])('is no data where %s, and coverage is not paid for', async (_, answer) => {
    const { rows, paid } = await advised(savingsPlansUse, {
      ...script,
      'Cost Explorer:GetSavingsPlansUtilization': answer,
    });
    expect(rows).toMatchObject([{ state: 'no-data' }]);
    expect(paid).toBe(1);
  });

  it('does not tell a coverage whose sums are not whole', async () => {
    const { rows } = await advised(savingsPlansUse, {
      ...script,
      'Cost Explorer:GetSavingsPlansCoverage': () => ({
        SavingsPlansCoverages: [covered('1', '1', '2'), { Coverage: { TotalCost: '5' } }],
      }),
    });
    expect(told(rows).join()).not.toContain('Coverage');
  });

  it.each(['Utilization', 'Coverage'])('fails where its %s is denied', async (what) => {
    const refusing = {
      ...script,
      [`Cost Explorer:GetSavingsPlans${what}`]: () => {
        throw denied();
      },
    };
    await expect(advised(savingsPlansUse, refusing)).rejects.toThrow('not authorized');
  });
});

describe('the use of reservations', () => {
  const coverage =
    (ReservedHours: string, TotalRunningHours = '1000') =>
    () => ({
      Total: {
        CoverageHours: { ReservedHours, TotalRunningHours, CoverageHoursPercentage: '60' },
        CoverageCost: { OnDemandCost: '40' },
      },
      CoveragesByTime: [],
    });
  const script: Script = {
    'Cost Explorer:GetReservationCoverage': coverage('600'),
    'Cost Explorer:GetReservationUtilization': () => ({
      UtilizationsByTime: [],
      Total: {
        PurchasedHours: '600',
        UtilizationPercentage: '95.5',
        TotalAmortizedFee: '30',
        RICostForUnusedHours: '1.35',
      },
    }),
  };

  it('is asked for each service with spend, by name', async () => {
    const { rows, paid, calls } = await advised(reservationsUse, script, ['rds', 's3']);
    expect(told(rows)).toEqual([
      'reservationsCoverage Amazon Relational Database Service: 40 USD | 0.6',
      'reservationsUtilisation Amazon Relational Database Service: 30 USD | 0.955',
      'reservationsUnused Amazon Relational Database Service: 1.35 USD',
    ]);
    expect(paid).toBe(2);
    expect(calls[0]?.input).toMatchObject({
      Filter: { Dimensions: { Key: 'SERVICE', Values: ['Amazon Relational Database Service'] } },
    });
  });

  it('does not pay for the use of reservations that are not there', async () => {
    const none = { ...script, 'Cost Explorer:GetReservationCoverage': coverage('0') };
    const { rows, paid } = await advised(reservationsUse, none, ['ec2']);
    expect(told(rows)).toHaveLength(1);
    expect(paid).toBe(1);
  });

  it.each([
    ['no hours ran', coverage('0', '0')],
    ['Cost Explorer has no data', refuse('DataUnavailableException')],
  ])('is no data where %s', async (_, answer) => {
    const { rows } = await advised(
      reservationsUse,
      { ...script, 'Cost Explorer:GetReservationCoverage': answer },
      ['ec2'],
    );
    expect(rows).toMatchObject([{ state: 'no-data' }]);
  });

  it('fails where it is denied', async () => {
    await expect(advised(reservationsUse, {}, ['ec2'])).rejects.toThrow();
  });
});

describe('what Cost Explorer advises to buy', () => {
  const script: Script = {
    'Cost Explorer:GetSavingsPlansPurchaseRecommendation': (input: object) => ({
      Metadata: { GenerationTimestamp: '2026-11-20T00:00:00Z' },
      SavingsPlansPurchaseRecommendation: {
        SavingsPlansPurchaseRecommendationDetails:
          'SavingsPlansType' in input && input.SavingsPlansType === 'EC2_INSTANCE_SP'
            ? [
                {
                  SavingsPlansDetails: { Region: 'eu-west-1', InstanceFamily: 'm5' },
                  AccountId: '111122223333',
                  HourlyCommitmentToPurchase: '1.25',
                  CurrencyCode: 'USD',
                  EstimatedMonthlySavingsAmount: '210.4',
                  EstimatedSavingsPercentage: '18.2',
                },
              ]
            : [],
      },
    }),
    'Cost Explorer:GetReservationPurchaseRecommendation': () => ({
      Recommendations: [
        {
          RecommendationDetails: [
            {
              AccountId: '111122223333',
              InstanceDetails: {
                RDSInstanceDetails: {
                  InstanceType: 'db.r5.large',
                  DatabaseEngine: 'PostgreSQL',
                  DeploymentOption: 'Multi-AZ',
                  Region: 'eu-west-1',
                },
              },
              RecommendedNumberOfInstancesToPurchase: '2',
              CurrencyCode: 'USD',
              EstimatedMonthlySavingsAmount: '88',
              EstimatedMonthlySavingsPercentage: '30',
            },
          ],
        },
      ],
    }),
  };

  it('is a change of rate that names no resource, with the terms it is reckoned with', async () => {
    const { rows } = await advised(purchases, script, ['ec2']);
    expect(rows[1]).toMatchObject({
      region: 'eu-west-1',
      resourceId: 'Ec2InstanceSavingsPlans m5',
      actionType: 'PurchaseSavingsPlans',
      actionFamily: 'rate',
      rollbackPossible: false,
      advice: {
        target: '1.25 USD an hour for one year, no upfront',
        estimatedMonthlySavings: { amount: '210.4', currency: 'USD' },
        estimatedSavingsPercentage: 18.2,
        lookBackDays: 30,
        refreshedAt: '2026-11-20T00:00:00.000Z',
      },
    });
  });

  it('asks only for what could cover a service with spend, each of which is paid for', async () => {
    const rds = await advised(purchases, script, ['rds']);
    expect(rds.calls.map(({ input }) => input)).toMatchObject([
      { SavingsPlansType: 'DATABASE_SP', TermInYears: 'ONE_YEAR', PaymentOption: 'NO_UPFRONT' },
      { Service: 'Amazon Relational Database Service' },
    ]);
    expect(rds.paid).toBe(2);
    expect(rds.rows.at(-1)).toMatchObject({
      resourceId: 'RdsReservedInstances db.r5.large PostgreSQL Multi-AZ',
      actionType: 'PurchaseReservedInstances',
      advice: { target: '2 × db.r5.large PostgreSQL Multi-AZ for one year, no upfront' },
    });
    expect((await advised(purchases, script, ['s3'])).paid).toBe(0);
  });

  it('reads all pages, and pays for each', async () => {
    const { paid } = await advised(
      purchases,
      {
        ...script,
        'Cost Explorer:GetReservationPurchaseRecommendation': (_: object, nth: number) =>
          nth === 1 ? { Recommendations: [], NextPageToken: 'x' } : { Recommendations: [] },
      },
      ['redshift'],
    );
    expect(paid).toBe(2);
  });

  it('fails where it is denied', async () => {
    await expect(advised(purchases, {}, ['ec2'])).rejects.toThrow();
  });
});
