import { describe, expect, it } from 'vitest';
import { elasticacheIdle } from '../../src/checks/elasticache/idle.ts';
import { loudLogGroups } from '../../src/checks/logs/loud-log-groups.ts';
import { seldomQueriedGroups } from '../../src/checks/logs/seldom-queried-groups.ts';
import { idleEndpoints } from '../../src/checks/sagemaker/idle-endpoints.ts';
import type { CheckDeclaration, MetricSeries, Verdict } from '../../src/core/check.ts';
import { judge } from '../../src/engine/judge.ts';
import { undecidedForParts } from '../../src/engine/undecided-for-parts.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const days = (value: number): MetricSeries => ({
  points: Array.from({ length: 14 }, (_, day) => ({ start: `2026-11-${day + 7}`, value })),
});

type Answer = MetricSeries | null | 'incomplete';

/** Findings and undecided resources, with an answer of each metric and row. */
function outcome(
  check: unknown,
  rows: Readonly<Record<string, readonly object[]>>,
  answer: (name: string, row: object) => Answer,
) {
  const declared = check as CheckDeclaration;
  const loaded = new Map(
    Object.entries(declared.needs).map(
      ([name, { id }]) => [id, { read: true, value: rows[name] ?? [] }] as const,
    ),
  );
  const metrics = {
    found: 1,
    metric: (name: string, row: unknown) => {
      const found = answer(name, Object(row));
      return found === 'incomplete' ? null : found;
    },
    isPart: (name: string, row: unknown) => answer(name, Object(row)) === 'incomplete',
  };
  const result = judge(declared, NOW, loaded, { read: true, value: metrics });
  if (result.state !== 'evaluated') throw new TypeError('It was not asked.');
  const ids = (some: readonly { readonly resourceId: string }[]) => some.map(({ resourceId }) => resourceId);
  return { found: ids(result.findings), undecided: ids(result.undecided) };
}

const endpoint = {
  endpointName: 'fraud',
  endpointArn: null,
  variantName: 'a',
  status: 'InService',
  described: 'read',
  serverless: false,
  instances: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
};
const group = (logGroupName: string) => ({ logGroupName, logGroupClass: 'STANDARD', metricFilters: 0 });
const GIB = 1_073_741_824;

describe('a metric of which only parts came', () => {
  it('is no zero: an endpoint is not found without all of its invocations', () => {
    const ask = (invocations: Answer) =>
      outcome(
        idleEndpoints,
        { endpointVariants: [endpoint, { ...endpoint, variantName: 'b' }] },
        (name, row) =>
          name === 'cpu' ? days(1) : 'variantName' in row && row.variantName === 'b' ? invocations : null,
      );
    expect(ask(null)).toEqual({ found: ['fraud'], undecided: [] });
    expect(ask('incomplete')).toEqual({ found: [], undecided: ['fraud'] });
  });

  it('leaves no share of the logs known, and its group undecided', () => {
    const rows = { logGroups: [group('loud'), group('unknown')] };
    const ask = (other: Answer) =>
      outcome(loudLogGroups, rows, (_, row) =>
        'logGroupName' in row && row.logGroupName === 'loud' ? days(5 * GIB) : other,
      );
    expect(ask(null)).toEqual({ found: ['loud'], undecided: [] });
    expect(ask('incomplete')).toEqual({ found: [], undecided: ['loud', 'unknown'] });
  });

  it('is no silence: a log group that may take in much is not called good', () => {
    const rows = { logGroups: [group('one')], logSubscriptions: [] };
    expect(outcome(seldomQueriedGroups, rows, () => null)).toEqual({ found: [], undecided: [] });
    expect(outcome(seldomQueriedGroups, rows, () => 'incomplete')).toEqual({ found: [], undecided: ['one'] });
  });

  it('leaves the group of its row undecided where findings name that', () => {
    const node = {
      cacheClusterId: 'web-001',
      replicationGroupId: 'web',
      engine: 'redis',
      status: 'available',
    };
    const used = outcome(elasticacheIdle, { clusters: [node] }, (name) =>
      name === 'hits' ? days(1e9) : 'incomplete',
    );
    expect(used).toEqual({ found: [], undecided: ['web'] });
  });

  it('leaves alone what was said of other rows, and reasons that the check gave itself', () => {
    const verdicts: readonly Verdict[] = [
      { resourceId: 'a', reason: 'its own' },
      { resourceId: 'b', evidence: 'found', claims: [] },
    ];
    const check = idleEndpoints as unknown as CheckDeclaration;
    const parts = new Map([[{ endpointName: 'a' }, new Set(['cpu'])]]);
    expect(undecidedForParts(check, verdicts, parts)).toEqual(verdicts);
    expect(undecidedForParts(check, verdicts, new Map())).toBe(verdicts);
  });
});
