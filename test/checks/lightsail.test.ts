import { describe, expect, it } from 'vitest';
import { detachedDisks } from '../../src/checks/lightsail/detached-disks.ts';
import { emptyLightsailLoadBalancers } from '../../src/checks/lightsail/empty-load-balancers.ts';
import { looseStaticIps } from '../../src/checks/lightsail/loose-static-ips.ts';
import { stoppedLightsailInstances } from '../../src/checks/lightsail/stopped-instances.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const common = {
  name: 'one',
  arn: 'arn:aws:lightsail:eu-central-1:111122223333:Disk/0f1e',
  createdAt: '2026-01-01T00:00:00.000Z',
  tags: {},
};

const address = { ...common, ipAddress: '192.0.2.1', attached: false as boolean | null };
const instance = { ...common, state: 'stopped' as string | null, bundleId: 'nano_3_0' };
const disk = {
  ...common,
  sizeGb: 8,
  attached: false as boolean | null,
  state: 'available',
  isSystemDisk: false,
};
const balancer = { ...common, state: 'active', instances: 0 as number | null };

/** Each check over one row that is waste, with the changes of a case. */
const cases = [
  {
    kind: 'static IP addresses',
    found: (changes: object) => judge(looseStaticIps, { lightsailStaticIps: [{ ...address, ...changes }] }),
    evidence: 'The static IP address 192.0.2.1 is attached to nothing; it was made on 2026-01-01.',
    good: [{ attached: true }, { attached: null }],
  },
  {
    kind: 'instances',
    found: (changes: object) =>
      judge(stoppedLightsailInstances, { lightsailInstances: [{ ...instance, ...changes }] }),
    evidence:
      'The Lightsail instance with the plan nano_3_0 is stopped and charged in full; it was made on 2026-01-01.',
    good: [{ state: 'running' }, { state: 'stopping' }, { state: null }],
  },
  {
    kind: 'disks',
    found: (changes: object) => judge(detachedDisks, { lightsailDisks: [{ ...disk, ...changes }] }),
    evidence: 'The disk of 8 GB is attached to nothing; it was made on 2026-01-01.',
    good: [{ attached: true }, { attached: null }, { state: 'pending' }, { isSystemDisk: true }],
  },
  {
    kind: 'load balancers',
    found: (changes: object) =>
      judge(emptyLightsailLoadBalancers, { lightsailLoadBalancers: [{ ...balancer, ...changes }] }),
    evidence: 'The load balancer has no instance attached; it was made on 2026-01-01.',
    good: [{ instances: 1 }, { instances: null }, { state: 'provisioning' }, { state: 'failed' }],
  },
];

describe.each(cases)('$kind that serve nobody', ({ found, evidence, good }) => {
  it('are found by name, with all that is billed under their ARN', () => {
    const [verdict] = found({});
    expect(verdict).toMatchObject({ resourceId: 'one' });
    expect(evidenceOf(verdict)).toBe(evidence);
    expect(claimTexts(verdict)).toEqual([`${common.arn}: everything × 0`]);
  });

  it('are not those in use, or of unknown state', () => {
    for (const changes of good) expect(found(changes)).toEqual([]);
  });

  it('are not those of this week', () => {
    expect(found({ createdAt: '2026-11-16T00:00:00.000Z' })).toEqual([]);
  });

  it('are undecided without an age, and have no amount without an ARN', () => {
    expect(found({ createdAt: null })).toMatchObject([{ reason: expect.any(String) }]);
    expect(found({ arn: null })).toMatchObject([{ claims: [] }]);
  });

  it('keep hostile names as data', () => {
    const name = '`x`|=HYPERLINK("x")';
    const [verdict] = found({ name });
    expect(verdict?.resourceId).toBe(name);
    expect(evidenceOf(verdict)).not.toContain('HYPERLINK');
  });
});
