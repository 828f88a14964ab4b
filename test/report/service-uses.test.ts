import { describe, expect, it } from 'vitest';
import type { InventoryRow } from '../../src/core/collection.ts';
import { inventoryOf } from '../../src/report/service-inventory.ts';

function row(own: Partial<InventoryRow>): InventoryRow {
  return {
    account: '111122223333',
    region: 'us-east-1',
    service: 'ebs',
    resourceType: 'AWS::EC2::Volume',
    resources: 1,
    source: 'tagging-api',
    reason: null,
    ...own,
  };
}

describe('the inventory of a service', () => {
  const EBS = [
    { id: 'ebs', resourceTypes: { listable: ['AWS::EC2::Volume'], notListable: ['AWS::EC2::Snapshot'] } },
  ];

  it('adds up places, and tells those that could not be counted beside the sum', () => {
    const denied = row({ region: 'eu-west-1', resources: null, source: 'not-read', reason: 'denied' });

    expect(
      inventoryOf([row({ resources: 3 }), row({ region: 'sa-east-1', resources: 4 }), denied], EBS),
    ).toEqual({
      resources: 7,
      counted: 1,
      notCounted: 0,
      types: [
        {
          resourceType: 'AWS::EC2::Volume',
          resources: 7,
          places: 2,
          missingPlaces: 1,
          sources: ['not-read', 'tagging-api'],
        },
      ],
    });
  });

  it('is unknown, not zero, where nothing was counted', () => {
    const only = row({ resources: null, source: 'cannot-be-listed', reason: 'needs a parent' });

    expect(inventoryOf([only], EBS)).toMatchObject({ resources: null, counted: 0, notCounted: 1 });
  });

  it('is unknown of every type of the catalogue where the run counted nothing of the service', () => {
    expect(inventoryOf([], EBS)).toEqual({ resources: null, counted: 0, notCounted: 2, types: [] });
    expect(inventoryOf([], [...EBS, ...EBS])).toMatchObject({ notCounted: 2 });
  });

  it('has nothing to count where the catalogue knows no type', () => {
    const none = [{ id: 'ebs', resourceTypes: { listable: [], notListable: [] } }];

    expect(inventoryOf([], none)).toEqual({ resources: null, counted: 0, notCounted: 0, types: [] });
  });

  it('is zero where it was counted and there is none', () => {
    expect(inventoryOf([row({ resources: 0 })], EBS)).toMatchObject({ resources: 0, counted: 1 });
  });

  it('leaves out what belongs to another service or to none', () => {
    const others = [row({ service: 'ec2', resourceType: 'AWS::EC2::Instance' }), row({ service: null })];

    expect(inventoryOf([row({}), ...others], EBS).types.map(({ resourceType }) => resourceType)).toEqual([
      'AWS::EC2::Volume',
    ]);
  });
});
