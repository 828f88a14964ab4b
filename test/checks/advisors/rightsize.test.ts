import { describe, expect, it } from 'vitest';
import { asgRightsized } from '../../../src/checks/advisors/asg-rightsized.ts';
import { ebsRightsized } from '../../../src/checks/advisors/ebs-rightsized.ts';
import { ec2Rightsized } from '../../../src/checks/advisors/ec2-rightsized.ts';
import { ecsRightsized } from '../../../src/checks/advisors/ecs-rightsized.ts';
import { lambdaRightsized } from '../../../src/checks/advisors/lambda-rightsized.ts';
import { rdsRightsized } from '../../../src/checks/advisors/rds-rightsized.ts';
import { claimed } from '../quantities.ts';
import { advised, judged, lines, state } from './rows.ts';

describe.each([
  ['instances', ec2Rightsized, 'Ec2Instance'],
  ['volumes', ebsRightsized, 'EbsVolume'],
  ['databases', rdsRightsized, 'RdsDbInstance'],
  ['functions', lambdaRightsized, 'LambdaFunction'],
  ['ECS services', ecsRightsized, 'EcsService'],
  ['Auto Scaling groups', asgRightsized, 'Ec2AutoScalingGroup'],
])('the size of %s', (_, check, resourceType) => {
  it('is what Compute Optimizer recommends, where it recommends another', () => {
    const found = judged(check, [state('active'), advised({ resourceType, tags: { team: '<b>' } })]);
    expect(lines(found)).toEqual([
      'i-1: Compute Optimizer recommends to change it from m5.xlarge to m5.large, from 14 days of metrics, as of 2026-11-20.',
    ]);
    expect(found).toMatchObject([{ account: '222233334444', region: 'eu-west-1', tags: { team: '<b>' } }]);
  });

  it('is good where it recommends nothing, or something else', () => {
    expect(judged(check, [state('active')])).toEqual([]);
    expect(judged(check, [advised({ resourceType, actionType: 'Stop', actionFamily: 'idle' })])).toEqual([]);
    expect(judged(check, [advised({ resourceType: 'License' })])).toEqual([]);
    expect(judged(check, [advised({ resourceType, actionType: null })])).toEqual([]);
  });

  it('is left alone below the share that counts; an unknown share counts', () => {
    const row = advised({ resourceType });
    expect(judged(check, [row], { minimumShare: 0.31 })).toEqual([]);
    const untold = advised({ resourceType, advice: { ...adviceOf(row), estimatedSavingsPercentage: null } });
    expect(judged(check, [untold], { minimumShare: 0.31 })).toHaveLength(1);
  });
});

function adviceOf(row: ReturnType<typeof advised>) {
  if (row.kind !== 'advised') throw new TypeError('No advice.');
  return row.advice;
}

describe('an instance of another size', () => {
  it('claims its hours at both types, to be priced from the bill', () => {
    expect(claimed(judged(ec2Rightsized, [advised({})])[0])).toEqual([
      'BoxUsage:m5.xlarge: 730 → 0',
      'BoxUsage:m5.large: 0 → 730',
    ]);
  });

  it.each([[{ current: null }], [{ current: '`;rm' }]])('claims nothing that is no type: %j', (changes) => {
    expect(claimed(judged(ec2Rightsized, [advised(changes)])[0])).toEqual([]);
  });
});
