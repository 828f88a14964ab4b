import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CheckDeclaration, MetricSeries, Verdict } from '../../src/core/check.ts';
import { judge } from '../../src/engine/judge.ts';
import { failed } from '../../src/engine/read-outcome.ts';
import { readExamples } from '../support/read-examples.ts';

const folder = fileURLToPath(new URL('../../src/checks/idle/', import.meta.url));
const NOW = '2026-11-21T08:00:00.000Z';
const LONG_AGO = '2025-01-01T00:00:00.000Z';

/** Words for a resource that is there and at work; the first that its row takes is used. */
const STATES = [
  'available',
  'running',
  'active',
  'ACTIVE',
  'InService',
  'IN_SERVICE',
  'AVAILABLE',
  'RUNNING',
  'ONLINE',
  'Available',
  'in-use',
  'issued',
  'on',
  'Active',
  'up',
  'READY',
];

async function rowsOfTable(): Promise<readonly CheckDeclaration[]> {
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && !NO_ROWS.has(file));
  const modules = await Promise.all(files.map((file) => import(`${folder}${file}`)));
  return modules.flatMap((module) => Object.values(module).filter(isCheck));
}

const NO_ROWS: ReadonlySet<string> = new Set(['define-idle-check.ts', 'idle-row.ts']);

function isCheck(value: unknown): value is CheckDeclaration {
  return typeof value === 'object' && value !== null && 'evaluate' in value && 'metrics' in value;
}

const table = await rowsOfTable();

/** A row of AWS's examples in each of the states, made long ago. */
async function candidates({ id, needs }: CheckDeclaration): Promise<readonly object[]> {
  const [dataset] = Object.values(needs);
  if (!dataset) return [];
  const { rows } = await readExamples(dataset);
  const row = Object(rows[0]);
  const dated = Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      /At$|Since$/.test(key) && typeof value === 'string' ? LONG_AGO : value,
    ]),
  );
  return STATES.map((state) => ({
    ...dated,
    ...SAYING[id],
    ...('state' in dated ? { state } : {}),
    ...('status' in dated ? { status: state } : {}),
  }));
}

const INSTANCE = { clusterIdentifier: null, instanceClass: 'db.m5.large', engine: 'mysql', replicas: 0 };
const CLUSTER = { replicaSource: null };

/** What else a row has to say to be one that its check judges, by check. */
const SAYING: Readonly<Record<string, object>> = {
  'appstream-idle-fleet': { fleetType: 'ALWAYS_ON' },
  'aurora-idle-clusters': { ...CLUSTER, engine: 'aurora-mysql' },
  'docdb-idle': { ...CLUSTER, engine: 'docdb' },
  'dynamodb-idle-table': { indexes: 0, replicas: 0 },
  'ebs-idle-io': { multiAttach: false, onOutpost: false },
  'ec2-asg-idle': { deleting: false },
  'ec2-gpu-idle': { managedByService: false, instanceType: 'g5.xlarge' },
  'ec2-idle-instance': { managedByService: false, autoScalingGroup: null, instanceType: 'm5.large' },
  'ecs-empty-cluster': { runningTasks: 0, pendingTasks: 0 },
  'ecs-fargate-idle': {
    runsOn: 'fargate',
    operatingSystem: 'LINUX',
    taskCpuUnits: 256,
    taskMemoryMib: 512,
    architecture: 'X86_64',
  },
  'elb-idle-application-load-balancers': { type: 'application' },
  'elb-idle-gateway-load-balancers': { type: 'gateway' },
  'neptune-idle': { ...CLUSTER, engine: 'neptune' },
  'opensearch-idle': { changing: false },
  'rds-idle-connections': { ...INSTANCE, replicaSource: null },
  'rds-read-replica-unused': { ...INSTANCE, replicaSource: 'other' },
  'tgw-attachment-idle': { ownedHere: true, resourceType: 'vpc' },
  'vpce-interface-idle': { type: 'Interface', managed: false },
};

const series = (value: number, days: number): MetricSeries => ({
  points: Array.from({ length: days }, (_, day) => ({
    start: `2026-11-${`${day + 1}`.padStart(2, '0')}T00:00:00.000Z`,
    value,
  })),
});

function verdictsOn(
  check: CheckDeclaration,
  row: object,
  metric: (name: string) => MetricSeries | null,
): readonly Verdict[] {
  return [...check.evaluate({ rows: [row] }, { now: NOW, thresholds: check.thresholds, metric })];
}

const names = ({ metrics }: CheckDeclaration) => Object.keys(metrics ?? {});

/** The first candidate that is found idle where nothing is measured. */
async function idleRow(check: CheckDeclaration): Promise<object | undefined> {
  const silent = () => series(0, check.lookBackDays);
  return (await candidates(check)).find((row) =>
    verdictsOn(check, row, silent).some((one) => !('reason' in one)),
  );
}

describe.each(table.map((check) => [check.id, check] as const))('the row %s', (_, check) => {
  it('finds what does nothing, leaves alone what is used, and decides on nothing that is not measured', async () => {
    const row = await idleRow(check);
    expect(row, 'no example row is judged').toBeDefined();
    if (!row) return;
    for (const busy of names(check)) {
      const used = (name: string) => series(name === busy ? 1e15 : 0, check.lookBackDays);
      expect(verdictsOn(check, row, used), busy).toEqual([]);
    }
    expect(verdictsOn(check, row, () => null)).toEqual([
      expect.objectContaining({ reason: expect.any(String) }),
    ]);
    const few = verdictsOn(check, row, () => series(0, 1));
    if ((check.thresholds['minimumDaysMeasured'] ?? 1) > 1)
      expect(few).toEqual([expect.objectContaining({ reason: expect.any(String) })]);
  });

  it('is not evaluated where its resources or its metrics are denied', () => {
    const [dataset] = Object.values(check.needs);
    const denied = failed({
      state: 'denied',
      errorClass: 'AccessDenied',
      message: 'no',
      missingPermissions: [],
      poison: false,
    });
    const there = { read: true, value: [] } as const;
    const id = dataset?.id ?? '';
    expect(judge(check, NOW, new Map([[id, denied]]), null).state).toBe('not-evaluated');
    expect(judge(check, NOW, new Map([[id, there]]), denied).state).toBe('not-evaluated');
  });
});

it('the table has rows', () => {
  expect(table.length).toBeGreaterThan(20);
});
