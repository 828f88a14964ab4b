import { describe, expect, it } from 'vitest';
import { recordedEvents } from '../../src/datasets/cloudtrail/recorded-events.ts';
import { trails } from '../../src/datasets/cloudtrail/trails.ts';
import { configRecorders } from '../../src/datasets/config/recorders.ts';
import { configRules } from '../../src/datasets/config/rules.ts';
import { kmsKeys } from '../../src/datasets/kms/keys.ts';
import { secrets } from '../../src/datasets/secrets-manager/secrets.ts';
import { tagKeys } from '../../src/datasets/tagging/tag-keys.ts';
import { taggableResources } from '../../src/datasets/tagging/taggable-resources.ts';
import { denied, type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const at = new Date('2026-01-02T03:04:05Z');
const instant = '2026-01-02T03:04:05.000Z';

describe('keys', () => {
  it('tell their last use; what their policies refuse stays with them, and free ones are not asked', async () => {
    await using aws = await startScriptedAws({
      'KMS:ListKeys': ({ Marker }: { Marker?: string }) =>
        Marker === undefined
          ? { Keys: [{ KeyId: 'used' }, { KeyId: 'closed' }, { KeyId: 'silent' }], NextMarker: 'more' }
          : { Keys: [{ KeyId: 'aws' }, { KeyId: 'leaving' }] },
      'KMS:DescribeKey': ({ KeyId }: { KeyId?: string }) => {
        if (KeyId === 'closed') throw denied();
        return {
          KeyMetadata: {
            KeyId,
            KeyManager: KeyId === 'aws' ? 'AWS' : 'CUSTOMER',
            KeyState: KeyId === 'leaving' ? 'PendingDeletion' : 'Enabled',
            CreationDate: at,
          },
        };
      },
      'KMS:GetKeyLastUsage': ({ KeyId }: { KeyId?: string }) => {
        if (KeyId === 'silent') throw denied();
        return { KeyLastUsage: { Timestamp: at }, TrackingStartDate: at };
      },
    });
    expect(await rowsOf(kmsKeys, contextFor(aws.url))).toEqual([
      {
        keyId: 'used',
        described: 'read',
        manager: 'CUSTOMER',
        state: 'Enabled',
        createdAt: instant,
        usage: 'read',
        usedAt: instant,
        countedSince: instant,
      },
      expect.objectContaining({ keyId: 'closed', described: 'denied', manager: null, usage: 'not-asked' }),
      expect.objectContaining({ keyId: 'silent', described: 'read', usage: 'denied', countedSince: null }),
      expect.objectContaining({ keyId: 'aws', usage: 'not-asked' }),
      expect.objectContaining({ keyId: 'leaving', usage: 'not-asked' }),
    ]);
    expect(aws.calls.filter(({ operation }) => operation === 'KMS:GetKeyLastUsage')).toHaveLength(2);
  });
});

describe('secrets', () => {
  it('are told without their value', async () => {
    await using aws = await startScriptedAws({
      'Secrets Manager:ListSecrets': ({ NextToken }: Paged) => ({
        SecretList: [
          {
            ARN: NextToken ?? 'arn:1',
            Name: 'db',
            OwningService: 'rds',
            PrimaryRegion: 'us-east-1',
            RotationEnabled: true,
            CreatedDate: at,
            LastChangedDate: at,
            LastAccessedDate: at,
            Tags: [{ Key: 'env', Value: 'prod' }],
          },
        ],
        ...(NextToken === undefined ? { NextToken: 'arn:2' } : {}),
      }),
    });
    const rows = await rowsOf(secrets, contextFor(aws.url));
    expect(rows.map(({ secretArn }) => secretArn)).toEqual(['arn:1', 'arn:2']);
    expect(rows[0]).toEqual({
      secretArn: 'arn:1',
      name: 'db',
      owningService: 'rds',
      primaryRegion: 'us-east-1',
      rotates: true,
      createdAt: instant,
      changedAt: instant,
      accessedAt: instant,
      deletedAt: null,
      tags: { env: 'prod' },
    });
  });
});

describe('trails', () => {
  it('are told with their status and what they record; refusals stay with their trail', async () => {
    const trail = (TrailARN: string) => ({
      TrailARN,
      Name: 'x',
      HomeRegion: 'eu-central-1',
      IsMultiRegionTrail: true,
      IsOrganizationTrail: true,
      S3BucketName: 'logs',
    });
    await using aws = await startScriptedAws({
      'CloudTrail:DescribeTrails': () => ({ trailList: [trail('arn:a'), trail('arn:b'), trail('arn:c')] }),
      'CloudTrail:GetTrailStatus': ({ Name }: { Name?: string }) => {
        if (Name === 'arn:b') throw denied();
        return Name === 'arn:c' ? { IsLogging: false, StopLoggingTime: at } : { IsLogging: true };
      },
      'CloudTrail:GetEventSelectors': ({ TrailName }: { TrailName?: string }) => {
        if (TrailName === 'arn:c') throw denied();
        return { EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }] };
      },
    });
    expect(await rowsOf(trails, contextFor(aws.url))).toEqual([
      {
        trailArn: 'arn:a',
        name: 'x',
        homeRegion: 'eu-central-1',
        everyRegion: true,
        everyAccount: true,
        bucket: 'logs',
        status: 'read',
        records: true,
        stoppedAt: null,
        selectors: 'read',
        managementEvents: 'all',
        wholeDataTypes: [],
      },
      expect.objectContaining({ trailArn: 'arn:b', status: 'denied', records: null, selectors: 'read' }),
      expect.objectContaining({ trailArn: 'arn:c', records: false, stoppedAt: instant, selectors: 'denied' }),
    ]);
    expect(aws.calls[0]?.input).toMatchObject({ includeShadowTrails: false });
  });

  const basic = (changes: object) => ({ EventSelectors: [{ IncludeManagementEvents: true, ...changes }] });
  const fields = (...selectors: readonly object[]) => ({
    AdvancedEventSelectors: [{ FieldSelectors: selectors }] as never,
  });
  const category = (value: string) => ({ Field: 'eventCategory', Equals: [value] });
  const type = { Field: 'resources.type', Equals: ['AWS::S3::Object'] };

  it.each([
    [basic({}), 'all', []],
    [basic({ ReadWriteType: 'WriteOnly' }), 'some', []],
    [basic({ ExcludeManagementEventSources: ['kms.amazonaws.com'] }), 'some', []],
    [basic({ IncludeManagementEvents: false }), 'none', []],
    [
      basic({ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }),
      'all',
      ['AWS::S3::Object'],
    ],
    [basic({ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::one/'] }] }), 'all', []],
    [
      basic({ DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }] }),
      'all',
      ['AWS::Lambda::Function'],
    ],
    [fields(category('Management')), 'all', []],
    [fields(category('Management'), { Field: 'readOnly', Equals: ['false'] }), 'some', []],
    [fields(category('Data'), type), 'none', ['AWS::S3::Object']],
    [
      fields(category('Data'), type, { Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::one/'] }),
      'none',
      [],
    ],
    [{}, 'none', []],
  ] as const)(
    'with %o record %s management events and all of %o',
    (selectors, management, wholeDataTypes) => {
      expect(recordedEvents(selectors as Parameters<typeof recordedEvents>[0])).toEqual({
        management,
        wholeDataTypes,
      });
    },
  );
});

describe('recorders and rules', () => {
  it('of AWS Config are told with what decides on their price', async () => {
    await using aws = await startScriptedAws({
      'Config Service:DescribeConfigurationRecorders': () => ({
        ConfigurationRecorders: [
          {
            name: 'default',
            recordingGroup: { allSupported: false, resourceTypes: ['AWS::IAM::Role'] },
            recordingMode: {
              recordingFrequency: 'CONTINUOUS',
              recordingModeOverrides: [
                { resourceTypes: ['AWS::EC2::NetworkInterface'], recordingFrequency: 'DAILY' },
                { resourceTypes: ['AWS::EC2::Volume'], recordingFrequency: 'CONTINUOUS' },
              ],
            },
          },
          { name: 'hub', servicePrincipal: 'securityhub.amazonaws.com' },
        ],
      }),
      'Config Service:DescribeConfigurationRecorderStatus': () => ({
        ConfigurationRecordersStatus: [{ name: 'default', recording: true }],
      }),
      'Config Service:DescribeConfigRules': () => ({
        ConfigRules: ['b', 'a'].map((letter) => ({
          ConfigRuleName: letter,
          ConfigRuleState: 'ACTIVE',
          Source: { Owner: 'AWS', SourceIdentifier: 'X' },
          Scope: { ComplianceResourceTypes: letter === 'a' ? ['A', 'B'] : ['B', 'A'] },
        })),
      }),
    });
    expect(await rowsOf(configRecorders, contextFor(aws.url))).toEqual([
      {
        recorderName: 'default',
        servicePrincipal: null,
        recording: true,
        frequency: 'CONTINUOUS',
        dailyTypes: ['AWS::EC2::NetworkInterface'],
        globalTypes: true,
      },
      {
        recorderName: 'hub',
        servicePrincipal: 'securityhub.amazonaws.com',
        recording: null,
        frequency: null,
        dailyTypes: [],
        globalTypes: false,
      },
    ]);
    const [b, a] = await rowsOf(configRules, contextFor(aws.url));
    expect(a).toMatchObject({ ruleName: 'a', owner: 'AWS', sourceIdentifier: 'X', createdBy: null });
    expect(a?.judges).toBe(b?.judges);
  });
});

describe('tag keys', () => {
  it('are those that people set', async () => {
    await using aws = await startScriptedAws({
      'Resource Groups Tagging API:GetTagKeys': ({ PaginationToken }: { PaginationToken?: string }) =>
        PaginationToken === undefined
          ? { TagKeys: ['aws:cloudformation:stack-name', 'Team'], PaginationToken: 'more' }
          : { TagKeys: ['team'], PaginationToken: '' },
    });
    expect(await rowsOf(tagKeys, contextFor(aws.url))).toEqual([{ tagKey: 'Team' }, { tagKey: 'team' }]);
  });
});

describe('resources that the tagging API knows', () => {
  it('have their tags counted, but for those of AWS, over all pages', async () => {
    const arn = (rest: string) => `arn:aws:${rest}`;
    await using aws = await startScriptedAws({
      'Resource Groups Tagging API:GetResources': ({ PaginationToken }: { PaginationToken?: string }) =>
        PaginationToken === undefined
          ? {
              ResourceTagMappingList: [
                { ResourceARN: arn('ec2:eu-central-1:111122223333:volume/vol-1'), Tags: [] },
                {
                  ResourceARN: arn('ec2:eu-central-1:111122223333:volume/vol-2'),
                  Tags: [{ Key: 'team', Value: 'a' }],
                },
              ],
              PaginationToken: 'more',
            }
          : {
              ResourceTagMappingList: [
                {
                  ResourceARN: arn('lambda:eu-central-1:111122223333:function:orders'),
                  Tags: [{ Key: 'aws:cloudformation:stack-id', Value: 'arn' }],
                },
                { ResourceARN: arn('s3:::bucket') },
              ],
              PaginationToken: '',
            },
    });
    expect(await rowsOf(taggableResources, contextFor(aws.url))).toEqual([
      {
        resourceArn: arn('ec2:eu-central-1:111122223333:volume/vol-1'),
        kind: 'ec2:volume',
        tags: 0,
        ownedByStack: false,
      },
      {
        resourceArn: arn('ec2:eu-central-1:111122223333:volume/vol-2'),
        kind: 'ec2:volume',
        tags: 1,
        ownedByStack: false,
      },
      {
        resourceArn: arn('lambda:eu-central-1:111122223333:function:orders'),
        kind: 'lambda:function',
        tags: 0,
        ownedByStack: true,
      },
      { resourceArn: arn('s3:::bucket'), kind: 's3', tags: 0, ownedByStack: false },
    ]);
  });
});
