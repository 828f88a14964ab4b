import { describe, expect, it } from 'vitest';
import { disabledAuthorities } from '../../src/checks/acm-pca/disabled-authorities.ts';
import { largeShortBuilds } from '../../src/checks/codebuild/large-short-builds.ts';
import { channelsWithoutInput } from '../../src/checks/medialive/channels-without-input.ts';
import { shortStandardWorkflows } from '../../src/checks/step-functions/short-standard-workflows.ts';
import type { CertificateAuthority } from '../../src/datasets/acm-pca/certificate-authorities.ts';
import type { BuildProject } from '../../src/datasets/codebuild/projects.ts';
import type { Channel } from '../../src/datasets/medialive/channels.ts';
import type { StateMachine } from '../../src/datasets/step-functions/state-machines.ts';
import { judge } from './judge.ts';
import { claimTexts } from './verdicts.ts';

const HOSTILE = '<img src=x>|`::add-mask::`';
const days = (value: number, count: number) => Array.from({ length: count }, () => value);

describe('private authorities that cannot issue', () => {
  const disabled = (changes: Partial<CertificateAuthority> = {}) =>
    judge(disabledAuthorities, {
      certificateAuthorities: [
        {
          authorityArn: 'arn:ca',
          status: 'DISABLED',
          usageMode: 'GENERAL_PURPOSE',
          createdAt: '2024-01-01T00:00:00.000Z',
          statusSince: '2026-08-13T08:00:00.000Z',
          ...changes,
        },
      ],
    });

  it('are found with what is billed for them', () => {
    expect(disabled()).toMatchObject([
      {
        evidence:
          'The authority (GENERAL_PURPOSE) has been DISABLED since 2026-08-13 and cannot issue certificates.',
      },
    ]);
    expect(claimTexts(disabled()[0])).toEqual(['arn:ca: PaidPrivateCA ShortLivedCertificatePrivateCA × 0']);
    expect(disabled({ status: 'EXPIRED', statusSince: null })).toHaveLength(1);
  });

  it.each([
    ['that issue', { status: 'ACTIVE' }],
    ['that are deleted, and free', { status: 'DELETED' }],
    ['that wait for their certificate', { status: 'PENDING_CERTIFICATE' }],
    ['that were disabled this month', { statusSince: '2026-11-10T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(disabled(changes)).toEqual([]);
  });

  it('are undecided without any time', () => {
    expect(disabled({ statusSince: null, createdAt: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('channels without input', () => {
  const idle = (
    changes: Partial<Channel> = {},
    metrics: Readonly<Record<string, readonly number[] | null>> = { first: days(0, 7), second: days(0, 7) },
  ) =>
    judge(
      channelsWithoutInput,
      {
        channels: [
          {
            channelId: '1234567',
            channelArn: 'arn:channel',
            name: HOSTILE,
            state: 'RUNNING',
            channelClass: 'STANDARD',
            pipelinesRunning: 2,
            firstPipeline: '0',
            secondPipeline: '1',
            tags: {},
            ...changes,
          },
        ],
      },
      { metrics },
    );

  it('are found with what is billed for them', () => {
    expect(idle()).toMatchObject([
      { evidence: 'The channel runs 2 pipelines and received at most 0 Mbit/s over 7 measured days.' },
    ]);
    expect(claimTexts(idle()[0])).toEqual(['1234567: everything × 0']);
  });

  it('are not those with input on either pipeline, nor those that rest', () => {
    expect(idle({}, { first: days(0, 7), second: days(3, 7) })).toEqual([]);
    expect(idle({ state: 'IDLE' })).toEqual([]);
  });

  it('have one pipeline where their class says so, and are undecided without a metric of each', () => {
    const first = { first: days(0, 7), second: null };
    expect(idle({ channelClass: 'SINGLE_PIPELINE' }, first)).toMatchObject([
      { evidence: expect.stringContaining('1 pipeline ') },
    ]);
    expect(idle({}, first)).toMatchObject([{ reason: expect.stringContaining('0 days') }]);
  });
});

describe('short builds on large machines', () => {
  const large = (
    changes: Partial<BuildProject> = {},
    metrics: Readonly<Record<string, readonly number[] | null>> = { builds: [100], seconds: [6_000] },
  ) =>
    judge(
      largeShortBuilds,
      {
        buildProjects: [
          {
            projectName: HOSTILE,
            environmentType: 'LINUX_CONTAINER',
            computeType: 'BUILD_GENERAL1_LARGE',
            onFleet: false,
            tags: {},
            ...changes,
          },
        ],
      },
      { metrics },
    );

  it('are found, and claim nothing', () => {
    expect(large()).toEqual([
      {
        resourceId: HOSTILE,
        evidence: '100 builds on BUILD_GENERAL1_LARGE took 60 seconds on average over 30 days.',
        claims: [],
      },
    ]);
  });

  it('are not those on smaller machines, on a fleet, long ones or seldom ones', () => {
    expect(large({ computeType: 'BUILD_GENERAL1_MEDIUM' })).toEqual([]);
    expect(large({ onFleet: true })).toEqual([]);
    expect(large({}, { builds: [100], seconds: [12_100] })).toEqual([]);
    expect(large({}, { builds: [19], seconds: [190] })).toEqual([]);
  });

  it('are undecided without either metric', () => {
    expect(large({}, { builds: null, seconds: [1] })).toMatchObject([{ reason: expect.any(String) }]);
    expect(large({}, { builds: [100], seconds: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('short workflows of the standard type', () => {
  const short = (
    changes: Partial<StateMachine> = {},
    metrics: Readonly<Record<string, readonly number[] | null>> = {
      started: days(20_000, 14),
      longest: days(9_000, 14),
    },
  ) =>
    judge(
      shortStandardWorkflows,
      {
        stateMachines: [
          { stateMachineArn: 'arn:sm', name: HOSTILE, type: 'STANDARD', createdAt: null, ...changes },
        ],
      },
      { metrics },
    );

  it('are found, and claim nothing', () => {
    expect(short()).toEqual([
      {
        resourceId: 'arn:sm',
        evidence:
          'The standard workflow started 20000 times a day over 14 days, and the longest execution took 9.0 seconds.',
        claims: [],
      },
    ]);
  });

  it('are not express ones, seldom ones, or those with one long execution', () => {
    expect(short({ type: 'EXPRESS' })).toEqual([]);
    expect(short({}, { started: days(9_999, 14), longest: days(1, 14) })).toEqual([]);
    expect(short({}, { started: days(20_000, 14), longest: [...days(1, 13), 240_001] })).toEqual([]);
  });

  it('are undecided without executions', () => {
    expect(short({}, { started: null, longest: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});
