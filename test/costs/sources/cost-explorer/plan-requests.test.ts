import { describe, expect, test } from 'vitest';
import { USAGE_KINDS } from '../../../../src/core/charge.ts';
import type { CubeQuery } from '../../../../src/core/cube.ts';
import { day, type Period } from '../../../../src/core/period.ts';
import type { Extent } from '../../../../src/costs/sources/cost-explorer/coverage.ts';
import type { KnownSizes } from '../../../../src/costs/sources/cost-explorer/estimate.ts';
import { planRequests } from '../../../../src/costs/sources/cost-explorer/plan-requests.ts';
import { reading } from '../../../../src/costs/sources/cost-explorer/reading.ts';

const HISTORY: Period = { start: day('2025-10-01'), end: day('2026-11-08') };
const OPEN: Period = { start: day('2026-10-01'), end: day('2026-11-08') };
const NOW: Period = { start: day('2026-11-01'), end: day('2026-11-07') };
const BEFORE: Period = { start: day('2026-10-01'), end: day('2026-10-07') };

/** The questions of the plan (ADR 0008): what the cost source asks. */
const QUESTIONS: readonly CubeQuery[] = [
  { name: 'Q1', period: HISTORY, dimensions: ['month', 'serviceName', 'chargeKind'] },
  { name: 'Q2', period: HISTORY, dimensions: ['day', 'serviceName', 'chargeKind'] },
  { name: 'Q3', period: HISTORY, dimensions: ['day', 'subAccountId'], chargeKinds: USAGE_KINDS },
  ...[NOW, BEFORE].flatMap((period) =>
    (['subAccountId', 'usageType', 'regionId'] as const).map((other) => ({
      name: `Q4, Q5, Q7 by ${other}`,
      period,
      dimensions: ['serviceName', other] as const,
      chargeKinds: USAGE_KINDS,
    })),
  ),
];

const NOTHING_KNOWN = { answers: [], groupsPerPage: 5000 };
const final = ({ period }: Extent) => period.end <= OPEN.start && period.start.endsWith('-01');

describe('the plan of requests', () => {
  test('a day with kept history asks ten queries, as in the query plan', () => {
    const isCached = (extent: Extent) => extent.reading.granularity === 'DAILY' && final(extent);

    const plan = planRequests(QUESTIONS, { history: HISTORY, open: OPEN, sizes: NOTHING_KNOWN, isCached });

    expect(plan.requests.map(({ name }) => name)).toEqual([
      'totals by month',
      'days that may still change',
      'active accounts',
      'Q3',
      ...QUESTIONS.slice(3).map(({ name }) => name),
    ]);
    expect(plan.estimatedPages).toBe(10);
  });

  test('the same question twice is one request', () => {
    const options = { history: HISTORY, open: OPEN, sizes: NOTHING_KNOWN, isCached: () => false };

    const once = planRequests(QUESTIONS, options);
    const twice = planRequests([...QUESTIONS, ...QUESTIONS], options);

    expect(twice).toEqual(once);
  });

  test('200 accounts are eleven pages: with utilisation, coverage, anomalies and forecast, the plan’s fifteen', () => {
    const isCached = (extent: Extent) => extent.reading.granularity === 'DAILY' && final(extent);
    const sizes = { answers: [accountsSeen(200)], groupsPerPage: 5000 };

    const plan = planRequests(QUESTIONS, { history: HISTORY, open: OPEN, sizes, isCached });

    // 200 accounts on 38 open days are 7,600 groups.
    expect(plan.requests.find(({ name }) => name === 'Q3')?.estimatedPages).toBe(2);
    expect(plan.estimatedPages).toBe(11);
  });

  test('a long history is asked newest first, a few pages at a time', () => {
    const sizes = { answers: [accountsSeen(200)], groupsPerPage: 5000 };
    const byAccount = QUESTIONS.filter(({ name }) => name === 'Q3');

    const plan = planRequests(byAccount, { history: HISTORY, open: OPEN, sizes, isCached: () => false });

    const asked = plan.requests.filter(({ name }) => name === 'Q3');
    expect(asked.map(({ period }) => period)).toEqual([
      { start: '2026-08-01', end: '2026-11-08' },
      { start: '2026-04-01', end: '2026-08-01' },
      { start: '2025-12-01', end: '2026-04-01' },
      { start: '2025-10-01', end: '2025-12-01' },
    ]);
    for (const { estimatedPages } of asked) expect(estimatedPages).toBeLessThanOrEqual(5);
  });
});

/** An answer by account and region in which so many accounts were seen. */
function accountsSeen(count: number): KnownSizes['answers'][number] {
  return {
    reading: reading('MONTHLY', ['LINKED_ACCOUNT', 'REGION']),
    period: NOW,
    facts: Array.from({ length: count }, (_, index) => ({
      start: NOW.start,
      keys: [String(111122223333 + index), 'us-east-1'],
      currency: 'USD',
      amounts: new Map(),
      quantity: null,
    })),
  };
}
