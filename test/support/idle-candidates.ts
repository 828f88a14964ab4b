import type { CheckDeclaration } from '../../src/core/check.ts';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { readExamples } from './read-examples.ts';

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

/** A row of AWS's examples in each of the states, made long ago. */
export async function candidates(
  { id, needs }: CheckDeclaration,
  dataset: DatasetDeclaration | undefined = Object.values(needs)[0],
): Promise<readonly object[]> {
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
  'mq-broker-idle': { engine: 'ACTIVEMQ', deploymentMode: 'SINGLE_INSTANCE' },
  'mq-rabbitmq-broker-idle': { engine: 'RABBITMQ' },
  'neptune-idle': { ...CLUSTER, engine: 'neptune' },
  'opensearch-idle': { changing: false },
  'rds-idle-connections': { ...INSTANCE, replicaSource: null },
  'rds-read-replica-unused': { ...INSTANCE, replicaSource: 'other' },
  'tgw-attachment-idle': { ownedHere: true, resourceType: 'vpc' },
  'vpce-interface-idle': { type: 'Interface', managed: false },
};
