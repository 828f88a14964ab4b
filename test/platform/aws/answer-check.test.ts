import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer, type Expected } from '../../../src/platform/aws/answer-check.ts';
import { BadAnswer } from '../../../src/platform/aws/call-errors.ts';

const EC2: Expected = { protocol: 'aws.protocols#ec2Query', operation: 'DescribeVolumes', hasOutput: true };
const QUERY: Expected = {
  protocol: 'aws.protocols#awsQuery',
  operation: 'GetCallerIdentity',
  hasOutput: true,
};
const JSON_1_1: Expected = {
  protocol: 'aws.protocols#awsJson1_1',
  operation: 'DescribeLogGroups',
  hasOutput: true,
};

const check = (text: string, expected: Expected, status = 200, headers = {}) =>
  checkAnswer({ status, headers, body: new TextEncoder().encode(text) }, expected);

const VOLUMES =
  '<?xml version="1.0"?>\n<!-- x --><DescribeVolumesResponse xmlns="y"><requestId>a</requestId><volumeSet><item><volumeId>vol-1</volumeId></item></volumeSet></DescribeVolumesResponse>';

const IDENTITY =
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>a</RequestId></ResponseMetadata></GetCallerIdentityResponse>';

describe('an answer', () => {
  it.each([
    [VOLUMES, EC2],
    [`\uFEFF${VOLUMES}\n`, EC2],
    [IDENTITY, QUERY],
    ['{"logGroups":[]}', JSON_1_1],
    [' {"__type":"a#DescribeLogGroupsResponse","logGroups":[]}\n', JSON_1_1],
    ['', { ...JSON_1_1, hasOutput: false }],
    ['{}', { ...JSON_1_1, hasOutput: false }],
  ])('is believed: %s', (text, expected) => {
    expect(check(text, expected)).toBe('answer');
  });

  it.each([
    ['<Response><Errors><Error><Code>x</Code></Error></Errors></Response>', EC2],
    ['<ErrorResponse><Error><Code>x</Code></Error></ErrorResponse>', QUERY],
    ['{"__type":"a#ThrottlingException"}', JSON_1_1],
  ])('is an error for all its status: %s', (text, expected) => {
    expect(check(text, expected)).toBe('error');
    expect(check(text, expected, 400)).toBe('error');
  });

  it('is an error where the header says so', () => {
    expect(check('{}', JSON_1_1, 200, { 'x-amzn-errortype': 'AccessDenied' })).toBe('error');
  });

  it.each([
    [IDENTITY.replaceAll('GetCallerIdentityResult', 'Other'), QUERY],
    [IDENTITY, EC2],
    ['<DescribeVolumesResponse/>', EC2],
    ['<Response></Response>', EC2],
    ['"text"', JSON_1_1],
    ['<!DOCTYPE html><html></html>', JSON_1_1],
  ])('is refused: %s', (text, expected) => {
    expect(() => check(text, expected)).toThrow(BadAnswer);
  });

  it.each([403, 404, 500, 503])('is refused where a web page comes with status %i', (status) => {
    expect(() => check('<html><body>x</body></html>', EC2, status)).toThrow(BadAnswer);
  });

  it.each([
    [VOLUMES, EC2],
    [IDENTITY, QUERY],
  ])('that is cut off anywhere is refused', (text, expected) => {
    for (let end = 0; end < text.length; end++) {
      expect(() => check(text.slice(0, end), expected), text.slice(0, end)).toThrow(BadAnswer);
    }
  });

  it('in JSON that is cut off anywhere is refused, or the SDK cannot parse it', () => {
    const rows = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.nat(), (logGroups, cut) => {
        const text = JSON.stringify({ logGroups });
        const part = text.slice(0, cut % text.length);
        expect(() => {
          check(part, JSON_1_1);
          JSON.parse(part);
        }).toThrow();
      }),
    );
  });

  it('takes no longer for hostile text', () => {
    const hostile = `<DescribeVolumesResponse>${'<!-- '.repeat(50_000)}`;
    expect(() => check(hostile, EC2)).toThrow(BadAnswer);
    expect(() => check('<!-- -->'.repeat(50_000), EC2)).toThrow(BadAnswer);
  });
});
