import { describe, expect, it } from 'vitest';
import { continuousRecording } from '../../src/checks/config/continuous-recording.ts';
import { duplicateRules } from '../../src/checks/config/duplicate-rules.ts';
import { globalTypesTwice } from '../../src/checks/config/global-types-twice.ts';
import { resourcesWithoutTags } from '../../src/checks/tagging/resources-without-tags.ts';
import { tagKeyVariants } from '../../src/checks/tagging/tag-key-variants.ts';
import type { ConfigRecorder } from '../../src/datasets/config/recorders.ts';
import type { ConfigRule } from '../../src/datasets/config/rules.ts';
import { judge } from './judge.ts';
import { judgeTenant } from './judge-tenant.ts';
import { claimTexts, idsOf } from './verdicts.ts';

const recorder = (changes: Partial<ConfigRecorder> = {}): ConfigRecorder => ({
  recorderName: 'default',
  servicePrincipal: null,
  recording: true,
  frequency: 'CONTINUOUS',
  dailyTypes: [],
  globalTypes: true,
  ...changes,
});

describe('continuous recording', () => {
  const continuous = (changes: Partial<ConfigRecorder> = {}) =>
    judge(continuousRecording, { configRecorders: [recorder(changes)] });

  it('is found, also where a recorder is older than modes', () => {
    expect(continuous()).toMatchObject([{ resourceId: 'default', claims: [] }]);
    expect(continuous({ frequency: null })).toHaveLength(1);
  });

  it.each([
    ['that is daily', { frequency: 'DAILY' }],
    ['with daily types', { dailyTypes: ['AWS::EC2::NetworkInterface'] }],
    ['that has stopped', { recording: false }],
    ['of a service', { servicePrincipal: 'securityhub.amazonaws.com' }],
  ])('is not one %s', (_, changes) => {
    expect(continuous(changes)).toEqual([]);
  });

  it('is undecided without a status', () => {
    expect(continuous({ recording: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('rules that judge the same', () => {
  const rule = (ruleName: string, changes: Partial<ConfigRule> = {}): ConfigRule => ({
    ruleName,
    state: 'ACTIVE',
    owner: 'AWS',
    sourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED',
    createdBy: null,
    judges: '[]',
    ...changes,
  });
  const alike = (...configRules: readonly ConfigRule[]) => judge(duplicateRules, { configRules });

  it('are all but one, and never that of a service', () => {
    const found = alike(rule('b'), rule('a'), rule('z', { createdBy: 'securityhub.amazonaws.com' }));
    expect(idsOf(found)).toEqual(['a', 'b']);
    expect(found).toMatchObject([
      {
        evidence:
          '3 rules evaluate S3_BUCKET_VERSIONING_ENABLED with the same parameters and scope; one of them belongs to securityhub.amazonaws.com.',
      },
      {},
    ]);
    expect(claimTexts(found[0])).toEqual(['a: *ConfigRuleEvaluations × 0']);
    expect(idsOf(alike(rule('b'), rule('a')))).toEqual(['b']);
  });

  it.each([
    ['with other parameters', { judges: '["x"]' }],
    ['of another source', { sourceIdentifier: 'RDS_STORAGE_ENCRYPTED' }],
    ['of a function, which may look at its name', { owner: 'CUSTOM_LAMBDA' }],
    ['that are being deleted', { state: 'DELETING' }],
    ['of a service alone', { createdBy: 'config-conforms.amazonaws.com' }],
  ])('are not those %s', (_, changes) => {
    expect(alike(rule('a'), rule('b', changes)).filter(({ resourceId }) => resourceId === 'b')).toEqual([]);
  });
});

describe('global types in many regions', () => {
  const at = (region: string, changes: Partial<ConfigRecorder> = {}, account = '1') => ({
    account,
    region,
    ...recorder(changes),
  });
  const twice = (...configRecorders: readonly ReturnType<typeof at>[]) =>
    judgeTenant(globalTypesTwice, { configRecorders });

  it('are found in all regions of an account but the first', () => {
    const found = twice(at('us-east-1'), at('eu-west-1'), at('ap-south-1'), at('eu-west-1', {}, '2'));
    expect(found.map(({ account, region }) => `${account} ${region}`)).toEqual([
      '1 us-east-1',
      '1 eu-west-1',
    ]);
    expect(found[0]).toMatchObject({
      evidence: expect.stringContaining('in 3 regions, here as well as in ap-south-1'),
      claims: [],
    });
  });

  it('are not found where the others leave them out, have stopped, or belong to a service', () => {
    const others = [{ globalTypes: false }, { recording: false }, { servicePrincipal: 'x' }];
    for (const changes of others) expect(twice(at('a'), at('b', changes))).toEqual([]);
  });
});

describe('spellings of tag keys', () => {
  const at = (tagKey: string, region = 'us-east-1', account = '1') => ({ tagKey, region, account });
  const variants = (...tagKeys: readonly ReturnType<typeof at>[]) => judgeTenant(tagKeyVariants, { tagKeys });

  it('are found but for the commonest', () => {
    const found = variants(
      at('cost-center', 'eu-west-1'),
      at('cost-center'),
      at('CostCenter', 'b', '2'),
      at('CostCenter', 'a', '2'),
      at('CostCenter', 'c', '2'),
      at('Cost Center', 'a', '3'),
      at('Owner'),
    );
    expect(found).toEqual([
      {
        account: '1',
        region: 'eu-west-1',
        resourceId: 'cost-center',
        evidence:
          '3 tag keys differ in capitals and separators alone; this one is used in 2 of the accounts and regions, the commonest in 3.',
        claims: [],
      },
      expect.objectContaining({ resourceId: 'Cost Center', account: '3' }),
    ]);
  });

  it('are not found where a key is the same everywhere, or means another thing', () => {
    expect(variants(at('Team'), at('Team', 'eu-west-1'), at('Teams'))).toEqual([]);
  });

  it('keep hostile keys out of the evidence', () => {
    const [found] = variants(at('<img>'), at('<IMG>'), at('<IMG>', 'b'));
    expect(found).toMatchObject({ resourceId: '<img>', evidence: expect.not.stringContaining('img>') });
  });
});

describe('resources without tags', () => {
  const resourceArn = 'arn:aws:ec2:eu-central-1:111122223333:volume/vol-1';
  const found = (changes: object = {}, thresholds = {}) =>
    judge(
      resourcesWithoutTags,
      { taggableResources: [{ resourceArn, kind: 'ec2:volume', tags: 0, ownedByStack: false, ...changes }] },
      { thresholds },
    );

  it('are found, with the stack whose tags they could have', () => {
    expect(found()).toEqual([
      {
        resourceId: resourceArn,
        evidence: 'The resource (ec2:volume) has 0 tags that people set.',
        claims: [],
      },
    ]);
    expect(found({ ownedByStack: true })).toMatchObject([
      { evidence: expect.stringContaining('CloudFormation stack') },
    ]);
  });

  it('have as many as the threshold says', () => {
    expect(found({ tags: 1 })).toEqual([]);
    expect(found({ tags: 1 }, { minimumTags: 2 })).toHaveLength(1);
  });
});
