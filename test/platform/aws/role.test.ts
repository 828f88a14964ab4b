import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/platform/aws/id-token-claims.ts';
import { homeRegion, parseRoleArn, roleArn, sessionName } from '../../../src/platform/aws/role.ts';
import { tokenPages } from '../../../src/platform/aws/token-pages.ts';

describe('roles', () => {
  it.each([
    'arn:aws:iam::111111111111:role/a',
    'arn:aws-us-gov:iam::111111111111:role/finops/deep/name+=,.@-_',
  ])('are read and written alike: %s', (arn) => {
    expect(roleArn(parseRoleArn(arn))).toBe(arn);
  });

  it.each([
    '',
    'reader',
    'arn:aws:iam::11111111111:role/a',
    'arn:aws:iam::111111111111:user/a',
    'arn:aws:iam::111111111111:role/a b',
  ])('are refused without showing an account: %s', (arn) => {
    expect(() => parseRoleArn(arn)).toThrow(/not the ARN of a role/);
    expect(() => parseRoleArn(arn)).not.toThrow(/111111111111/);
  });

  it('are asked in their own partition', () => {
    expect(['aws', 'aws-cn', 'aws-us-gov'].map(homeRegion)).toEqual([
      'us-east-1',
      'cn-north-1',
      'us-gov-west-1',
    ]);
  });
});

it('session names are what AWS allows, whatever was wanted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (wanted) => {
      expect(sessionName(wanted)).toMatch(/^[\w+=,.@-]{2,64}$/);
    }),
  );
  expect(sessionName('spendlog-77')).toBe('spendlog-77');
});

it('claims of anything that is no token are none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(claimsOf(`x.${Buffer.from(text).toString('base64url')}.y`)).toBeTypeOf('object');
    }),
  );
  expect(claimsOf('')).toEqual({});
  expect(claimsOf('a.bnVsbA.c')).toEqual({});
});

it('a list whose page names one that was there already is an error', async () => {
  const read = async () => {
    const pages = [];
    for await (const page of tokenPages(async (token) => ({ NextToken: token === 'a' ? 'b' : 'a' })))
      pages.push(page);
    return pages;
  };

  await expect(read()).rejects.toMatchObject({ code: 'DATA_UNEXPECTED' });
});
