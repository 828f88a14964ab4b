import { describe, expect, it } from 'vitest';
import { redshiftIdle } from '../../src/checks/idle/redshift.ts';
import { redshiftLowCpu } from '../../src/checks/redshift/low-cpu.ts';
import { redshiftOldSnapshots } from '../../src/checks/redshift/old-snapshots.ts';
import { redshiftPause } from '../../src/checks/redshift/pause.ts';
import type { RedshiftCluster } from '../../src/datasets/redshift/clusters.ts';
import type { RedshiftScheduledAction } from '../../src/datasets/redshift/scheduled-pauses.ts';
import type { RedshiftSnapshot } from '../../src/datasets/redshift/snapshots.ts';
import { HOSTILE } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, hourly, judgeSeries, outcome } from './judge-series.ts';
import { claimed } from './quantities.ts';

const cluster = (changes: Partial<RedshiftCluster> = {}): RedshiftCluster => ({
  clusterIdentifier: 'dwh',
  nodeType: 'ra3.xlplus',
  nodes: 4,
  status: 'available',
  createdAt: '2025-01-01T00:00:00.000Z',
  tags: {},
  ...changes,
});

describe('clusters nobody connects to', () => {
  const idle = (changes: Partial<RedshiftCluster>, connections: readonly number[] | null = always(14, 0)) =>
    judge(redshiftIdle, { rows: [cluster(changes)] }, { metrics: { connections } });

  it('are found with the hours of their nodes, whatever their name', () => {
    expect(claimed(idle({})[0])).toEqual(['Node:ra3.xlplus: 2920 → 0']);
    expect(outcome(idle({ clusterIdentifier: HOSTILE })).found).toEqual([HOSTILE]);
    expect(idle({ nodes: null })).toMatchObject([{ claims: [] }]);
  });

  it('are not paused ones, whose hours are not billed', () => {
    expect(idle({ status: 'paused' })).toEqual([]);
  });

  it('are used by one connection, and undecided without datapoints', () => {
    expect(idle({}, [...always(13, 0), 1])).toEqual([]);
    expect(idle({ createdAt: '2026-11-20T00:00:00.000Z' })).toEqual([]);
    expect(outcome(idle({}, null)).undecided).toEqual(['dwh']);
  });
});

describe('clusters with more nodes than load', () => {
  const judged = (
    changes: Partial<RedshiftCluster>,
    { cpu = always(336, 6), disk = always(336, 20) }: Record<string, readonly number[] | null> = {},
  ) => judge(redshiftLowCpu, { clusters: [cluster(changes)] }, { metrics: { cpu, disk } });

  it('do with half of them', () => {
    expect(claimed(judged({})[0])).toEqual(['Node:ra3.xlplus: 2920 → 1460']);
  });

  it.each([
    ['odd', { nodes: 5 }],
    ['few', { nodes: 2 }],
    ['of unknown number', { nodes: null }],
    ['paused', { status: 'paused' }],
  ])('are not those that are %s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });

  it('are busy or full in one hour, or undecided', () => {
    expect(judged({}, { cpu: [...always(335, 6), 21] })).toEqual([]);
    expect(judged({}, { disk: [...always(335, 20), 36] })).toEqual([]);
    expect(outcome(judged({}, { disk: null })).undecided).toEqual(['dwh']);
  });
});

describe('clusters that sleep', () => {
  const pause: RedshiftScheduledAction = {
    scheduledActionName: 'night',
    state: 'ACTIVE',
    pausesCluster: 'dwh',
  };
  const officeHours = (hour: number) => (hour < 50 ? 3 : 0);
  const judged = (
    changes: Partial<RedshiftCluster>,
    actions: readonly RedshiftScheduledAction[] = [],
    series: ReturnType<typeof hourly> | null = hourly(28 * 24, officeHours),
  ) => judgeSeries(redshiftPause, { clusters: [cluster(changes)], actions }, () => series);

  it('are found with the hours that remain', () => {
    expect(claimed(judged({})[0])).toEqual(['Node:ra3.xlplus: 2920 → 872']);
  });

  it('are paused by an active action of their own alone', () => {
    expect(judged({}, [pause])).toEqual([]);
    expect(outcome(judged({}, [{ ...pause, state: 'DISABLED' }])).found).toEqual(['dwh']);
    expect(outcome(judged({}, [{ ...pause, pausesCluster: 'other' }])).found).toEqual(['dwh']);
    expect(outcome(judged({}, [{ ...pause, pausesCluster: null }])).found).toEqual(['dwh']);
  });

  it('are not those that cannot pause, are busy, are idle as a whole, or are not known', () => {
    expect(judged({ nodeType: 'ds2.xlarge' })).toEqual([]);
    expect(judged({ status: 'paused' })).toEqual([]);
    expect(
      judged(
        {},
        [],
        hourly(28 * 24, () => 1),
      ),
    ).toEqual([]);
    expect(
      judged(
        {},
        [],
        hourly(28 * 24, () => 0),
      ),
    ).toEqual([]);
    expect(outcome(judged({}, [], null)).undecided).toEqual(['dwh']);
  });
});

describe('snapshots', () => {
  const judged = (changes: Partial<RedshiftSnapshot>) =>
    judge(redshiftOldSnapshots, {
      snapshots: [
        {
          snapshotIdentifier: 'final',
          clusterIdentifier: 'dwh',
          snapshotType: 'manual',
          status: 'available',
          createdAt: '2026-01-01T00:00:00.000Z',
          retentionDays: -1,
          tags: {},
          ...changes,
        },
      ],
    });

  it('that are kept for ever are found', () => {
    expect(judged({})).toMatchObject([{ resourceId: 'final', claims: [{ resourceId: 'final' }] }]);
  });

  it.each([
    ['with an end', { retentionDays: 365 }],
    ['recent', { createdAt: '2026-11-01T00:00:00.000Z' }],
    ['automated', { snapshotType: 'automated' }],
    ['being made', { status: 'creating' }],
    ['held', { tags: { LegalHold: 'yes' } }],
  ])('are left alone: %s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });

  it('are undecided without age or retention', () => {
    expect(outcome(judged({ createdAt: null })).undecided).toEqual(['final']);
    expect(outcome(judged({ retentionDays: null })).undecided).toEqual(['final']);
  });
});
