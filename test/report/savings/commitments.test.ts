import { describe, expect, it } from 'vitest';
import type { CommitmentDay } from '../../../src/core/charge-line.ts';
import { formatDecimal } from '../../../src/core/decimal.ts';
import { eachDay } from '../../../src/core/period.ts';
import type { Proposal } from '../../../src/core/recommendation.ts';
import { priceProposals } from '../../../src/report/savings/price-proposals.ts';
import { billLines, chargeLine, commitmentDay, contextOf, lineClaim, NOVEMBER, proposal } from './bill.ts';

const PLAN = 'arn:aws:savingsplans::999988887777:savingsplan/a';
const COVERED = { status: 'Used', pricing: 'Committed' };
/** 24 a day at list, 14.40 under the plan: 40 % off. A month of 730 hours is 438. */
const LINE = { usageType: 'BoxUsage:m5.large', cost: '432', quantity: '720', list: '720', ...COVERED };

interface Day {
  /** On-demand cost a day of other usage that the plan could cover. */
  readonly uncovered?: string;
  readonly unused?: string;
  readonly family?: string;
}

/** Every day alike, but for the exceptions. */
function days(
  usual: Day,
  {
    on = '',
    instead = usual,
    plan = PLAN,
  }: { readonly on?: string; readonly instead?: Day; readonly plan?: string } = {},
): readonly CommitmentDay[] {
  return eachDay(NOVEMBER).flatMap((at) => {
    const { uncovered, unused, family = 'm5' } = at === on ? instead : usual;
    return [
      commitmentDay(at, plan, { usageType: 'BoxUsage:m5.large', cost: '144', list: '240', ...COVERED }),
      ...(uncovered
        ? [commitmentDay(at, '', { usageType: `BoxUsage:${family}.2xlarge`, cost: uncovered })]
        : []),
      ...(unused
        ? [
            commitmentDay(at, plan, {
              usageType: 'ComputeSP:1yrNoUpfront',
              cost: unused,
              status: 'Unused',
              pricing: 'Committed',
              service: 'Savings Plans',
            }),
          ]
        : []),
    ];
  });
}

function stop(id: string): Proposal {
  return proposal({
    check: 'ec2-idle',
    actionType: 'Stop',
    service: 'ec2',
    resourceId: id,
    claims: [lineClaim(id)],
  });
}

const MACHINE = 'i-00000001';

function priced(
  rows: readonly CommitmentDay[],
  ids: readonly string[] = [MACHINE],
  lines: readonly Parameters<typeof chargeLine>[0][] = [LINE],
) {
  const resources = ids.flatMap((resourceId) => lines.map((line) => chargeLine({ ...line, resourceId })));
  return priceProposals(ids.map(stop), contextOf(billLines({ resources, days: rows }))).map(
    ({ saving, noAmount }) => {
      if (!saving) return noAmount;
      const { net, low, high } = saving;
      return [low, net, high].map(({ amount }) => Math.round(Number(formatDecimal(amount)) * 100) / 100);
    },
  );
}

