import { describe, expect, it } from 'vitest';
import { accountsGapOf, billGapOf } from '../../src/app/gap-of-error.ts';
import { couldNotLook } from '../../src/app/no-accounts.ts';
import { SpendlogError } from '../../src/core/errors.ts';
import { toSpendlogError } from '../../src/platform/aws-errors.ts';

const named = (name: string) => Object.assign(new Error('no'), { name });
const bucket = {
  service: 'S3',
  subject: 'the bucket bills',
  actions: ['s3:GetObject', 'kms:Decrypt (where the bucket is encrypted with a key of yours)'],
};
const explorer = { service: 'Cost Explorer', subject: 'the bill', actions: ['ce:GetCostAndUsage'] };
const accounts = { service: 'AWS Organizations', subject: 'x', actions: ['organizations:ListAccounts'] };

describe('why there is no bill', () => {
  it('names what was denied: of an export what reads it, of Cost Explorer its own action', () => {
    expect(billGapOf(toSpendlogError(named('AccessDenied'), bucket))).toMatchObject({
      reason: 'denied',
      remedy: 'allow the role to read the export',
      missingPermissions: ['s3:GetObject', 'kms:Decrypt'],
      hint: expect.stringContaining('the bucket bills'),
    });
    expect(billGapOf(toSpendlogError(named('AccessDeniedException'), explorer))).toMatchObject({
      remedy: 'allow ce:GetCostAndUsage for the whole organisation',
      missingPermissions: ['ce:GetCostAndUsage'],
    });
  });

  it('names no permission where it was nothing of the kind', () => {
    const gap = billGapOf(toSpendlogError(named('ThrottlingException'), bucket));
    expect(gap).toMatchObject({ reason: 'throttled', remedy: 'run again: what was read is kept' });
    expect(gap).not.toHaveProperty('missingPermissions');
    expect(billGapOf(new SpendlogError('INPUT_INVALID', 'a', 'b'))).toBeNull();
  });
});

describe('why there are no accounts', () => {
  it.each([
    ['AccessDeniedException', 'denied', ['organizations:ListAccounts']],
    ['TooManyRequestsException', 'throttled', undefined],
    ['ServiceException', 'failed', undefined],
  ])('is told as it was: %s', (name, reason, missingPermissions) => {
    const gap = accountsGapOf(toSpendlogError(named(name), accounts));
    expect(gap?.reason).toBe(reason);
    expect(gap?.missingPermissions).toEqual(missingPermissions);
  });

  it('is nothing where there are some', () => {
    expect(couldNotLook({ accounts: [{ id: '111111111111', name: 'a' }] })).toBeNull();
    expect(couldNotLook({ accounts: [] })).toMatchObject({ reason: 'failed' });
  });
});
