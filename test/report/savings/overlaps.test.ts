import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  formatDecimal,
  ZERO,
} from '../../../src/core/decimal.ts';
import { money } from '../../../src/core/money.ts';
import type { ActionFamily, ActionType, PricedProposal, Proposal } from '../../../src/core/recommendation.ts';
import { priceProposals } from '../../../src/report/savings/price-proposals.ts';
import { summariseSavings } from '../../../src/report/savings/summarise-savings.ts';
import { advice, amounts, billLines, chargeLine, contextOf, lineClaim, proposal } from './bill.ts';

const MACHINE = 'i-0123456789abcdef0';
const VOLUME = 'vol-0123456789abcdef0';
/** 1,000 and 100 a month of 730 hours. */
const RESOURCES = [
  chargeLine({
    usageType: 'BoxUsage:m5.4xlarge',
    resourceId: MACHINE,
    cost: '986.301369863013698630136986301369863',
  }),
  chargeLine({ usageType: 'EBS:VolumeUsage.gp2', resourceId: VOLUME, cost: '100', unit: 'GB-Mo' }),
];
const CONTEXT = contextOf(billLines({ resources: RESOURCES }));

function action(
  actionType: ActionType,
  actionFamily: ActionFamily,
  remains: string,
  changes: Partial<Proposal> = {},
): Proposal {
  return proposal({
    check: `ec2-${actionType}-${actionFamily}`,
    actionType,
    actionFamily,
    service: 'ec2',
    resourceId: MACHINE,
    claims: [lineClaim(MACHINE, [], remains)],
    ...changes,
  });
}

const SCHEDULE = action('Schedule', 'schedule', '0.4');
const RIGHTSIZE = action('Rightsize', 'rightsize', '0.5');
const GRAVITON = action('MigrateToGraviton', 'modernise', '0.8');
const STOP = action('Stop', 'idle', '0');

function outcome(proposals: readonly Proposal[], context = CONTEXT) {
  return priceProposals(proposals, context).map((priced) => ({
    action: priced.actionType,
    net: priced.saving ? Math.round(Number(formatDecimal(priced.saving.net.amount)) * 100) / 100 : null,
    alternative: priced.alternative,
  }));
}

describe('several actions on one charge line', () => {
  it('chain in the order schedule, rightsize, modernise: each on what is left', () => {
    // 1,000 → 600 off → 400 → 200 off → 200 → 40 off
    expect(outcome([GRAVITON, RIGHTSIZE, SCHEDULE])).toEqual([
      { action: 'MigrateToGraviton', net: 40, alternative: false },
      { action: 'Rightsize', net: 200, alternative: false },
      { action: 'Schedule', net: 600, alternative: false },
    ]);
  });

  it('are alternatives to stopping it, which is worth more than all of them', () => {
    expect(outcome([STOP, RIGHTSIZE])).toEqual([
      { action: 'Stop', net: 1000, alternative: false },
      { action: 'Rightsize', net: 500, alternative: true },
    ]);
  });

  it('are alternatives within one family: the better one counts', () => {
    const better = action('Rightsize', 'rightsize', '0.25', { check: 'aws-compute-optimizer' });

    expect(outcome([RIGHTSIZE, better])).toEqual([
      { action: 'Rightsize', net: 750, alternative: false },
      { action: 'Rightsize', net: 500, alternative: true },
    ]);
  });

  it('count once where one check found one thing twice', () => {
    expect(outcome([RIGHTSIZE, { ...RIGHTSIZE }]).map(({ alternative }) => alternative)).toEqual([
      false,
      true,
    ]);
  });

  it('do not touch those on other lines', () => {
    const volume = proposal({ claims: [lineClaim(VOLUME)] });

    expect(outcome([volume, SCHEDULE]).map(({ alternative }) => alternative)).toEqual([false, false]);
  });

  it('say in the formula what others take off', () => {
    const rightsized = priceProposals([SCHEDULE, RIGHTSIZE], CONTEXT).find(
      ({ actionType }) => actionType === 'Rightsize',
    );

    expect(rightsized?.saving?.formula).toMatch(/ × 0\.5, less 300 USD that other actions save$/);
    expect(rightsized?.saving?.high).toEqual(rightsized?.saving?.net);
  });
});