describe('usage that a commitment covers', () => {
  it('saves what the freed commitment takes over elsewhere: 438 at the plan’s price are 730 on demand', () => {
    // 24 a day of the same family are uncovered: 14.40 at the plan's price, just what is freed.
    expect(priced(days({ uncovered: '24' }))).toEqual([[0, 730, 730]]);
  });

  it.each<[string, readonly CommitmentDay[]]>([
    ['nothing is left to take it over', days({})],
    ['less is left than is freed', days({ uncovered: '23.99' })],
    ['one day has less', days({ uncovered: '24' }, { on: '2026-11-13', instead: { uncovered: '20' } })],
    ['what is left is of another family', days({ uncovered: '100', family: 'c5' })],
    // 1.6 ÷ (144 + 1.6) is 1.1 %
    ['part of it is unused already', days({ uncovered: '24', unused: '1.6' })],
  ])('saves nothing where %s', (_, rows) => {
    expect(priced(rows)).toEqual(['covered']);
  });

  it('counts as used from 99 %', () => {
    expect(priced(days({ uncovered: '24', unused: '1.4' }))).toEqual([[0, 730, 730]]);
  });

  it('moves to every family where the plan has covered several', () => {
    const wide = eachDay(NOVEMBER).map((at) =>
      commitmentDay(at, PLAN, { usageType: 'BoxUsage:r5.large', cost: '14.4', list: '24', ...COVERED }),
    );

    expect(priced([...days({ uncovered: '24', family: 'c5' }), ...wide])).toEqual([[0, 730, 730]]);
  });

  it('is shared: two machines cannot hand their commitment to the same usage', () => {
    expect(priced(days({ uncovered: '40' }), [MACHINE, 'i-00000002'])).toEqual([[0, 730, 730], 'covered']);
    expect(priced(days({ uncovered: '48' }), [MACHINE, 'i-00000002'])).toEqual([
      [0, 730, 730],
      [0, 730, 730],
    ]);
  });

  it('saves the uncovered part in any case, and says what more there may be', () => {
    const uncovered = { usageType: 'BoxUsage:m5.large', cost: '72', quantity: '72' };

    expect(priced(days({}), [MACHINE], [LINE, uncovered])).toEqual([[73, 73, 803]]);
  });

  it('cannot be taken over by usage that a chosen action stops', () => {
    const resources = [
      chargeLine({ ...LINE, resourceId: MACHINE }),
      chargeLine({ usageType: 'BoxUsage:m5.2xlarge', cost: '720', resourceId: 'i-00000002' }),
    ];
    const context = contextOf(billLines({ resources, days: days({ uncovered: '24' }) }));

    const outcome = priceProposals([stop(MACHINE), stop('i-00000002')], context);

    expect(outcome.map(({ noAmount }) => noAmount)).toEqual(['covered', null]);
  });

  it('is lowered in confidence', () => {
    const resources = [chargeLine({ ...LINE, resourceId: MACHINE })];
    const context = contextOf(billLines({ resources, days: days({ uncovered: '24' }) }));

    expect(priceProposals([stop(MACHINE)], context)[0]?.saving?.confidence).toBe(0.75);
  });

  it('of a smaller machine frees the share that its size goes down by', () => {
    const claims = [
      {
        resourceId: MACHINE,
        usageType: 'BoxUsage:m5.large',
        operation: null,
        quantityNow: { units: 730n, scale: 0 },
        quantityAfter: { units: 365n, scale: 0 },
      },
    ];
    const half = { ...stop(MACHINE), actionType: 'Rightsize', actionFamily: 'rightsize', claims } as const;
    const resources = [chargeLine({ ...LINE, resourceId: MACHINE })];
    const context = contextOf(billLines({ resources, days: days({ uncovered: '12' }) }));

    const [saved] = priceProposals([half], context);

    expect(saved?.saving && Math.round(Number(formatDecimal(saved.saving.net.amount)))).toBe(365);
  });
});

const RESERVATION = 'arn:aws:rds:us-east-1:999988887777:ri:a';
const BOX = { usageType: 'BoxUsage:m5.large' };
const DATABASE = { service: 'rds', usageType: 'InstanceUsage:db.m5.large' };
const CACHE = { service: 'elasticache', usageType: 'NodeUsage:cache.m5.large' };
const SEARCH = { service: 'opensearch', usageType: 'ESInstance:m5.large' };
const MYSQL = 'CreateDBInstance:0002';
const POSTGRES = 'CreateDBInstance:0014';
const SQL_SERVER = 'CreateDBInstance:0012';
const MEMCACHED = 'CreateCacheCluster:0001';
const REDIS = 'CreateCacheCluster:0002';

type Literal = Partial<Parameters<typeof chargeLine>[0]>;

/** 14.40 a day is freed of what costs 24 on demand, and 240 a day of something else is not covered. */
function freed(
  commitment: string,
  covered: Literal,
  uncovered: Literal,
  more: readonly CommitmentDay[] = [],
) {
  const resources = [chargeLine({ ...LINE, ...covered, resourceId: MACHINE })];
  const rows = eachDay(NOVEMBER).flatMap((at) => [
    commitmentDay(at, commitment, { ...LINE, ...covered, cost: '14.4', list: '24' }),
    commitmentDay(at, '', { usageType: LINE.usageType, ...uncovered, cost: '240' }),
  ]);
  const service = covered.service ?? 'ec2';
  const context = contextOf(billLines({ resources, days: [...rows, ...more] }));
  const [outcome] = priceProposals([{ ...stop(MACHINE), service }], context);
  return outcome?.noAmount ?? 'saves';
}

