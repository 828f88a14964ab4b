import { describe, expect, it } from 'vitest';
import { exemptAmong } from '../../src/app/exempt-among.ts';
import { isFinalIn } from '../../src/app/final-months.ts';
import { liveWith } from '../../src/app/live-with.ts';
import type { LivingInputs } from '../../src/app/living-inputs.ts';
import { defaultConfig } from '../../src/config/config.ts';
import type { AnyCheck } from '../../src/core/any-check.ts';
import type { CheckRow } from '../../src/core/collection.ts';
import { known, unknown } from '../../src/core/known.ts';
import { day, month } from '../../src/core/period.ts';
import type { PricedProposal } from '../../src/core/recommendation.ts';
import { type Life, NO_DECISIONS } from '../../src/report/living/life.ts';
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
  readonly more?: Partial<LivingInputs>;
}

function lived({
  on,
  proposals = [],
  row = {},
  checks = {},
  accounts = ['111122223333'],
  before,
  more = {},
}: Run) {
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
      decisions: NO_DECISIONS,
      at: `${on}T06:00:00Z`,
      before,
      accounts: accounts.map((id) => ({ id, name: id })),
      lines: { period, days: 30, usage: gap, resources: gap, commitmentDays: gap },
      ownerSpend: gap,
      billTags: gap,
      currencies: ['USD'],
      usageDays: gap,
      anomaliesOf: () => [],
      isFinal: () => false,
      ...more,
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

describe('owners', () => {
  const rule = (team: string, match: Readonly<Record<string, string>>) => ({
    team,
    match,
    handles: [],
    labels: [],
  });
  const CONFIG = {
    ...defaultConfig,
    owners: [rule('Shop', { 'tag:team': 'shop' }), rule('Retail', { ou: 'ou-ab12-retail00' })],
  };
  const ownersWith = async (more: Partial<LivingInputs>) => {
    const of = { on: '2026-11-01', proposals: [proposal({ tags: null })], before: [] };
    const { recommendations, living } = await lived({ ...of, more: { config: CONFIG, ...more } });
    const units = living.ownership.known ? (living.ownership.value.units ?? null) : null;
    return [recommendations[0]?.owner?.team, units?.subject];
  };
  const { account, resourceId } = proposal();

  it('go by the unit of the account and the tags of the bill, and say where a unit is not known', async () => {
    const units = ['r-ab12', 'ou-ab12-retail00'];
    const inUnit = { accounts: [{ id: account, name: account, units }] };
    expect(await ownersWith(inUnit)).toEqual(['Retail', undefined]);
    expect(await ownersWith({})).toEqual([undefined, 'owners by organizational unit']);
    const tag = { 'tag:team': 'shop', subAccountId: account, resourceId };
    const billTags = known([{ ...CELL, ...tag }]);
    expect(await ownersWith({ ...inUnit, billTags })).toEqual(['Shop', undefined]);
  });

  it('and exemptions go by the tags of the bill alike', async () => {
    const match = { 'tag:team': 'shop' };
    const exemptions = [{ match, reason: 'Kept', owner: 'a', expires: day('2027-01-01') }];
    const inputs = {
      config: { ...CONFIG, exemptions },
      billTags: known([{ ...CELL, 'tag:team': 'shop', subAccountId: account, resourceId }]),
    };
    const run = { tenant: 'acme', asOf: day('2026-11-01'), fingerprintKey: new Uint8Array(32).fill(7) };
    const one = proposal({ tags: null });
    expect([...(await exemptAmong([one], run, inputs))]).toEqual([one]);
    expect((await exemptAmong([one], run, { ...inputs, billTags: known([]) })).size).toBe(0);
  });
});

const CELL = {
  currency: 'USD',
  rows: 1,
  billedCost: null,
  effectiveCost: null,
  listCost: null,
  contractedCost: null,
  unknownRows: { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 },
  quantity: null,
};

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