describe('a resource that is removed', () => {
  it('takes its members with it: a group claims their lines', () => {
    const group = proposal({
      check: 'asg-idle',
      resourceId: 'web',
      service: 'ec2',
      claims: [lineClaim(MACHINE), lineClaim(VOLUME)],
    });
    const volume = proposal({ claims: [lineClaim(VOLUME)] });

    expect(outcome([group, RIGHTSIZE, volume])).toEqual([
      { action: 'Rightsize', net: 500, alternative: true },
      { action: 'Delete', net: 100, alternative: true },
      { action: 'Delete', net: 1100, alternative: false },
    ]);
  });

  it('excludes what is done to it on other lines', () => {
    const other = chargeLine({ usageType: 'CW:Metric', resourceId: MACHINE, cost: '72' });
    const context = contextOf(billLines({ resources: [...RESOURCES, other] }));
    const stop = { ...STOP, claims: [lineClaim(MACHINE, ['BoxUsage:*'])] };
    const monitor = action('Configure', 'rightsize', '0', { claims: [lineClaim(MACHINE, ['CW:*'])] });

    expect(outcome([stop, monitor], context).map(({ alternative }) => alternative)).toEqual([false, true]);
  });

  it('may be worth less than its members one by one', () => {
    const group = proposal({
      check: 'asg-smaller',
      actionType: 'ScaleIn',
      actionFamily: 'rightsize',
      resourceId: 'web',
      claims: [lineClaim(MACHINE, [], '0.9'), lineClaim(VOLUME, [], '0.9')],
    });
    const volume = proposal({ claims: [lineClaim(VOLUME)] });

    expect(outcome([group, RIGHTSIZE, volume]).map(({ net, alternative }) => [net, alternative])).toEqual([
      [500, false],
      [100, false],
      [110, true],
    ]);
  });
});

describe('estimates of AWS', () => {
  const said = (amount: string) => advice({ estimatedMonthlySavings: money(amount, 'USD') });

  it('are of the whole resource, and never added to anything else about it', () => {
    const estimated = action('Rightsize', 'rightsize', '0', { claims: [], advice: [said('900')] });

    expect(outcome([estimated, SCHEDULE])).toEqual([
      { action: 'Rightsize', net: 900, alternative: false },
      { action: 'Schedule', net: 600, alternative: true },
    ]);
  });

  it('of plans to buy are alternatives, and hold for what the chosen actions leave', () => {
    const buy = (amount: string, resourceId: string) =>
      proposal({
        check: 'aws-cost-explorer',
        actionType: 'PurchaseSavingsPlans',
        actionFamily: 'rate',
        resourceId,
        advice: [said(amount)],
      });

    // Half of the only machine that could be covered goes: half of the advice is left.
    expect(outcome([buy('300', 'compute'), buy('200', 'instance'), RIGHTSIZE])).toEqual([
      { action: 'PurchaseSavingsPlans', net: 150, alternative: false },
      { action: 'Rightsize', net: 500, alternative: false },
      { action: 'PurchaseSavingsPlans', net: 200, alternative: true },
    ]);
  });
});

