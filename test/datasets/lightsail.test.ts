import { describe, expect, it } from 'vitest';
import { lightsailDisks } from '../../src/datasets/lightsail/disks.ts';
import { lightsailInstances } from '../../src/datasets/lightsail/instances.ts';
import { lightsailLoadBalancers } from '../../src/datasets/lightsail/load-balancers.ts';
import { lightsailStaticIps } from '../../src/datasets/lightsail/static-ips.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const common = { arn: 'arn:a', createdAt: new Date('2026-01-01T00:00:00Z') };
const told = { arn: 'arn:a', createdAt: '2026-01-01T00:00:00.000Z' };

const cases = [
  {
    operation: 'Lightsail:GetStaticIps',
    dataset: lightsailStaticIps,
    list: 'staticIps',
    item: { ...common, ipAddress: '192.0.2.1', isAttached: false },
    row: { ...told, ipAddress: '192.0.2.1', attached: false },
  },
  {
    operation: 'Lightsail:GetInstances',
    dataset: lightsailInstances,
    list: 'instances',
    item: {
      ...common,
      state: { code: 80, name: 'stopped' },
      bundleId: 'nano_3_0',
      tags: [{ key: 'env', value: 'dev' }],
    },
    row: { ...told, state: 'stopped', bundleId: 'nano_3_0', tags: { env: 'dev' } },
  },
  {
    operation: 'Lightsail:GetDisks',
    dataset: lightsailDisks,
    list: 'disks',
    item: { ...common, sizeInGb: 8, isAttached: false, state: 'available', isSystemDisk: false },
    row: { ...told, sizeGb: 8, attached: false, state: 'available', isSystemDisk: false, tags: {} },
  },
  {
    operation: 'Lightsail:GetLoadBalancers',
    dataset: lightsailLoadBalancers,
    list: 'loadBalancers',
    item: { ...common, state: 'active', instanceHealthSummary: [] },
    row: { ...told, state: 'active', instances: 0, tags: {} },
  },
];

describe.each(cases)('$operation', ({ operation, dataset, list, item, row }) => {
  it('is read to its last page', async () => {
    await using aws = await startScriptedAws({
      [operation]: ({ pageToken }: { pageToken?: string }) =>
        pageToken === undefined
          ? { [list]: [{ ...item, name: 'a' }], nextPageToken: 'more' }
          : { [list]: [{ ...item, name: 'b' }, { name: 'c' }] },
    });
    const rows = await rowsOf<object>(dataset, contextFor(aws.url));
    expect(rows.slice(0, 2)).toEqual([
      { name: 'a', ...row },
      { name: 'b', ...row },
    ]);
    expect(rows[2]).toMatchObject({ name: 'c', arn: null, createdAt: null });
    expect(aws.calls).toHaveLength(2);
  });
});
