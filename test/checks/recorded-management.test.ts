import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extendedSupport } from '../../src/checks/eks/extended-support.ts';
import { emptyLogGroups } from '../../src/checks/logs/empty-log-groups.ts';
import { notebooksAroundTheClock } from '../../src/checks/sagemaker/notebooks-around-the-clock.ts';
import { secretsNobodyReads } from '../../src/checks/secrets-manager/secrets-nobody-reads.ts';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { ecsScalableTargets } from '../../src/datasets/ecs/scalable-targets.ts';
import { eksClusterVersions } from '../../src/datasets/eks/cluster-versions.ts';
import { eksClusters } from '../../src/datasets/eks/clusters.ts';
import { lastWrites } from '../../src/datasets/logs/last-writes.ts';
import { logGroups } from '../../src/datasets/logs/log-groups.ts';
import { notebookInstances } from '../../src/datasets/sagemaker/notebook-instances.ts';
import { secrets } from '../../src/datasets/secrets-manager/secrets.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { AWS_SERVICES, operationsOf } from '../support/aws-services.ts';
import { fromJson } from '../support/aws-wire.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';
import { hasSharedData, sharedData } from '../support/shared-data.ts';
import { judge } from './judge.ts';

/** What AWS answered, by operation; in the recordings instants are text. */
async function answered(set: string, files: Readonly<Record<string, string>>) {
  const answers = await Promise.all(
    Object.entries(files).map(async ([operation, file]) => {
      const [id = '', name = ''] = operation.split(':');
      const service = AWS_SERVICES.get(id);
      const schema = service && (await operationsOf(service)).get(name);
      if (!schema) throw new TypeError(`${operation} is not known.`);
      const { data } = JSON.parse(readFileSync(`${sharedData}/recorded/${set}/${file}_1.json`, 'utf8'));
      const { ResponseMetadata: _, ...answer } = data;
      return [operation, () => Object(fromJson(schema[5], answer))] as const;
    }),
  );
  return Object.fromEntries(answers);
}

/** The rows of a dataset over recorded answers, after those of another. */
async function recordedRows<Row>(
  dataset: DatasetDeclaration<Row>,
  set: string,
  files: Readonly<Record<string, string>>,
  before: readonly unknown[] = [],
): Promise<readonly Row[]> {
  await using aws = await startScriptedAws(await answered(set, files));
  return await rowsOf(dataset, { ...contextFor(aws.url), rows: () => before });
}

describe.skipIf(!hasSharedData)('answers that AWS gave', () => {
  /** The recording has one description for the three clusters that are listed. */
  it('have a cluster of a version that was supported long ago', async () => {
    const set = 'test_eks_upgrade_available';
    const clusters = { 'EKS:ListClusters': 'eks.ListClusters', 'EKS:DescribeCluster': 'eks.DescribeCluster' };
    const versions = { 'EKS:DescribeClusterVersions': 'eks.DescribeClusterVersions' };
    const found = judge(extendedSupport, {
      eksClusters: await recordedRows(eksClusters, set, clusters),
      eksClusterVersions: await recordedRows(eksClusterVersions, set, versions),
    });
    expect(found.filter(({ resourceId }) => resourceId === 'pod2-9756')).toMatchObject([
      {
        resourceId: 'pod2-9756',
        evidence: expect.stringContaining('1.24'),
        claims: [{ usageTypes: ['AmazonEKS-Hours:extendedSupport'] }],
      },
    ]);
  });

  it('have a secret that was last read in 2018, and one of which nothing is told: not checked', async () => {
    const set = 'test_secrets_manager_describe';
    const rows = await recordedRows(secrets, set, {
      'Secrets Manager:ListSecrets': 'secretsmanager.ListSecrets',
    });
    const [read, untold] = judge(secretsNobodyReads, { secrets: rows });
    expect(read).toMatchObject({
      resourceId: expect.stringContaining('c7n-test-key'),
      evidence: expect.stringContaining('last read 3113 days ago'),
    });
    expect(untold).toMatchObject({
      resourceId: expect.stringContaining('foo'),
      reason: expect.stringContaining('did not tell'),
    });
  });

  it('have a notebook instance that is stopped: storage only', async () => {
    const files = { 'SageMaker:ListNotebookInstances': 'api.sagemaker.ListNotebookInstances' };
    const rows = await recordedRows(notebookInstances, 'test_sagemaker_notebook_instances', files);
    expect(rows).toMatchObject([
      { notebookInstanceName: 'c7n-ni-test', status: 'Stopped', instanceType: 'ml.t2.medium' },
    ]);
    expect(judge(notebooksAroundTheClock, { notebookInstances: rows })).toEqual([]);
  });

  it('have a log group that was last written to in August 2020', async () => {
    const set = 'test_log_group_last_write';
    const groups = await recordedRows(logGroups, set, {
      'CloudWatch Logs:DescribeLogGroups': 'logs.DescribeLogGroups',
    });
    const streams = { 'CloudWatch Logs:DescribeLogStreams': 'logs.DescribeLogStreams' };
    const [write] = await recordedRows(lastWrites, set, streams, groups);
    expect(write).toEqual({
      logGroupName: 'test-log-group',
      read: 'read',
      writtenAt: '2020-08-25T06:43:19.829Z',
    });
    expect(judge(emptyLogGroups, { logGroups: groups })).toMatchObject([{ resourceId: 'test-log-group' }]);
  });

  it('have services that scale', async () => {
    const files = {
      'Application Auto Scaling:DescribeScalableTargets': 'application-autoscaling.DescribeScalableTargets',
    };
    const rows = await recordedRows(ecsScalableTargets, 'test_ecs_service_autoscaling_offhours', files);
    expect(rows.map(({ serviceId }) => serviceId)).toContain(
      'test-cluster/custodian-service-autoscaling-test',
    );
  });
});
