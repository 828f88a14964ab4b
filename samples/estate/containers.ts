import { eksClusterVersions } from '../../src/datasets/eks/cluster-versions.ts';
import { type EksCluster, eksClusters } from '../../src/datasets/eks/clusters.ts';
import { eksFargateProfiles } from '../../src/datasets/eks/fargate-profiles.ts';
import { functions, type LambdaFunction } from '../../src/datasets/lambda/functions.ts';
import { memoryReports } from '../../src/datasets/lambda/memory-reports.ts';
import { DATA_ACCOUNT, SHOP_ACCOUNT } from '../accounts.ts';
import {
  decoy,
  metricsOf,
  type PlantedCharge,
  type PlantedResource,
  type PlantedRow,
  type PlantedTruth,
  rowOf,
  wasteOf,
} from './planted.ts';

const CONTROL_PLANE: PlantedCharge = { sku: 'eks-cluster', quantity: 24 };

interface Cluster {
  readonly name: string;
  readonly pods: number;
  readonly truth: PlantedTruth;
  readonly row?: Partial<EksCluster>;
  readonly rows?: readonly PlantedRow[];
  readonly charges?: readonly PlantedCharge[];
}

function cluster({ name, pods, truth, row = {}, rows = [], charges = [] }: Cluster): PlantedResource {
  return {
    accountId: DATA_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:eks:us-east-1:${DATA_ACCOUNT}:cluster/${name}`,
    rows: [
      rowOf(eksClusters, {
        clusterName: name,
        described: 'read',
        status: 'ACTIVE',
        version: '1.34',
        supportType: 'EXTENDED',
        createdAt: '2026-01-15T10:00:00.000Z',
        autoMode: false,
        connected: false,
        tags: { team: 'data', environment: 'prod' },
        ...row,
      }),
      ...rows,
    ],
    metrics: metricsOf('AWS/EKS', { ClusterName: name }, { scheduler_schedule_attempts_SCHEDULED: pods }),
    charges: [CONTROL_PLANE, ...charges],
    truth,
    // Nobody switched Container Insights on, which alone tells what nodes use.
    undecided: [{ check: 'eks-nodegroup-over', resourceId: name }],
  };
}

const version = (name: string, status: string, ends: string) =>
  rowOf(eksClusterVersions, {
    version: name,
    status,
    standardSupportEnds: ends,
    extendedSupportEnds: null,
  });

interface Planted {
  readonly name: string;
  readonly mostMib: number;
  readonly truth: PlantedTruth;
  readonly invocations?: number;
  readonly row?: Partial<LambdaFunction>;
}

const SECONDS = 102_400;

function lambda({ name, mostMib, truth, invocations = 90_000, row = {} }: Planted): PlantedResource {
  const functionArn = `arn:aws:lambda:us-east-1:${SHOP_ACCOUNT}:function:${name}`;
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: functionArn,
    rows: [
      rowOf(functions, {
        functionName: name,
        functionArn,
        runtime: 'nodejs24.x',
        packageType: 'Zip',
        architecture: 'arm64',
        memoryMib: 1_024,
        timeoutSeconds: 30,
        layers: 0,
        changedAt: '2026-05-01T10:00:00.000Z',
        snapStart: 'None',
        logGroupName: `/aws/lambda/${name}`,
        reportsInLog: true,
        onInstances: false,
        ...row,
      }),
      rowOf(memoryReports, {
        functionName: name,
        read: 'read',
        invocations,
        maximumMemoryMib: mostMib,
        heldSince: '2026-05-01T10:00:00.000Z',
      }),
    ],
    metrics: metricsOf(
      'AWS/Lambda',
      { FunctionName: name },
      { Invocations: 3_000, Errors: 0, Duration: 900, Throttles: 0 },
    ),
    charges: [{ sku: 'lambda-arm-seconds', quantity: SECONDS }],
    truth,
  };
}

export const plantedContainers: readonly PlantedResource[] = [
  cluster({
    name: 'estate-trial',
    pods: 0,
    rows: [
      version('1.34', 'STANDARD_SUPPORT', '2026-12-02T00:00:00.000Z'),
      version('1.31', 'EXTENDED_SUPPORT', '2025-11-26T00:00:00.000Z'),
    ],
    truth: wasteOf('eks-idle-cluster', 'idle', 'estate-trial', []),
  }),
  cluster({
    name: 'estate-behind',
    pods: 400,
    row: { version: '1.31' },
    charges: [{ sku: 'eks-extended', quantity: 24 }],
    truth: wasteOf('eks-extended-support', 'modernise', 'estate-behind', [CONTROL_PLANE]),
  }),
  cluster({
    name: 'estate-fargate',
    pods: 0,
    rows: [rowOf(eksFargateProfiles, { clusterName: 'estate-fargate', profileName: 'jobs' })],
    truth: decoy('its pods run on Fargate'),
  }),
  cluster({
    name: 'estate-self-made',
    pods: 250,
    truth: decoy('its nodes are in no list, and pods are placed on them'),
  }),
  lambda({
    name: 'estate-thumbnails',
    mostMib: 204,
    // A quarter more than the most that was used: 255 of 1,024.
    truth: wasteOf('lambda-overprovisioned-memory', 'rightsize', 'estate-thumbnails', [
      { sku: 'lambda-arm-seconds', quantity: SECONDS * (255 / 1_024) },
    ]),
  }),
  lambda({ name: 'estate-invoices', mostMib: 840, truth: decoy('it uses its memory') }),
  lambda({
    name: 'estate-monthly',
    mostMib: 90,
    invocations: 4,
    truth: decoy('it ran four times, which says little about what it needs'),
  }),
];