describe('advice to buy', () => {
  const box = { usageType: 'BoxUsage:m5.large', cost: '100', quantity: '720', resourceId: MACHINE };
  const database = {
    usageType: 'InstanceUsage:db.m5.large',
    service: 'rds',
    cost: '900',
    quantity: '720',
    resourceId: 'arn:aws:rds:us-east-1:111122223333:db:shop',
  };
  const dropped = proposal({
    check: 'rds-idle',
    service: 'rds',
    resourceId: 'shop',
    claims: [lineClaim('shop')],
  });
  const stopped = proposal({
    check: 'ec2-idle',
    service: 'ec2',
    resourceId: MACHINE,
    claims: [lineClaim(MACHINE)],
  });
  const buy = (resourceId: string, changes: Partial<Proposal> = {}) =>
    proposal({
      check: 'aws-cost-explorer',
      actionType: 'PurchaseSavingsPlans',
      actionFamily: 'rate',
      service: 'savings-plans',
      region: 'global',
      resourceId,
      advice: [advice({ estimatedMonthlySavings: money('30', 'USD') })],
      ...changes,
    });
  const reserve: Partial<Proposal> = {
    actionType: 'PurchaseReservedInstances',
    service: 'rds',
    region: 'us-east-1',
  };
  /** What is left of 30 after an action. */
  const left = (purchase: Proposal, act: Proposal, more: readonly Parameters<typeof chargeLine>[0][] = []) =>
    outcome(
      [purchase, act],
      contextOf(billLines({ resources: [box, database, ...more].map((line) => chargeLine(line)) })),
    ).find(({ action: type }) => type.startsWith('Purchase'))?.net;

  it.each<[string, Proposal, Proposal, number | undefined]>([
    ['of a Compute plan by a database', buy('ComputeSavingsPlans'), dropped, 30],
    ['of a plan of another family', buy('Ec2InstanceSavingsPlans c5'), stopped, 30],
    ['of a plan of another region', buy('Ec2InstanceSavingsPlans m5', { region: 'eu-west-1' }), stopped, 30],
    [
      'of a reservation of databases by a machine',
      buy('RdsReservedInstances db.m5.large', reserve),
      stopped,
      30,
    ],
  ])('is not reduced %s', (_, purchase, act, net) => {
    expect(left(purchase, act)).toBe(net);
  });

  it.each<[string, Proposal, Proposal]>([
    ['of a Compute plan by a machine', buy('ComputeSavingsPlans'), stopped],
    [
      'of a plan of its family and region',
      buy('Ec2InstanceSavingsPlans m5', { region: 'us-east-1' }),
      stopped,
    ],
    ['of a Database plan by a database', buy('DatabaseSavingsPlans'), dropped],
    ['of a reservation by a database', buy('RdsReservedInstances db.m5.large', reserve), dropped],
  ])('is reduced %s', (_, purchase, act) => {
    const same = [
      { ...box, resourceId: 'i-00000009' },
      { ...database, resourceId: 'other' },
    ];

    expect(left(purchase, act, same)).toBe(15);
  });

  it.each([
    ['another currency', { ...box, currency: 'BRL', cost: '5000', resourceId: 'i-00000009' }],
    ['another payer', { ...box, payer: 'p2', account: 'other', cost: '5000', resourceId: 'i-00000009' }],
    ['the EMR surcharge', { ...box, service: 'emr', cost: '5000', resourceId: 'i-00000009' }],
  ])('is not of usage of %s', (_, line) => {
    const same = { ...box, resourceId: 'i-00000008' };

    expect(left(buy('ComputeSavingsPlans'), stopped, [same, line])).toBe(15);
  });
});

describe('what people decided not to do', () => {
  it('keeps its amount and takes nothing from others', () => {
    const context = contextOf(billLines({ resources: RESOURCES }), {
      isExempt: ({ actionType }) => actionType === 'Stop',
    });

    expect(outcome([STOP, RIGHTSIZE], context)).toEqual([
      { action: 'Stop', net: 1000, alternative: false },
      { action: 'Rightsize', net: 500, alternative: false },
    ]);
  });
});

