import { describe, expect, it } from 'vitest';
import { neptuneIdle } from '../../src/checks/idle/neptune.ts';
import { neptuneGraviton } from '../../src/checks/neptune/graviton.ts';
import { neptuneOldClusterSnapshot } from '../../src/checks/neptune/old-cluster-snapshot.ts';
import { cluster, member } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, outcome } from './judge-series.ts';
import { claimed } from './quantities.ts';

const idle = (metrics: Record<string, readonly number[] | null>, changes = {}) =>
  judge(neptuneIdle, { rows: [cluster({ engine: 'neptune', ...changes })] }, { metrics });

describe('Neptune clusters', () => {
  it('are found where their processors were measured and no request ever was', () => {
    expect(outcome(idle({ requests: null, cpu: always(14, 3) }))).toEqual({
      found: ['orders'],
      undecided: [],
    });
    expect(outcome(idle({ requests: always(14, 0), cpu: always(14, 3) })).found).toEqual(['orders']);
  });

  it('are used by a single request, and undecided where nothing was measured', () => {
    expect(idle({ requests: [0.1], cpu: always(14, 3) })).toEqual([]);
    expect(idle({ requests: null, cpu: always(14, 40) })).toEqual([]);
    expect(outcome(idle({ requests: null, cpu: null })).undecided).toEqual(['orders']);
    expect(idle({ requests: null, cpu: always(14, 3) }, { engine: 'docdb' })).toEqual([]);
  });

  it('run on Graviton from version 1.1.1 on', () => {
    const judged = (changes: object) =>
      judge(neptuneGraviton, {
        instances: [
          member('a', {
            engine: 'neptune',
            engineVersion: '1.2.1.0',
            instanceClass: 'db.r5.xlarge',
            ...changes,
          }),
        ],
      });
    expect(claimed(judged({})[0])).toEqual([
      'InstanceUsage:db.r5.xl: 730 → 0',
      'InstanceUsage:db.r6g.xl: 0 → 730',
    ]);
    expect(judged({ engineVersion: '1.0.5.1' })).toEqual([]);
    expect(judged({ engine: 'docdb', engineVersion: '5.0.0' })).toEqual([]);
  });

  it('leave snapshots behind', () => {
    const judged = (engine: string) =>
      judge(neptuneOldClusterSnapshot, {
        snapshots: [
          {
            dbClusterSnapshotIdentifier: 'snap',
            dbClusterIdentifier: 'c',
            engine,
            snapshotType: 'manual',
            status: 'available',
            createdAt: '2026-01-01T00:00:00.000Z',
            tags: {},
          },
        ],
      });
    expect(outcome(judged('neptune')).found).toEqual(['snap']);
    expect(judged('aurora-mysql')).toEqual([]);
  });
});
