import { describe, expect, it } from 'vitest';
import { bareUsageType, regionOfUsageType } from '../../src/core/region-prefix.ts';

describe('a usage type', () => {
  it.each([
    ['USE2-EBS:VolumeUsage.gp2', 'EBS:VolumeUsage.gp2', 'us-east-2'],
    ['EBS:VolumeUsage.gp2', 'EBS:VolumeUsage.gp2', 'us-east-1'],
    ['EU-BoxUsage:m5.large', 'BoxUsage:m5.large', 'eu-west-1'],
    ['EUW2-BoxUsage:m5.large', 'BoxUsage:m5.large', 'eu-west-2'],
    ['CAN2-BoxUsage:m5.large', 'BoxUsage:m5.large', 'ca-west-1'],
    ['us-east-1-KMS-Requests', 'KMS-Requests', 'us-east-1'],
    ['us-gov-west-1-KMS-Requests', 'KMS-Requests', 'us-gov-west-1'],
    ['APS10-BoxUsage:m5.large', 'BoxUsage:m5.large', ''],
    ['USW2LAX1-BoxUsage:m5.large', 'BoxUsage:m5.large', ''],
    ['USE1WL1-BoxUsage:t3.medium', 'BoxUsage:t3.medium', ''],
    // Names of their own that only look like one.
    ['NAT-Something', 'NAT-Something', 'us-east-1'],
    ['DNS-Queries', 'DNS-Queries', 'us-east-1'],
    ['TGW-Hours', 'TGW-Hours', 'us-east-1'],
    ['US-Requests-Tier1', 'US-Requests-Tier1', 'us-east-1'],
  ])('%s is %s in %s', (usageType, bare, region) => {
    expect(bareUsageType(usageType)).toBe(bare);
    expect(regionOfUsageType(usageType)).toBe(region);
  });
});
