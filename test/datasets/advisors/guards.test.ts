import { describe, expect, it } from 'vitest';
import { budgets } from '../../../src/datasets/advisors/budgets.ts';
import { costAnomalies } from '../../../src/datasets/advisors/cost-anomalies.ts';
import { organization } from '../../../src/datasets/advisors/organization.ts';
import { trustedAdvisor } from '../../../src/datasets/advisors/trusted-advisor.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { denied, type Script } from '../../loopback/scripted-aws.ts';
import { advised, told } from './answers.ts';

const refuse = (code: string) => () => {
  throw new Refusal(code, 'no', 400);
};
const deny = () => {
  throw denied();
};

describe('Cost Anomaly Detection', () => {
  const script: Script = {
    'Cost Explorer:GetAnomalyMonitors': () => ({
      AnomalyMonitors: [
        { MonitorArn: 'arn:m1', MonitorName: 'services', MonitorType: 'DIMENSIONAL' },
        { MonitorArn: 'arn:m2', MonitorName: '<b>', MonitorType: 'CUSTOM' },
      ],
    }),
    'Cost Explorer:GetAnomalySubscriptions': () => ({
      AnomalySubscriptions: [
        {
          SubscriptionArn: 'arn:s1',
          SubscriptionName: 's',
          Frequency: 'DAILY',
          MonitorArnList: ['arn:m1'],
          Subscribers: [{ Address: 'a@example.com', Type: 'EMAIL' }],
        },
      ],
    }),
    'Cost Explorer:GetAnomalies': () => ({
      Anomalies: [
        {
          AnomalyId: 'a1',
          AnomalyStartDate: '2026-11-18T00:00:00Z',
          AnomalyEndDate: '2026-11-20T00:00:00Z',
          MonitorArn: 'arn:m1',
          AnomalyScore: { MaxScore: 1, CurrentScore: 1 },
          Impact: { MaxImpact: 60, TotalImpact: 120.5, TotalImpactPercentage: 80 },
          RootCauses: [{ Service: 'Amazon EC2', Region: 'eu-west-1', LinkedAccount: '222233334444' }],
        },
      ],
    }),
  };

  it('tells its monitors with who hears of them, and what it found', async () => {
    const { rows, paid } = await advised(costAnomalies, script);
    expect(rows[0]).toMatchObject({ state: 'active' });
    expect(told(rows)).toEqual([
      'anomalyMonitorSubscribers arn:m1: 1 | services',
      'anomalyMonitorSubscribers arn:m2: 0 | <b>',
      'anomalyImpact a1: 120.5 USD | 80 | Amazon EC2, eu-west-1',
      'anomalyStart a1: 2026-11-18T00:00:00Z',
      'anomalyEnd a1: 2026-11-20T00:00:00Z',
    ]);
    expect(paid).toBe(3);
  });

  it('looks 90 days back up to today, so that open ones are in it', async () => {
    const { calls } = await advised(costAnomalies, script);
    expect(calls.at(-1)?.input).toMatchObject({
      DateInterval: { StartDate: '2026-08-23', EndDate: '2026-11-21' },
    });
  });

  it('is not enabled without a monitor, and asks nothing more', async () => {
    const { rows, paid } = await advised(costAnomalies, {
      ...script,
      'Cost Explorer:GetAnomalyMonitors': () => ({ AnomalyMonitors: [] }),
    });
    expect(rows).toMatchObject([{ state: 'not-enabled' }]);
    expect(paid).toBe(1);
  });

  it('pays for each page', async () => {
    const { paid } = await advised(costAnomalies, {
      ...script,
      'Cost Explorer:GetAnomalies': (_: object, nth: number) =>
        nth === 1 ? { Anomalies: [], NextPageToken: 'x' } : { Anomalies: [] },
    });
    expect(paid).toBe(4);
  });

  it.each(Object.keys(script))('fails where %s is denied', async (operation) => {
    await expect(advised(costAnomalies, { ...script, [operation]: deny })).rejects.toThrow('not authorized');
  });
});

