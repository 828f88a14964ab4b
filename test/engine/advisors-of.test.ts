import { describe, expect, it } from 'vitest';
import type { AdvisorRow } from '../../src/core/advisor.ts';
import type { LedgerState } from '../../src/core/ledger.ts';
import { advisorsOf } from '../../src/engine/advisors-of.ts';
import type { CollectedUnit } from '../../src/engine/collected-unit.ts';

const HUB = 'advisors/cost-optimization-hub';

const OWN = new Set(['222233334444']);

function collected(kept: readonly unknown[] | null, state: LedgerState = 'ok'): CollectedUnit {
  const unit = {
    id: 'u1',
    tenant: 't',
    account: 'organization',
    region: 'organization',
    serviceGroup: 'advisors/cost-optimization-hub',
    services: [],
    reads: [HUB, 'inventory'],
    checks: [],
    expectedSeconds: 1,
  };
  if (kept === null) return { unit, record: null };
  const failure = state === 'ok' ? null : ({ state } as never);
  const read = { read: HUB, state, rows: state === 'ok' ? kept.length : null, failure, kept };
  const cost = { seconds: 0, calls: 0, pages: 0, throttles: 0, retries: 0, metrics: 0 };
  return { unit, record: { result: { unit: 'u1', reads: [read], checks: [] }, cost } };
}

const rows: readonly AdvisorRow[] = [
  { kind: 'state', state: 'active', remedy: null, account: null },
  {
    kind: 'fact',
    name: 'estimatedTotalDedupedSavings',
    account: null,
    region: null,
    subject: null,
    amount: { amount: '40.5', currency: 'USD' },
    number: null,
    text: null,
  },
  {
    kind: 'advised',
    account: '222233334444',
    region: 'eu-west-1',
    resourceId: 'i-1',
    resourceArn: null,
    resourceType: 'Ec2Instance',
    actionType: null,
    actionFamily: null,
    advice: {
      actionType: 'Teleport',
      target: null,
      estimatedMonthlySavings: null,
      estimatedSavingsPercentage: null,
      estimationMode: null,
      lookBackDays: null,
      refreshedAt: null,
    },
    current: null,
    implementationEffort: null,
    restartNeeded: null,
    rollbackPossible: null,
    tags: { team: '<b>' },
  },
];

describe('what advisors answered', () => {
  it('is one answer an advisor, with its facts, and what it recommends apart', () => {
    const { answers, advised } = advisorsOf(collected(rows), OWN);
    expect(answers).toEqual([
      {
        advisor: HUB,
        account: 'organization',
        region: 'organization',
        read: 'ok',
        state: 'active',
        remedy: null,
        advised: 1,
        unknownActions: 1,
        facts: [rows[1]],
      },
    ]);
    expect(advised).toEqual([{ ...rows[2], advisor: HUB }]);
  });

  it('leaves out what is of accounts of others, and a total that counts them', () => {
    const foreign = { ...rows[2], account: '999999999999' };
    const anomaly = { ...rows[1], name: 'anomalyImpact', account: '999999999999' };
    const { answers, advised } = advisorsOf(collected([...rows, foreign, anomaly]), OWN);
    expect(advised.map(({ account }) => account)).toEqual(['222233334444']);
    expect(answers).toMatchObject([{ state: 'active', advised: 1, facts: [] }]);
  });

  it.each([
    ['denied', collected([], 'denied'), 'denied'],
    ['not come to', collected(null), 'skipped'],
  ])('is that of the ledger where it was %s, never "nothing"', (_, unit, read) => {
    expect(advisorsOf(unit, OWN).answers).toMatchObject([{ read, state: null, facts: [] }]);
  });

  it.each([{ ...rows[1], amount: 40.5 }, { ...rows[2], actionType: 'constructor' }, { kind: 'rumour' }])(
    'of another shape is a damaged store',
    (row) => {
      expect(() => advisorsOf(collected([row]), OWN)).toThrow(/another shape/);
    },
  );
});