describe('a freed commitment', () => {
  const xlarge = (one: { readonly usageType: string }, operation?: string) => ({
    ...one,
    usageType: one.usageType.replace('large', 'xlarge'),
    ...(operation ? { operation } : {}),
  });

  it.each<[string, string, Literal, Literal]>([
    ['a plan to another payer', PLAN, {}, { payer: '1' }],
    ['a plan to another currency', PLAN, {}, { currency: 'BRL' }],
    [
      'a reservation of MySQL to PostgreSQL',
      RESERVATION,
      { ...DATABASE, operation: MYSQL },
      { ...DATABASE, operation: POSTGRES },
    ],
    [
      'one of SQL Server to another size',
      RESERVATION,
      { ...DATABASE, operation: SQL_SERVER },
      xlarge(DATABASE, SQL_SERVER),
    ],
    [
      'one of Memcached to another size',
      RESERVATION,
      { ...CACHE, operation: MEMCACHED },
      xlarge(CACHE, MEMCACHED),
    ],
    [
      'one of OpenSearch to another size',
      RESERVATION,
      { ...SEARCH, operation: 'ESDomain' },
      xlarge(SEARCH, 'ESDomain'),
    ],
    [
      'one of Windows to Linux',
      RESERVATION,
      { operation: 'RunInstances:0002' },
      { operation: 'RunInstances' },
    ],
    ['one of EC2 that never moved to another size', RESERVATION, {}, xlarge(BOX)],
    [
      'one whose engine the bill does not tell',
      RESERVATION,
      { ...DATABASE, operation: '' },
      { ...DATABASE, operation: '' },
    ],
    [
      'one to another payer',
      RESERVATION,
      { ...DATABASE, operation: MYSQL },
      { ...DATABASE, operation: MYSQL, payer: '1' },
    ],
  ])('does not go from %s', (_, commitment, covered, uncovered) => {
    expect(freed(commitment, covered, uncovered)).toBe('covered');
  });

  it.each<[string, string, Literal, Literal]>([
    [
      'a plan to another size and platform',
      PLAN,
      { operation: 'RunInstances:0002' },
      xlarge(BOX, 'RunInstances'),
    ],
    [
      'a reservation of MySQL to another size',
      RESERVATION,
      { ...DATABASE, operation: MYSQL },
      xlarge(DATABASE, MYSQL),
    ],
    ['one of Redis to another size', RESERVATION, { ...CACHE, operation: REDIS }, xlarge(CACHE, REDIS)],
    [
      'one of SQL Server to the same',
      RESERVATION,
      { ...DATABASE, operation: SQL_SERVER },
      { ...DATABASE, operation: SQL_SERVER },
    ],
  ])('goes from %s', (_, commitment, covered, uncovered) => {
    expect(freed(commitment, covered, uncovered)).toBe('saves');
  });

  it('goes from a reservation of EC2 to another size where it has covered several', () => {
    const seen = { ...xlarge(BOX), cost: '14.4', list: '24', ...COVERED };

    expect(freed(RESERVATION, {}, xlarge(BOX), [commitmentDay('2026-11-03', RESERVATION, seen)])).toBe(
      'saves',
    );
  });

  it('of an engine that is not told stands at the upper end, not in the amount', () => {
    const uncovered = { ...LINE, ...DATABASE, operation: '', status: '', pricing: 'Standard', cost: '72' };
    const covered = { ...LINE, ...DATABASE, operation: '' };
    const rows = eachDay(NOVEMBER).flatMap((at) => [
      commitmentDay(at, RESERVATION, { ...covered, cost: '14.4', list: '24' }),
      commitmentDay(at, '', { ...uncovered, cost: '240' }),
    ]);
    const resources = [covered, uncovered].map((line) => chargeLine({ ...line, resourceId: MACHINE }));
    const context = contextOf(billLines({ resources, days: rows }));
    const [outcome] = priceProposals([{ ...stop(MACHINE), service: 'rds' }], context);

    expect(
      outcome?.saving &&
        [outcome.saving.net, outcome.saving.high].map(({ amount }) =>
          Math.round(Number(formatDecimal(amount))),
        ),
    ).toEqual([73, 803]);
  });
});
