import { describe, expect, it } from 'vitest';
import { fingerprinter, type Identity } from '../../src/report/fingerprint.ts';

const INSTANCE: Identity = {
  tenant: 'acme',
  account: '111122223333',
  region: 'eu-west-1',
  service: 'ec2',
  resourceId: 'i-1',
  actionFamily: 'rightsize',
};

async function printOf(more: Partial<Identity>, key = 7): Promise<string> {
  return (await fingerprinter(new Uint8Array(32).fill(key)))({ ...INSTANCE, ...more });
}

describe('the fingerprint of a recommendation', () => {
  it('tells tenants, places, resources, families and keys apart', async () => {
    const others = [
      printOf({}),
      printOf({ tenant: 'other' }),
      printOf({ account: '444455556666' }),
      printOf({ region: 'us-east-1' }),
      printOf({ resourceId: 'i-2' }),
      printOf({ actionFamily: 'idle' }),
      printOf({}, 8),
    ];
    expect(new Set(await Promise.all(others)).size).toBe(others.length);
    expect(await printOf({})).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is that of the group where a group replaces its resources', async () => {
    const first = await printOf({ workloadGroup: 'web' });
    expect(await printOf({ resourceId: 'i-2', workloadGroup: 'web' })).toBe(first);
    expect(await printOf({ workloadGroup: 'batch' })).not.toBe(first);
    expect(await printOf({ resourceId: 'web' })).not.toBe(first);
    expect(await printOf({ workloadGroup: null })).toBe(await printOf({}));
  });
});
