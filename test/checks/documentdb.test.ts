import { describe, expect, it } from 'vitest';
import { documentdbGraviton } from '../../src/checks/documentdb/graviton.ts';
import { documentdbLowCpu } from '../../src/checks/documentdb/low-cpu.ts';
import { documentdbOldClusterSnapshot } from '../../src/checks/documentdb/old-cluster-snapshot.ts';
import { documentdbPreviousGeneration } from '../../src/checks/documentdb/previous-generation.ts';
import { documentdbReaderIdle } from '../../src/checks/documentdb/reader-idle.ts';
import { docdbIdle } from '../../src/checks/idle/documentdb.ts';
import { cluster, member } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, judgeSeries, outcome } from './judge-series.ts';
import { claimed, quantityClaims } from './quantities.ts';

const GIB = 2 ** 30;
const docdb = { engine: 'docdb', engineVersion: '5.0.0' };

describe('DocumentDB clusters', () => {
  const idle = (changes: object, connections: readonly number[] | null) =>
    judge(docdbIdle, { rows: [cluster({ ...docdb, ...changes })] }, { metrics: { connections } });

  it('nobody connects to are found; used ones are not; without datapoints they are undecided', () => {
    expect(outcome(idle({}, always(14, 0)))).toEqual({ found: ['orders'], undecided: [] });
    expect(idle({}, always(14, 2))).toEqual([]);
    expect(outcome(idle({}, null))).toEqual({ found: [], undecided: ['orders'] });
    expect(idle({ engine: 'aurora-mysql' }, always(14, 0))).toEqual([]);
  });

  it('have readers that nobody connects to', () => {
    const instances = ['orders-1', 'orders-2', 'orders-3'].map((id) => member(id, docdb));
    const judged = (engine: string) =>
      judgeSeries(documentdbReaderIdle, { clusters: [cluster({ engine })], instances }, (_, row) => ({
        points: always(14, row === instances[1] ? 0 : 5).map((value, day) => ({
          start: `2026-11-${day + 1}`,
          value,
        })),
      }));
    expect(outcome(judged('docdb')).found).toEqual(['orders-2']);
    expect(judged('aurora-mysql')).toEqual([]);
  });
});

describe('DocumentDB instances', () => {
  const sized = (changes: object, cpu: readonly number[] | null = always(336, 5)) =>
    judge(
      documentdbLowCpu,
      { instances: [member('a', { ...docdb, instanceClass: 'db.r5.4xlarge', ...changes })] },
      { metrics: { cpu, memory: always(336, 110 * GIB) } },
    );

  it('are rightsized with the prices of DocumentDB', () => {
    expect(claimed(sized({})[0])).toEqual([
      'InstanceUsage:db.r5.4xl: 730 → 0',
      'InstanceUsage:db.r5.2xl: 0 → 730',
    ]);
    expect(quantityClaims(sized({})[0])[0]?.serviceCode).toBe('AmazonDocDB');
    expect(sized({ instanceClass: 'db.t3.medium' })).toEqual([]);
    expect(sized({ engine: 'mysql' })).toEqual([]);
    expect(sized({}, always(336, 30))).toEqual([]);
    expect(outcome(sized({}, null)).undecided).toEqual(['a']);
  });

  it('move to Graviton from version 4 on, and to current classes before', () => {
    const graviton = (changes: object) =>
      judge(documentdbGraviton, { instances: [member('a', { ...docdb, ...changes })] });
    const outdated = (changes: object) =>
      judge(documentdbPreviousGeneration, { instances: [member('a', { ...docdb, ...changes })] });
    expect(claimed(graviton({ instanceClass: 'db.r5.large' })[0])[1]).toBe(
      'InstanceUsage:db.r6g.large: 0 → 730',
    );
    expect(claimed(graviton({ instanceClass: 'db.t3.medium' })[0])[1]).toBe(
      'InstanceUsage:db.t4g.medium: 0 → 730',
    );
    expect(graviton({ instanceClass: 'db.r5.large', engineVersion: '3.6.0' })).toEqual([]);
    expect(graviton({ instanceClass: 'db.r5.large', engine: 'neptune', engineVersion: '1.3.0.0' })).toEqual(
      [],
    );
    expect(outcome(outdated({ instanceClass: 'db.r4.large', engineVersion: '3.6.0' })).found).toEqual(['a']);
    expect(outdated({ instanceClass: 'db.r4.large' })).toEqual([]);
  });
});

describe('DocumentDB snapshots', () => {
  const judged = (engine: string, createdAt: string | null) =>
    judge(documentdbOldClusterSnapshot, {
      snapshots: [
        {
          dbClusterSnapshotIdentifier: 'snap',
          dbClusterIdentifier: 'c',
          engine,
          snapshotType: 'manual',
          status: 'available',
          createdAt,
          tags: {},
        },
      ],
    });

  it('are found when old', () => {
    expect(outcome(judged('docdb', '2026-01-01T00:00:00.000Z')).found).toEqual(['snap']);
    expect(judged('docdb', '2026-11-01T00:00:00.000Z')).toEqual([]);
    expect(judged('neptune', '2026-01-01T00:00:00.000Z')).toEqual([]);
    expect(outcome(judged('docdb', null)).undecided).toEqual(['snap']);
  });
});
