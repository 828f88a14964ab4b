import { describe, expect, it } from 'vitest';
import { guardDuty } from '../../../src/datasets/advisors/guardduty.ts';
import { inspector } from '../../../src/datasets/advisors/inspector.ts';
import { macie } from '../../../src/datasets/advisors/macie.ts';
import { securityHub } from '../../../src/datasets/advisors/security-hub.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { denied, type Script } from '../../loopback/scripted-aws.ts';
import { advised, told } from './answers.ts';

const severities = (critical: number, high: number, medium: number, low: number) => [
  `findings critical: ${critical}`,
  `findings high: ${high}`,
  `findings medium: ${medium}`,
  `findings low: ${low}`,
];
const refuse = (code: string, message: string) => () => {
  throw new Refusal(code, message, 403);
};

const ACTIVE = {
  GuardDuty: {
    dataset: guardDuty,
    script: {
      'GuardDuty:ListDetectors': () => ({ DetectorIds: ['d1'] }),
      'GuardDuty:GetFindingsStatistics': () => ({
        FindingStatistics: {
          GroupedBySeverity: [
            { Severity: 9.5, TotalFindings: 1 },
            { Severity: 8, TotalFindings: 2 },
            { Severity: 7, TotalFindings: 3 },
            { Severity: 4, TotalFindings: 4 },
            { Severity: 2, TotalFindings: 5 },
          ],
        },
      }),
    },
    expected: severities(1, 5, 4, 5),
    off: { 'GuardDuty:ListDetectors': () => ({ DetectorIds: [] }) },
  },
  Macie: {
    dataset: macie,
    script: {
      'Macie2:GetMacieSession': () => ({ status: 'ENABLED' }),
      'Macie2:GetFindingStatistics': () => ({
        countsByGroup: [
          { groupKey: 'High', count: 2 },
          { groupKey: 'Low', count: 7 },
        ],
      }),
    },
    expected: severities(0, 2, 0, 7),
    off: { 'Macie2:GetMacieSession': refuse('AccessDeniedException', 'Macie is not enabled.') },
  },
  Inspector: {
    dataset: inspector,
    script: {
      'Inspector2:BatchGetAccountStatus': () => ({
        accounts: [{ accountId: '111122223333', state: { status: 'ENABLED' }, resourceState: {} }],
      }),
      'Inspector2:ListFindingAggregations': () => ({
        aggregationType: 'ACCOUNT',
        responses: [
          {
            accountAggregation: {
              accountId: '111122223333',
              severityCounts: { all: 20, critical: 1, high: 4, medium: 5 },
            },
          },
        ],
      }),
    },
    expected: severities(1, 4, 5, 10),
    off: { 'Inspector2:BatchGetAccountStatus': () => ({ accounts: [{ state: { status: 'DISABLED' } }] }) },
  },
  'Security Hub': {
    dataset: securityHub,
    script: {
      'SecurityHub:DescribeHub': () => ({ HubArn: 'arn:hub' }),
      'SecurityHub:GetFindings': (input: object) => ({
        Findings: JSON.stringify(input).includes('CRITICAL') ? [{ Id: 'f1' }] : [{ Id: 'f2' }, { Id: 'f3' }],
      }),
    },
    expected: ['findings critical: 1', 'findings high: 2'],
    off: { 'SecurityHub:DescribeHub': refuse('InvalidAccessException', 'not subscribed') },
  },
} satisfies Record<string, { dataset: unknown; script: Script; expected: readonly string[]; off: Script }>;

describe.each(Object.entries(ACTIVE))('%s', (_, { dataset, script, expected, off }) => {
  it('counts what is open by severity', async () => {
    const { rows } = await advised(dataset, script);
    expect(rows[0]).toMatchObject({ state: 'active' });
    expect(told(rows)).toEqual(expected);
  });

  it('counts its own account alone, since administrators see those of members as well', async () => {
    const { calls } = await advised(dataset, script);
    expect(JSON.stringify(calls.at(-1)?.input)).toContain('111122223333');
  });

  it('is not enabled, and says how to', async () => {
    const { rows } = await advised(dataset, { ...script, ...off });
    expect(rows).toMatchObject([{ state: 'not-enabled', remedy: expect.any(String) }]);
  });

  it.each(Object.keys(script))('fails where %s is denied', async (operation) => {
    const refusing = {
      ...script,
      [operation]: () => {
        throw denied();
      },
    };
    await expect(advised(dataset, refusing)).rejects.toThrow('not authorized');
  });
});

describe('Security Hub', () => {
  it('stops after ten pages, and says that there are more', async () => {
    const { rows, calls } = await advised(securityHub, {
      'SecurityHub:DescribeHub': () => ({ HubArn: 'arn:hub' }),
      'SecurityHub:GetFindings': (_: object, nth: number) => ({
        Findings: [{ Id: 'x' }],
        NextToken: `t${nth}`,
      }),
    });
    expect(told(rows)).toEqual(['findings critical: 10 | at least', 'findings high: 10 | at least']);
    expect(calls).toHaveLength(21);
  });
});
