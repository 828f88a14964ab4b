import { DATA_ACCOUNT, SHOP_ACCOUNT } from './accounts.ts';
import type { SampleRegion } from './regions.ts';
import type { ServiceKey } from './services.ts';

/** Containers on rented machines: what each of them uses, as a share of the whole fleet. */
export interface Cluster {
  readonly operation: 'EKSPod-EC2' | 'ECSTask-EC2';
  readonly service: ServiceKey;
  readonly prefix: 'EKS' | 'ECS';
  readonly accountId: string;
  readonly region: SampleRegion;
  readonly name: string;
  /** Usage type of the machines below, and what one of them has. */
  readonly machine: string;
  readonly vcpus: string;
  readonly gigabytes: string;
  /** Namespace, workload, and its share; the shares add up to 1. */
  readonly containers: readonly (readonly [group: string, name: string, share: string])[];
}

export const CLUSTERS: readonly Cluster[] = [
  {
    operation: 'EKSPod-EC2',
    service: 'eks',
    prefix: 'EKS',
    accountId: DATA_ACCOUNT,
    region: 'us-east-1',
    name: 'lakehouse',
    machine: 'BoxUsage:m5.8xlarge',
    vcpus: '32',
    gigabytes: '128',
    containers: [
      ['ingest', 'spark-driver', '0.15'],
      ['ingest', 'spark-executor', '0.45'],
      ['query', 'trino', '0.35'],
      ['kube-system', 'coredns', '0.05'],
    ],
  },
  {
    operation: 'ECSTask-EC2',
    service: 'fargate',
    prefix: 'ECS',
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    name: 'storefront',
    machine: 'BoxUsage:m6g.8xlarge',
    vcpus: '32',
    gigabytes: '128',
    containers: [
      ['task', 'checkout', '0.6'],
      ['task', 'search', '0.4'],
    ],
  },
];
