import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/registry.ts';
import { withThresholds } from '../../src/checks/with-thresholds.ts';

const thresholdsOf = (id: string, configured: Parameters<typeof withThresholds>[1]) =>
  withThresholds(checks, configured).find((check) => check.id === id)?.thresholds;

describe('withThresholds', () => {
  it('takes what is configured and leaves the rest', () => {
    const configured = { 'vpc-idle-nat-gateways': { minimumAgeDays: 30, maximumBytes: 1_000 } };
    expect(thresholdsOf('vpc-idle-nat-gateways', configured)).toEqual({
      minimumAgeDays: 30,
      minimumDaysMeasured: 13,
      maximumBytes: 1_000,
      maximumConnections: 0,
    });
    expect(thresholdsOf('ebs-unattached-volumes', configured)).toEqual({ minimumAgeDays: 7 });
    expect(thresholdsOf('vpc-idle-nat-gateways', {})).toMatchObject({ minimumAgeDays: 14 });
  });

  it.each([
    [{ 'no-such-check': {} }, 'There is no check no-such-check.', 'ebs-gp2-volumes'],
    [{ 'ebs-gp2-volumes': { minimumAge: 1 } }, 'has no threshold minimumAge', 'minimumSizeGib'],
    [{ 'ebs-gp2-volumes': { toString: 1 } }, 'has no threshold toString', 'minimumSizeGib'],
    [{ 'ebs-gp2-volumes': { minimumSizeGib: -1 } }, 'must be a number from 0 up', 'docs/checks.md'],
    [{ 'ebs-gp2-volumes': { minimumSizeGib: Number.NaN } }, 'must be a number from 0 up', 'docs/checks.md'],
  ])('refuses %o with what would do', (configured, message, hint) => {
    expect(() => withThresholds(checks, configured)).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});
