import { describe, expect, it } from 'vitest';
import { isFinalIn, type LivingInputs, liveWith } from '../../src/app/live-with.ts';
import { defaultConfig } from '../../src/config/config.ts';
import type { AnyCheck } from '../../src/core/any-check.ts';
import type { CheckRow } from '../../src/core/collection.ts';
import { unknown } from '../../src/core/known.ts';
import { day, month } from '../../src/core/period.ts';
import type { PricedProposal } from '../../src/core/recommendation.ts';
import type { Life } from '../../src/report/living/life.ts';
import { proposal } from '../report/living/proposals.ts';
import { NO_GUIDE } from '../support/no-guide.ts';

const CHECK: AnyCheck = {
  id: 'ebs-unattached-volumes',
  title: 'Every EBS volume is attached to an instance',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: {},
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: NO_GUIDE,
  evaluate: () => [],
};

const ROW: CheckRow = {
  check: CHECK.id,
  account: '111122223333',
  region: 'eu-west-1',
  state: 'evaluated',
  judged: 9,
  found: 0,
  undecided: [],
  missing: [],
};

interface Run {
  readonly on: string;
  readonly proposals?: readonly PricedProposal[];
  readonly row?: Partial<CheckRow>;
  readonly checks?: LivingInputs['config']['checks'];
  readonly accounts?: readonly string[];
  readonly before: readonly Life[] | null;
}

function lived({ on, proposals = [], row = {}, checks = {}, accounts = ['111122223333'], before }: Run) {
  const gap = unknown<never>('needs-export', 'usage by resource', 'read the bill from an export (--costs)');
  const period = { start: day('2026-10-01'), end: day('2026-10-31') };
  return liveWith(
    {
      tenant: 'acme',
      asOf: day(on),
      checks: [CHECK],
      fingerprintKey: new Uint8Array(32).fill(7),
      firstSeen: new Map(),
      proposals,
      rows: [{ ...ROW, ...row }],
    },
    {
      config: { ...defaultConfig, checks },
      at: `${on}T06:00:00Z`,
      before,
      accounts,
      lines: { period, days: 30, usage: gap, resources: gap, commitmentDays: gap },
      ownerSpend: gap,
      currencies: ['USD'],
      usageDays: gap,
      isFinal: () => false,
    },
  );
}

/** What becomes of one recommendation of the first day. */
async function statesAfter(runs: readonly Omit<Run, 'before'>[]): Promise<readonly string[]> {
  let lives: readonly Life[] = [];
  for (const run of [{ on: '2026-11-01', proposals: [proposal()] }, ...runs]) {
    lives = (await lived({ ...run, before: lives })).living.lives ?? [];
  }
  return lives.flatMap(({ events }) => events.map(({ state }) => state));
}

describe('runs and what becomes of their recommendations', () => {
  it('do what a check of how things are set up no longer finds, twice', async () => {
    expect(await statesAfter([{ on: '2026-11-02' }])).toEqual(['new']);
    expect(await statesAfter([{ on: '2026-11-02' }, { on: '2026-11-03' }])).toEqual(['new', 'done']);
  });

  it('do nothing where a read was denied, the resource could not be decided about, or thresholds differ', async () => {
    const denied = { row: { state: 'not-evaluated', missing: ['volumes'] } } as const;
    const undecided = { row: { undecided: [{ resourceId: 'vol-0a1b', reason: 'no datapoint' }] } };
    const other = { checks: { [CHECK.id]: { minimumAgeDays: 30 } } };
    for (const how of [denied, undecided, other]) {
      const runs = ['02', '03', '04'].map((each) => ({ on: `2026-11-${each}`, ...how }));
      expect(await statesAfter(runs)).toEqual(['new']);
    }
  });

  it('call gone, and credit nothing for, what vanished with its account', async () => {
    const runs = ['02', '03'].map((each) => ({ on: `2026-11-${each}`, accounts: ['999988887777'] }));
    expect(await statesAfter(runs)).toEqual(['new', 'gone']);
  });

  it('say in the ledger what was found, and that a bill alone remembers nothing', async () => {
    const { living } = await lived({ on: '2026-11-01', proposals: [proposal()], before: [] });
    expect(living.savingsLedger).toMatchObject({
      value: { rows: [{ month: '2026-11', found: { recommendations: 1 } }] },
    });
    const alone = await lived({ on: '2026-11-01', proposals: [proposal()], before: null });
    expect(alone.living).toMatchObject({ lives: null, savingsLedger: { known: false } });
    expect(alone.recommendations).toHaveLength(1);
  });

  it('have no owners where nobody configured any', async () => {
    const { living } = await lived({ on: '2026-11-01', proposals: [proposal()], before: [] });
    expect(living.ownership).toMatchObject({ known: false, gap: { reason: 'not-configured' } });
  });
});

describe('a month', () => {
  const row = (state: 'final' | 'provisional', text = '2026-10') => ({
    billingAccountId: '1',
    month: month(text),
    currency: 'USD',
    rows: 1,
    rowsWithoutInvoice: 0,
    billedCost: null,
    discountMode: null,
    state,
  });

  it('is final where every bill of it is, and not where there is none', () => {
    expect(isFinalIn([row('final'), row('final')])(month('2026-10'))).toBe(true);
    expect(isFinalIn([row('final'), row('provisional')])(month('2026-10'))).toBe(false);
    expect(isFinalIn([row('final')])(month('2026-09'))).toBe(false);
  });
});