describe('all savings together', () => {
  const IDS = ['i-00000001', 'i-00000002', 'i-00000003'];
  const FAMILIES: readonly ActionFamily[] = ['idle', 'schedule', 'rightsize', 'modernise', 'storage', 'rate'];
  const share = fc.integer({ min: 0, max: 99 }).map((percent) => `0.${String(percent).padStart(2, '0')}`);
  const anAction = fc
    .record({
      id: fc.constantFrom(...IDS),
      family: fc.constantFrom(...FAMILIES),
      type: fc.constantFrom<ActionType>('Delete', 'Rightsize', 'Configure'),
      also: fc.option(fc.constantFrom(...IDS), { nil: null }),
      group: fc.option(fc.constantFrom('web', ...IDS), { nil: null }),
      remains: share,
      theirs: fc.option(fc.integer({ min: 0, max: 2_000 }), { nil: null }),
      estimate: fc.boolean(),
    })
    .map(
      ({ id, family, type, also, group, remains, theirs, estimate }): Proposal =>
        action(type, family, remains, {
          check: `check-${family}-${type}-${remains}-${also}-${group}-${theirs}-${estimate}`,
          resourceId: id,
          workloadGroup: group,
          claims: estimate
            ? []
            : [lineClaim(id, [], remains), ...(also ? [lineClaim(also, [], remains)] : [])],
          advice: theirs === null ? [] : [advice({ estimatedMonthlySavings: money(String(theirs), 'USD') })],
        }),
    );
  const costs = fc.tuple(...IDS.map(() => fc.integer({ min: 0, max: 100_000 })));

  function contextWith(cents: readonly number[]) {
    const resources = IDS.map((resourceId, at) =>
      chargeLine({
        usageType: 'BoxUsage:m5.large',
        resourceId,
        cost: `${(cents[at] ?? 0) / 100}`,
        unit: 'GB-Mo',
      }),
    );
    return contextOf(billLines({ resources }));
  }

  const text = (priced: readonly PricedProposal[]) =>
    priced.map(({ saving, check, alternative }) => [
      check,
      alternative,
      saving && [saving.net, saving.low, saving.high].map(({ amount }) => formatDecimal(amount)),
    ]);

  it('never exceed what the lines cost, in any order of the findings', () => {
    fc.assert(
      fc.property(
        costs,
        fc.uniqueArray(anAction, { maxLength: 9, selector: ({ check }) => check }),
        fc.gen(),
        (cents, proposals, gen) => {
          const context = contextWith(cents);
          const priced = priceProposals(proposals, context);

          const chosen = priced.filter(({ alternative, saving }) => !alternative && saving?.basis === 'bill');
          const total = sum(chosen.map(({ saving }) => saving?.net.amount ?? ZERO));
          const bill = sum(cents.map((cent) => decimal(`${cent / 100}`)));
          expect(compareDecimal(total, bill)).toBeLessThanOrEqual(0);
          for (const [at, id] of IDS.entries()) {
            const alone = chosen.filter(({ claims }) => claims.every(({ resourceId }) => resourceId === id));
            const own = sum(alone.map(({ saving }) => saving?.net.amount ?? ZERO));
            expect(compareDecimal(own, decimal(`${(cents[at] ?? 0) / 100}`))).toBeLessThanOrEqual(0);
          }
          for (const { saving } of priced) {
            if (!saving) continue;
            expect(compareDecimal(saving.low.amount, saving.net.amount)).toBeLessThanOrEqual(0);
            expect(compareDecimal(saving.net.amount, saving.high.amount)).toBeLessThanOrEqual(0);
            expect(saving.net.amount.units > 0n).toBe(true);
          }
          const shuffled = gen(fc.shuffledSubarray, proposals, { minLength: proposals.length });
          expect(text(priceProposals(shuffled, context))).toEqual(text(priced));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('add up to the summary, alternatives in its gross alone', () => {
    const priced = priceProposals(
      [STOP, RIGHTSIZE, proposal({ claims: [lineClaim(VOLUME)] }), proposal()],
      CONTEXT,
    );
    const all = priced.map((one) => ({ ...one, exemption: null }));
    const [summary] = summariseSavings(all, ['USD'], [money('812', 'USD')]);

    expect(summary).toMatchObject({
      currency: 'USD',
      recommendations: 2,
      withoutAmount: 1,
      hubTotal: money('812', 'USD'),
      exempt: { recommendations: 0, net: { amount: ZERO } },
    });
    const round = (amount: Decimal | undefined) => Math.round(Number(formatDecimal(amount ?? ZERO)));
    expect([summary?.net, summary?.gross, summary?.byBasis.bill].map((one) => round(one?.amount))).toEqual([
      1100, 1600, 1100,
    ]);
  });

  it('are told apart by currency, and what is exempt stands apart', () => {
    const [priced] = priceProposals([STOP], CONTEXT);
    if (!priced?.saving) throw new Error('no saving');
    const exemption = { match: {}, reason: 'a fair', owner: 'web', expires: '2027-01-01' };
    const euro = { ...priced.saving, currency: 'EUR' };
    const all = [
      { ...priced, exemption },
      {
        ...priced,
        saving: {
          ...euro,
          net: { ...euro.net, currency: 'EUR' },
          gross: { ...euro.gross, currency: 'EUR' },
          low: { ...euro.low, currency: 'EUR' },
          high: { ...euro.high, currency: 'EUR' },
        },
        exemption: null,
      },
    ];

    const summaries = summariseSavings(all, ['USD']);

    expect(
      summaries.map(({ currency, recommendations, exempt }) => [
        currency,
        recommendations,
        exempt.recommendations,
      ]),
    ).toEqual([
      ['USD', 0, 1],
      ['EUR', 1, 0],
    ]);
  });
});

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce(addDecimal, ZERO);
}

describe('amounts of an alternative', () => {
  it('are what it would bring in the place of what was chosen', () => {
    const [, rightsized] = priceProposals([STOP, RIGHTSIZE], CONTEXT);

    expect(rightsized && amounts(rightsized)).toMatchObject({ basis: 'bill' });
    expect(rightsized?.saving?.net).toEqual(rightsized?.saving?.gross);
  });
});
