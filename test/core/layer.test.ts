import { describe, expect, it } from 'vitest';
import { layerOfBillName, layerOfService } from '../../src/core/layer.ts';
import { serviceById } from '../../src/services/find-service.ts';

function rows(...ids: readonly string[]) {
  return ids.map((id) => {
    const service = serviceById(id);
    if (!service) throw new Error(`${id} is not in the catalogue`);
    return service;
  });
}

describe('the layer of a service', () => {
  it.each([
    ['ec2', 'compute'],
    ['ecs', 'compute'],
    ['ebs', 'storage'],
    ['s3', 'storage'],
    ['rds', 'database'],
    ['dynamodb', 'database'],
    ['nat-gateway', 'network'],
    ['cloudfront', 'network'],
    ['lambda', 'serverless'],
    ['api-gateway', 'serverless'],
    ['sqs', 'serverless'],
    ['step-functions', 'serverless'],
    ['eventbridge-scheduler', 'serverless'],
    ['cloudwatch', 'other'],
    ['bedrock', 'other'],
  ])('%s is %s', (id, layer) => {
    expect(rows(id).map(layerOfService)).toEqual([layer]);
  });
});

describe('the layer of a name on the bill', () => {
  it('is the one that most of its services are of', () => {
    expect(layerOfBillName(rows('ebs', 'ec2', 'ec2-capacity-reservations', 'nat-gateway'), null)).toBe(
      'compute',
    );
  });

  it('is other where it stands for as many of one layer as of another', () => {
    expect(layerOfBillName(rows('ebs', 'nat-gateway'), null)).toBe('other');
  });

  it('is network for traffic, and other for what no service stands behind', () => {
    expect(layerOfBillName([], 'transfer')).toBe('network');
    expect(layerOfBillName([], 'tax')).toBe('other');
    expect(layerOfBillName([], null)).toBe('other');
  });
});
