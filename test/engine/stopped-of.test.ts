import { describe, expect, it } from 'vitest';
import { stoppedOf } from '../../src/engine/stopped-of.ts';

const unit = {
  id: 'u1',
  tenant: 't',
  account: '111122223333',
  region: 'us-east-2',
  serviceGroup: 'ec2',
  services: ['ec2'],
  reads: ['ec2/instances'],
  checks: [],
  expectedSeconds: 1,
};
const cost = { seconds: 0, calls: 0, pages: 0, throttles: 0, retries: 0, metrics: 0 };

function collected(kept: readonly unknown[]) {
  const read = { read: 'ec2/instances', state: 'ok', rows: kept.length, failure: null, kept } as const;
  return { unit, record: { result: { unit: 'u1', reads: [read], checks: [] }, cost } };
}

describe('instances that stand still', () => {
  it('are told with where they are and since when', () => {
    const kept = [
      { instanceId: 'i-1', state: 'stopped', stoppedAt: '2024-02-08T17:03:16.000Z' },
      { instanceId: 'i-2', state: 'stopped' },
      { instanceId: 'i-3', state: 'running', stoppedAt: null },
      { instanceId: 'i-4', state: null },
    ];
    expect(stoppedOf(collected(kept)).map(({ resourceId, since }) => [resourceId, since])).toEqual([
      ['i-1', '2024-02-08T17:03:16.000Z'],
      ['i-2', null],
    ]);
  });

  it('are none where nothing was read', () => {
    expect(stoppedOf({ unit, record: null })).toEqual([]);
  });
});
