import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdvisorFactRow, AdvisorRow } from '../../../src/core/advisor.ts';
import { costOptimizationHub } from '../../../src/datasets/advisors/cost-optimization-hub.ts';
import { denied, type Script, startScriptedAws } from '../../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../../support/dataset-context.ts';
import { hasSharedData, sharedData } from '../../support/shared-data.ts';

const ITEM = {
  recommendationId: 'r1',
  accountId: '222233334444',
  region: 'us-east-2',
  resourceId: 'i-1',
  resourceArn: 'arn:aws:ec2:us-east-2:222233334444:instance/i-1',
  currentResourceType: 'Ec2Instance',
  actionType: 'Rightsize',
  currentResourceSummary: 'm5a.xlarge',
  recommendedResourceSummary: 'r5a.large',
  estimatedMonthlySavings: 43.07,
  estimatedSavingsPercentage: 35,
  estimatedMonthlyCost: 82.49,
  currencyCode: 'USD',
  implementationEffort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  recommendationLookbackPeriodInDays: 14,
  lastRefreshTimestamp: 1_707_229_860,
  tags: [{ key: 'team', value: '<script>' }],
};

const enrolled: Script = {
  'Cost Optimization Hub:ListEnrollmentStatuses': () => ({
    items: [{ accountId: '111122223333', status: 'Active' }],
  }),
  'Cost Optimization Hub:GetPreferences': () => ({ savingsEstimationMode: 'AfterDiscounts' }),
  'Cost Optimization Hub:ListRecommendations': () => ({ items: [ITEM] }),
  'Cost Optimization Hub:ListRecommendationSummaries': () => ({
    estimatedTotalDedupedSavings: 40.5,
    currencyCode: 'USD',
    groupBy: 'ResourceType',
    items: [{ group: 'Ec2Instance', estimatedMonthlySavings: 43.07, recommendationCount: 1 }],
  }),
};

async function rowsFrom(script: Script) {
  await using aws = await startScriptedAws(script);
  const rows = await rowsOf(costOptimizationHub, contextFor(aws.url, { region: 'us-east-1' }));
  return { rows, calls: aws.calls };
}

const facts = (rows: readonly AdvisorRow[]) =>
  rows.filter((row): row is AdvisorFactRow => row.kind === 'fact');

describe('Cost Optimization Hub', () => {
  it('tells its state, what its amounts count in, its own total and each recommendation as given', async () => {
    const { rows } = await rowsFrom(enrolled);
    expect(rows[0]).toMatchObject({ kind: 'state', state: 'active', remedy: null });
    expect(facts(rows).map(({ name, amount, text }) => [name, amount?.amount ?? text])).toEqual([
      ['savingsEstimationMode', 'AfterDiscounts'],
      ['estimatedTotalDedupedSavings', '40.5'],
      ['recommendationsOfType', '43.07'],
    ]);
    expect(rows.at(-1)).toMatchObject({
      kind: 'advised',
      account: '222233334444',
      resourceId: 'i-1',
      actionType: 'Rightsize',
      actionFamily: 'rightsize',
      current: 'm5a.xlarge',
      tags: { team: '<script>' },
      advice: {
        target: 'r5a.large',
        estimatedMonthlySavings: { amount: '43.07', currency: 'USD' },
        estimatedSavingsPercentage: 35,
        estimationMode: 'AfterDiscounts',
        lookBackDays: 14,
        refreshedAt: '2024-02-06T14:31:00.000Z',
      },
    });
  });

  it('reads all pages and takes what stands on two of them once', async () => {
    const { rows, calls } = await rowsFrom({
      ...enrolled,
      'Cost Optimization Hub:ListRecommendations': (_: object, nth: number) =>
        nth === 1
          ? { items: [ITEM], nextToken: 'more' }
          : { items: [ITEM, { ...ITEM, recommendationId: 'r2', resourceId: 'i-2' }] },
    });
    const advised = rows.flatMap((row) => (row.kind === 'advised' ? [row.resourceId] : []));
    expect(advised).toEqual(['i-1', 'i-2']);
    const pages = calls.filter(({ operation }) => operation.endsWith(':ListRecommendations'));
    expect(pages.map(({ input }) => input)).toEqual([
      { maxResults: 1000 },
      { maxResults: 1000, nextToken: 'more' },
    ]);
  });

  it('is not enabled where no account is enrolled, and asks nothing more', async () => {
    const { rows, calls } = await rowsFrom({
      ...enrolled,
      'Cost Optimization Hub:ListEnrollmentStatuses': () => ({
        items: [{ accountId: '111122223333', status: 'Inactive' }],
      }),
    });
    expect(rows).toMatchObject([{ state: 'not-enabled', remedy: expect.stringContaining('Enable') }]);
    expect(calls).toHaveLength(1);
  });

  it('has no data where it recommends nothing: that is not "nothing is wasted"', async () => {
    const { rows } = await rowsFrom({
      ...enrolled,
      'Cost Optimization Hub:ListRecommendations': () => ({ items: [] }),
    });
    expect(rows[0]).toMatchObject({ state: 'no-data' });
  });

  it.each(Object.keys(enrolled))('fails where %s is denied', async (operation) => {
    const refusing = {
      ...enrolled,
      [operation]: () => {
        throw denied();
      },
    };
    await expect(rowsFrom(refusing)).rejects.toThrow('not authorized');
  });

  it('keeps words it does not know, without an action of its own', async () => {
    const { rows } = await rowsFrom({
      ...enrolled,
      'Cost Optimization Hub:ListRecommendations': () => ({
        items: [{ ...ITEM, actionType: 'Teleport', estimatedMonthlySavings: undefined }],
      }),
    });
    expect(rows.at(-1)).toMatchObject({
      actionType: null,
      actionFamily: null,
      advice: { actionType: 'Teleport', estimatedMonthlySavings: null },
    });
  });

  it.skipIf(!hasSharedData)('shows the percentage that AWS gave, never one of its own', async () => {
    const file = `${sharedData}/recorded/test_ec2_costhub_resize/cost-optimization-hub.ListRecommendations_1.json`;
    const { data } = JSON.parse(readFileSync(file, 'utf8'));
    const items = data.items.map((item: { lastRefreshTimestamp: string }) => ({
      ...item,
      lastRefreshTimestamp: Date.parse(item.lastRefreshTimestamp) / 1000,
    }));
    const { rows } = await rowsFrom({
      ...enrolled,
      'Cost Optimization Hub:ListRecommendations': () => ({ items }),
    });
    expect(rows.at(-1)).toMatchObject({
      resourceId: 'i-000ce83ee0c70e572',
      current: 'm5a.xlarge',
      restartNeeded: true,
      implementationEffort: 'Medium',
      advice: {
        target: 'r5a.large',
        estimatedSavingsPercentage: 35,
        estimatedMonthlySavings: { amount: '43.07' },
        refreshedAt: '2024-02-06T14:31:00.915Z',
      },
    });
    expect(JSON.stringify(rows)).not.toMatch(/82\.49|52/);
  });
});
