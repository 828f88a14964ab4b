import type { RecordedCase } from './case.ts';

/** What AWS's advisors say, and what is bought. */
export const ADVISORS: readonly RecordedCase[] = [
  {
    set: 'test_ec2_costhub_resize',
    now: '2024-02-09T00:00:00.000Z',
    region: 'us-east-2',
    nth: 1,
    nothing: ['EC2:DescribeVolumes'],
    beside: {
      'Cost Optimization Hub:GetPreferences': () => ({ savingsEstimationMode: 'AfterDiscounts' }),
      'Cost Optimization Hub:ListRecommendationSummaries': () => ({ items: [] }),
      'Cost Optimization Hub:ListEnrollmentStatuses': () => ({
        items: [{ accountId: '644160558196', status: 'Active' }],
      }),
    },
    expected: {},
    states: { 'cost-optimization-hub': 'active' },
    advised: [
      {
        account: '644160558196',
        region: 'us-east-2',
        resourceId: 'i-000ce83ee0c70e572',
        actionType: 'Rightsize',
        actionFamily: 'rightsize',
        current: 'm5a.xlarge',
        implementationEffort: 'Medium',
        restartNeeded: true,
        rollbackPossible: true,
        advice: {
          target: 'r5a.large',
          estimatedMonthlySavings: { amount: '43.07', currency: 'USD' },
          estimatedSavingsPercentage: 35,
          lookBackDays: 14,
          refreshedAt: '2024-02-06T14:31:00.915Z',
        },
      },
    ],
    // Advice of the sixth on what was stopped on the eighth.
    stopped: [
      {
        account: '644160558196',
        region: 'us-east-2',
        resourceId: 'i-000ce83ee0c70e572',
        since: '2024-02-08T17:03:16.000Z',
      },
    ],
  },
  {
    set: 'test_ec2_compute_optimizer_server_side_valid',
    now: '2026-01-20T00:00:00.000Z',
    unread: ['EC2:DescribeTags'],
    expected: {},
    states: { 'optimizer-instances': 'no-data' },
    ledger: { 'advisors/optimizer-instances': 'ok' },
  },
  {
    set: 'test_reserved_rds_instance_query',
    now: '2019-05-06T14:46:52.000Z',
    nothing: [
      'EC2:DescribeReservedInstances',
      'ElastiCache:DescribeReservedCacheNodes',
      'Redshift:DescribeReservedNodes',
      'OpenSearch:DescribeReservedInstances',
      'MemoryDB:DescribeReservedNodes',
    ],
    expected: {},
    states: { reservations: 'active' },
    facts: [
      { name: 'reservationType', subject: 'ri-2019-05-06-14-19-06-332', text: 'db.t2.micro', number: 1 },
      { name: 'reservationEnd', subject: 'ri-2019-05-06-14-19-06-332', text: '2020-05-05T14:19:11.531Z' },
    ],
  },
  {
    set: 'test_redshift_reserved_node_query',
    now: '2020-07-01T00:00:00.000Z',
    nothing: [
      'EC2:DescribeReservedInstances',
      'ElastiCache:DescribeReservedCacheNodes',
      'RDS:DescribeReservedDBInstances',
      'OpenSearch:DescribeReservedInstances',
      'MemoryDB:DescribeReservedNodes',
    ],
    expected: {},
    states: { reservations: 'active' },
    facts: [
      {
        name: 'reservationType',
        subject: '1ba8e2e3-bc01-4d65-b35d-a4a3e931547e',
        text: 'dc2.xlarge',
        number: 1,
      },
      {
        name: 'reservationEnd',
        subject: '1ba8e2e3-bc01-4d65-b35d-a4a3e931547e',
        text: '2021-06-07T11:08:39.051Z',
      },
    ],
  },
  {
    set: 'test_savings_plans_filter_by_type',
    as: 'a month before one ends',
    now: '2024-02-01T00:00:00.000Z',
    account: '123456789012',
    expected: { 'sp-expiring': ['sp-34567890123456789'] },
    claims: { 'sp-expiring sp-34567890123456789': [] },
  },
  {
    set: 'test_savings_plans_filter_by_type',
    as: 'while they last',
    now: '2023-10-01T00:00:00.000Z',
    account: '123456789012',
    expected: {},
    states: { 'savings-plans': 'active' },
    facts: [
      {
        name: 'savingsPlanHourlyCommitment',
        subject: 'sp-23456789012345678',
        amount: { amount: '25', currency: 'USD' },
      },
      {
        name: 'savingsPlanHourlyCommitment',
        subject: 'sp-34567890123456789',
        amount: { amount: '15', currency: 'USD' },
      },
      {
        name: 'savingsPlanHourlyCommitment',
        subject: 'sp-45678901234567890',
        amount: { amount: '8.5', currency: 'USD' },
      },
    ],
  },
];
