import { GetMetricDataOutput$ } from '@aws-sdk/client-cloudwatch';
import { GetCostAndUsageRequest$ } from '@aws-sdk/client-cost-explorer';
import { DescribeVolumes$, Volume$ } from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './aws-model.ts';
import { fromJson, fromQuery, toJson, toXml } from './aws-wire.ts';

describe('problemsOf', () => {
  it('finds members that do not exist, are of another type or are missing', () => {
    expect(problemsOf(Volume$, { VolumeId: 'vol-1', Size: 8, CreateTime: new Date() })).toEqual([]);
    expect(problemsOf(Volume$, { volumeId: 'vol-1' })).toEqual(['$.volumeId: Volume has no such member']);
    expect(problemsOf(Volume$, { Size: '8', Tags: [{ Key: 1 }] })).toEqual([
      '$.Size: no number',
      '$.Tags[0].Key: no string',
    ]);
    expect(problemsOf(Volume$, { CreateTime: '2026-01-01' })).toEqual(['$.CreateTime: no timestamp']);
    expect(problemsOf(GetCostAndUsageRequest$, { Granularity: 'DAILY' })).toEqual([
      '$.TimePeriod: GetCostAndUsageRequest needs it',
      '$.Metrics: GetCostAndUsageRequest needs it',
    ]);
  });

  it('refuses what it cannot read, instead of letting it pass', () => {
    expect(() => problemsOf(33, '')).toThrow(TypeError);
  });
});

describe('the wire', () => {
  it('writes JSON and reads it back', () => {
    const value = { MetricDataResults: [{ Id: 'm1', Timestamps: [new Date(86_400_000)], Values: [1] }] };
    expect(toJson(GetMetricDataOutput$, value)).toEqual({
      MetricDataResults: [{ Id: 'm1', Timestamps: [86_400], Values: [1] }],
    });
    expect(fromJson(GetMetricDataOutput$, toJson(GetMetricDataOutput$, value))).toEqual(value);
  });

  it("writes XML with EC2's names and reads its forms", () => {
    const [, , , , input, output] = DescribeVolumes$;
    expect(toXml(output, { Volumes: [{ VolumeId: 'a<b', Encrypted: true }] })).toBe(
      '<volumeSet><item><volumeId>a&lt;b</volumeId><encrypted>true</encrypted></item></volumeSet>',
    );
    const form = new URLSearchParams(
      'Filter.1.Name=status&Filter.1.Value.1=a&Filter.1.Value.2=b&MaxResults=5',
    );
    expect(fromQuery(input, form, 'ec2')).toEqual({
      Filters: [{ Name: 'status', Values: ['a', 'b'] }],
      MaxResults: 5,
    });
  });
});
