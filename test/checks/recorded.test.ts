import { readFileSync } from 'node:fs';
import { DescribeLogGroups$ } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeAddresses$, DescribeVolumes$ } from '@aws-sdk/client-ec2';
import { GetResources$ } from '@aws-sdk/client-resource-groups-tagging-api';
import type { $SchemaRef } from '@smithy/types';
import { describe, expect, it } from 'vitest';
import { gp2Volumes } from '../../src/checks/ebs/gp2-volumes.ts';
import { unattachedVolumes } from '../../src/checks/ebs/unattached-volumes.ts';
import { logGroupsWithoutRetention } from '../../src/checks/logs/log-groups-without-retention.ts';
import { unassociatedElasticIps } from '../../src/checks/vpc/unassociated-elastic-ips.ts';
import { formatDecimal } from '../../src/core/decimal.ts';
import { addresses } from '../../src/datasets/ec2/addresses.ts';
import { volumes } from '../../src/datasets/ec2/volumes.ts';
import { inventory } from '../../src/datasets/inventory/inventory.ts';
import { logGroups } from '../../src/datasets/logs/log-groups.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { fromJson } from '../support/aws-wire.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';
import { hasSharedData, sharedData } from '../support/shared-data.ts';
import { judge } from './judge.ts';
import { quantityClaims } from './quantities.ts';

/** A recorded answer as the SDK's types have it, without what belongs to the recording. */
function recorded(set: string, file: string, schema: $SchemaRef): object {
  const { data } = JSON.parse(readFileSync(`${sharedData}/recorded/${set}/${file}_1.json`, 'utf8'));
  const { ResponseMetadata: _, ...answer } = data;
  return Object(fromJson(schema, answer));
}

async function volumesOf(set: string) {
  const answer = recorded(set, 'ec2.DescribeVolumes', DescribeVolumes$[5]);
  await using aws = await startScriptedAws({ 'EC2:DescribeVolumes': () => answer });
  return await rowsOf(volumes, contextFor(aws.url));
}

const idsOf = (verdicts: readonly { readonly resourceId: string }[]) =>
  verdicts.map(({ resourceId }) => resourceId).sort();

describe.skipIf(!hasSharedData)('answers that AWS gave', () => {
  it('have two unattached gp2 volumes of three', async () => {
    const rows = await volumesOf('test_ebs_instance_filter');
    const found = judge(unattachedVolumes, { volumes: rows });
    expect(idsOf(found)).toEqual(['vol-2b047792', 'vol-466f46ff']);
    const claims = found.flatMap(quantityClaims);
    expect(claims.map(({ usageType, quantityNow }) => `${usageType} ${formatDecimal(quantityNow)}`)).toEqual([
      'EBS:VolumeUsage.gp2 8',
      'EBS:VolumeUsage.gp2 8',
    ]);
    expect(idsOf(judge(gp2Volumes, { volumes: rows }))).toEqual([
      'vol-2b047792',
      'vol-466f46ff',
      'vol-96c7ee2f',
    ]);
  });

  it('have an idle io1 volume whose IOPS are paid for, and a magnetic one that is no gp2', async () => {
    const rows = await volumesOf('test_ebs_modifyable_filter');
    const idle = judge(unattachedVolumes, { volumes: rows }).find(
      ({ resourceId }) => resourceId === 'vol-091e2a63a6e4da54d',
    );
    expect(quantityClaims(idle).map((one) => `${one.usageType} ${formatDecimal(one.quantityNow)}`)).toEqual([
      'EBS:VolumeUsage.piops 64',
      'EBS:VolumeP-IOPS.piops 1000',
    ]);
    const modern = idsOf(judge(gp2Volumes, { volumes: rows }));
    expect(modern).toHaveLength(3);
    expect(modern).not.toContain('vol-01c1876a915fa310e');
  });

  it('have a gp3 volume on its free basis', async () => {
    const rows = await volumesOf('test_ebs_modify_iops_percent_gp3');
    expect(rows.map(({ volumeType, iops }) => [volumeType, iops])).toEqual([['gp3', 3_000]]);
    expect(judge(gp2Volumes, { volumes: rows })).toEqual([]);
  });

  it('have one free address of three; the one of a NAT gateway is in use', async () => {
    const answer = recorded('test_eip_used_by', 'ec2.DescribeAddresses', DescribeAddresses$[5]);
    await using aws = await startScriptedAws({ 'EC2:DescribeAddresses': () => answer });
    const found = judge(unassociatedElasticIps, { addresses: await rowsOf(addresses, contextFor(aws.url)) });
    expect(idsOf(found)).toEqual(['eipalloc-0c2e1da5c1bb166f5']);
    expect(found).toMatchObject([{ evidence: expect.stringContaining('35.85.26.59') }]);
  });

  it('have log groups that never expire, with what they store', async () => {
    const answer = recorded('test_log_group_metric', 'logs.DescribeLogGroups', DescribeLogGroups$[5]);
    await using aws = await startScriptedAws({ 'CloudWatch Logs:DescribeLogGroups': () => answer });
    const rows = await rowsOf(logGroups, contextFor(aws.url));
    expect(judge(logGroupsWithoutRetention, { logGroups: rows })).toMatchObject([
      { resourceId: '/aws/lambda/myIOTFunction', evidence: expect.stringContaining('857324 bytes') },
      { resourceId: 'devlog', evidence: expect.stringContaining('0 bytes') },
    ]);
  });

  it.each([
    ['test_efs_query', 'efs', 'elasticfilesystem:file-system', 2],
    ['test_rds_snapshot_region_copy_many', 'rds', 'rds:snapshot', 9],
  ])('have resources that the tagging API lists: %s', async (set, service, resourceType, resources) => {
    const answer = recorded(set, 'tagging.GetResources', GetResources$[5]);
    await using aws = await startScriptedAws({ 'Resource Groups Tagging API:GetResources': () => answer });
    const rows = await rowsOf(inventory, contextFor(aws.url, { services: [service] }));
    expect(rows).toMatchObject([{ service, resourceType, resources, source: 'tagging-api' }]);
  });
});
