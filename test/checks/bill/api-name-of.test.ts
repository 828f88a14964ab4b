import { describe, expect, it } from 'vitest';
import { apiNameOf } from '../../../src/checks/bill/api-name-of.ts';

describe('a resource of the bill, as its API names it', () => {
  it.each([
    ['vol-0123456789abcdef0', 'vol-0123456789abcdef0'],
    ['arn:aws:ec2:eu-west-1:1:volume/vol-1', 'vol-1'],
    ['arn:aws:rds:eu-west-1:1:db:orders', 'orders'],
    ['arn:aws:rds:eu-west-1:1:cluster:orders', 'orders'],
    ['arn:aws:s3:::a-bucket', 'a-bucket'],
    ['arn:aws:dynamodb:eu-west-1:1:table/Events', 'Events'],
    ['arn:aws:logs:eu-west-1:1:log-group:/aws/lambda/f:*', '/aws/lambda/f'],
    ['arn:aws:lambda:eu-west-1:1:function:f:live', 'f'],
    [
      'arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/50dc6c495c0c9188',
      'arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/50dc6c495c0c9188',
    ],
    ['arn:aws', 'arn:aws'],
    ['', ''],
    ['</td>:x', '</td>:x'],
  ])('%s is %s', (billed, name) => {
    expect(apiNameOf(billed)).toBe(name);
  });
});