describe('budgets', () => {
  const budget = {
    BudgetName: 'prod',
    BudgetType: 'COST',
    TimeUnit: 'MONTHLY',
    BudgetLimit: { Amount: '1000.0', Unit: 'USD' },
    CalculatedSpend: {
      ActualSpend: { Amount: '1100.5', Unit: 'USD' },
      ForecastedSpend: { Amount: '1300', Unit: 'USD' },
    },
    CostTypes: { UseAmortized: true, IncludeTax: false, IncludeCredit: false, IncludeSupport: true },
    CostFilters: { LinkedAccount: ['222233334444'] },
  };
  const alert = { NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', Threshold: 80 };
  const script: Script = {
    'Budgets:DescribeBudgets': () => ({ Budgets: [budget] }),
    'Budgets:DescribeBudgetNotificationsForAccount': () => ({
      BudgetNotificationsForAccount: [
        {
          BudgetName: 'prod',
          Notifications: [
            { ...alert, NotificationState: 'ALARM' },
            { ...alert, Threshold: 500, ThresholdType: 'ABSOLUTE_VALUE' },
          ],
        },
      ],
    }),
    'Budgets:DescribeSubscribersForNotification': () => ({
      Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'a@example.com' }],
    }),
  };

  it('are told with what they count, what they hold and whom they tell', async () => {
    const { rows, calls } = await advised(budgets, script);
    expect(told(rows)).toEqual([
      'budgetType prod: COST',
      'budgetPeriod prod: MONTHLY',
      'budgetLimit prod: 1000 USD | 1000',
      'budgetActual prod: 1100.5 USD | 1100.5',
      'budgetForecast prod: 1300 USD | 1300',
      'budgetCounts prod: amortized, without credit, tax',
      'budgetAccount prod: 222233334444',
      'budgetAlerts prod: 2',
      'budgetSubscribers prod: 2',
      'budgetLowestAlert prod: 0.5',
    ]);
    expect(calls[0]?.input).toMatchObject({ AccountId: '111122223333' });
    const asked = calls.find(({ operation }) => operation.includes('Subscribers'));
    expect(JSON.stringify(asked?.input)).not.toContain('ALARM');
  });

  it('without an alert have nobody to tell', async () => {
    const { rows } = await advised(budgets, {
      ...script,
      'Budgets:DescribeBudgetNotificationsForAccount': refuse('NotFoundException'),
    });
    expect(told(rows)).toContain('budgetSubscribers prod: 0');
    expect(told(rows).join()).not.toContain('budgetLowestAlert');
  });

  it('of hours are numbers and no amounts', async () => {
    const { rows } = await advised(budgets, {
      ...script,
      'Budgets:DescribeBudgets': () => ({
        Budgets: [{ ...budget, BudgetType: 'USAGE', BudgetLimit: { Amount: '10', Unit: 'Hrs' } }],
      }),
    });
    expect(told(rows)).toContain('budgetLimit prod: 10');
  });

  it('are none where AWS lists none', async () => {
    const { rows, calls } = await advised(budgets, { ...script, 'Budgets:DescribeBudgets': () => ({}) });
    expect(rows).toMatchObject([{ state: 'no-data' }]);
    expect(calls).toHaveLength(1);
  });

  it('are read to the last page', async () => {
    const { rows } = await advised(budgets, {
      ...script,
      'Budgets:DescribeBudgets': (_: object, nth: number) =>
        nth === 1
          ? { Budgets: [budget], NextToken: 'x' }
          : { Budgets: [{ ...budget, BudgetName: 'dev', CostFilters: undefined }] },
    });
    expect(told(rows)).toContain('budgetType dev: COST');
  });

  it.each(Object.keys(script))('fail where %s is denied', async (operation) => {
    await expect(advised(budgets, { ...script, [operation]: deny })).rejects.toThrow('not authorized');
  });
});

describe('Trusted Advisor', () => {
  const check = (id: string, category: string) => ({
    id,
    name: `Check ${id}`,
    category,
    description: '',
    metadata: [],
  });
  const script: Script = {
    'Support:DescribeTrustedAdvisorChecks': () => ({
      checks: [check('c1', 'cost_optimizing'), check('s1', 'security'), check('c2', 'cost_optimizing')],
    }),
    'Support:DescribeTrustedAdvisorCheckSummaries': () => ({
      summaries: [
        {
          checkId: 'c1',
          timestamp: '',
          status: 'warning',
          resourcesSummary: {
            resourcesProcessed: 9,
            resourcesFlagged: 2,
            resourcesIgnored: 0,
            resourcesSuppressed: 0,
          },
          categorySpecificSummary: {
            costOptimizing: { estimatedMonthlySavings: 12.5, estimatedPercentMonthlySavings: 0.1 },
          },
        },
      ],
    }),
  };

  it('tells its cost checks alone', async () => {
    const { rows, calls } = await advised(trustedAdvisor, script);
    expect(told(rows)).toEqual(['trustedAdvisorCheck Check c1: 12.5 USD | 2 | warning']);
    expect(calls.at(-1)?.input).toEqual({ checkIds: ['c1', 'c2'] });
  });

  it('is not in the plan without the support plan it takes', async () => {
    const { rows } = await advised(trustedAdvisor, {
      'Support:DescribeTrustedAdvisorChecks': refuse('SubscriptionRequiredException'),
    });
    expect(rows).toMatchObject([
      { state: 'not-in-plan', remedy: expect.stringContaining('Business Support') },
    ]);
  });

  it.each(Object.keys(script))('fails where %s is denied', async (operation) => {
    await expect(advised(trustedAdvisor, { ...script, [operation]: deny })).rejects.toThrow('not authorized');
  });
});

describe('the organization', () => {
  const script: Script = {
    'Organizations:DescribeOrganization': () => ({
      Organization: { Id: 'o-1', FeatureSet: 'ALL', MasterAccountId: '111122223333' },
    }),
    'Organizations:ListAWSServiceAccessForOrganization': (_: object, nth: number) =>
      nth === 1
        ? { EnabledServicePrincipals: [{ ServicePrincipal: 'controltower.amazonaws.com' }], NextToken: 'x' }
        : { EnabledServicePrincipals: [{ ServicePrincipal: 'compute-optimizer.amazonaws.com' }] },
  };

  it('tells its features and the services trusted with all accounts', async () => {
    const { rows } = await advised(organization, script);
    expect(told(rows)).toEqual([
      'organizationFeatureSet o-1: ALL',
      'trustedService: controltower.amazonaws.com',
      'trustedService: compute-optimizer.amazonaws.com',
    ]);
  });

  it('is not enabled in an account alone', async () => {
    const { rows } = await advised(organization, {
      'Organizations:DescribeOrganization': refuse('AWSOrganizationsNotInUseException'),
    });
    expect(rows).toMatchObject([{ state: 'not-enabled' }]);
  });

  it.each(Object.keys(script))('fails where %s is denied', async (operation) => {
    await expect(advised(organization, { ...script, [operation]: deny })).rejects.toThrow('not authorized');
  });
});
