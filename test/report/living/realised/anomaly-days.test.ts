import { describe, expect, it } from 'vitest';
import type { Anomaly } from '../../../../src/core/anomaly.ts';
import { day } from '../../../../src/core/period.ts';
import { anomalyDaysOf } from '../../../../src/report/living/realised/anomaly-days.ts';
import { usd } from '../lives.ts';

const SUBJECT = { account: '111122223333', service: 'ec2' };
const ACTION = day('2026-10-10');
const serviceIdsOf = (name: string) => (name === 'Amazon EC2' ? ['ec2', 'ebs'] : []);

function anomaly(start: string, more: Partial<Anomaly> = {}): Anomaly {
  return {
    id: start,
    scope: { serviceName: 'Amazon EC2', subAccountId: '111122223333' },
    period: { start: day(start), end: day('2026-10-20') },
    days: 1,
    actual: usd('10'),
    expected: usd('1'),
    impact: usd('9'),
    direction: 'increase',
    cause: { effect: 'unknown', subAccountId: null, usageType: null },
    confirmed: true,
    score: 9,
    ...more,
  };
}

const daysOf = (...all: readonly Anomaly[]) => [...anomalyDaysOf(SUBJECT, ACTION, all, serviceIdsOf)].sort();

describe('days of anomalies', () => {
  it('are those of the service in the account, or of all accounts or services', () => {
    const scope = (serviceName: string, subAccountId: string) => ({ scope: { serviceName, subAccountId } });
    expect(daysOf(anomaly('2026-10-18'))).toEqual(['2026-10-18', '2026-10-19']);
    expect(daysOf(anomaly('2026-10-19', scope('Amazon EC2', '')))).toEqual(['2026-10-19']);
    expect(daysOf(anomaly('2026-10-19', scope('', '111122223333')))).toEqual(['2026-10-19']);
    expect(daysOf(anomaly('2026-10-19', scope('Amazon EC2', '999988887777')))).toEqual([]);
    expect(daysOf(anomaly('2026-10-19', scope('Amazon RDS', '111122223333')))).toEqual([]);
  });

  it('are not what the action itself brings down', () => {
    const falls = { direction: 'decrease' } as const;
    expect(daysOf(anomaly('2026-10-11', falls))).toEqual([]);
    expect(daysOf(anomaly('2026-10-11'))).not.toEqual([]);
    expect(daysOf(anomaly('2026-10-18', falls))).toEqual(['2026-10-18', '2026-10-19']);
    expect(daysOf(anomaly('2026-10-09', falls))).toHaveLength(11);
  });
});
