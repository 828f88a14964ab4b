import { describe, expect, it } from 'vitest';
import { actionOf, effortOf } from '../../src/advisors/actions.ts';
import { idleClaims } from '../../src/advisors/idle-claims.ts';
import { servicesOfType } from '../../src/advisors/resource-types.ts';
import { sameWord } from '../../src/advisors/words.ts';

describe("AWS's words", () => {
  it.each([
    ['Overprovisioned', 'OVER_PROVISIONED'],
    ['OverProvisioned', 'Overprovisioned'],
    ['NOT_OPTIMIZED', 'NotOptimized'],
  ])('are the same however they are spelled: %s, %s', (a, b) => {
    expect(sameWord(a, b)).toBe(true);
  });

  it('are not the same where letters differ, and nothing is no word', () => {
    expect(sameWord('Optimized', 'NotOptimized')).toBe(false);
    expect(sameWord(undefined, 'Active')).toBe(false);
  });

  it.each(['MigrateToGraviton', 'MIGRATE_TO_GRAVITON', 'migrate-to-graviton'])('%s is an action', (word) => {
    expect(actionOf(word)).toEqual({ actionType: 'MigrateToGraviton', actionFamily: 'modernise' });
  });

  it.each(['Teleport', '', undefined, 'constructor', '__proto__'])('%s is none', (word) => {
    expect(actionOf(word)).toBeNull();
    expect(effortOf(word)).toBeNull();
    expect(servicesOfType(word ?? '')).toEqual([]);
  });

  it('name efforts and types of resources', () => {
    expect(effortOf('VERY_LOW')).toBe('VeryLow');
    expect(servicesOfType('EBS_VOLUME')[0]).toBe('ebs');
    expect(servicesOfType('RdsDbInstance')).toContain('aurora');
  });
});

describe('what advice ends for certain', () => {
  it('is all of a deleted volume, and the hours of a stopped instance', () => {
    expect(idleClaims('Delete', 'EbsVolume', 'vol-1')).toMatchObject([
      { resourceId: 'vol-1', usageTypes: [] },
    ]);
    expect(idleClaims('Stop', 'EC2_INSTANCE', 'i-1')[0]?.usageTypes).toContain('BoxUsage*');
  });

  it('is nothing of what is made smaller', () => {
    expect(idleClaims('Rightsize', 'Ec2Instance', 'i-1')).toEqual([]);
    expect(idleClaims('Delete', 'Unheard', 'x')).toEqual([]);
  });
});
